// Ratings as they are entered, and the window turned to customers, over a stand-in for the engine.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Answers, type Asked } from '../../../tests/engine';
import { kiosk } from '../../components/kiosk.svelte';
import { offers } from '../../components/rating-offer.svelte';
import { scoresOf, scoreText, shareOf } from '../../components/ratings';
import { toasts } from '../../components/toasts.svelte';
import type { KioskState } from '../../engine/types/KioskState';
import type { RatingDraft } from '../../engine/types/RatingDraft';
import KioskScreen from './KioskScreen.svelte';
import RatingDialog from './RatingDialog.svelte';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const last = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).at(-1)?.args;
const SARA = { customer: { id: 7, name: 'Sara' }, caseId: 3 };
const rated = ({ draft }: { draft: RatingDraft }) => ({ ...draft, id: 1, at: 0, customer_name: 'Sara', low: draft.score <= 2 });

describe('a rating', () => {
  it('is a score out of how many', () => {
    expect(scoresOf('satisfaction')).toEqual([1, 2, 3, 4, 5]);
    expect(scoresOf('recommendation')).toHaveLength(11);
    expect(plain(scoreText({ question: 'recommendation', score: 0 }))).toBe('0 of 10');
    expect([shareOf({ question: 'satisfaction', score: 1 }), shareOf({ question: 'recommendation', score: 10 })]).toEqual([0, 1]);
  });
});

describe('entering a rating', () => {
  const open = (answers: Answers = {}) => {
    const asked = engine({
      rating_rest: () => null,
      unanswered_ratings: () => [],
      message_accounts: () => ({ email: null, sms: null }),
      add_rating: rated,
      request_rating: () => null,
      ask_rating: () => null,
      ...answers,
    });
    render(RatingDialog, { offer: SARA, onclose: () => undefined });
    return asked;
  };
  beforeEach(() => {
    offers.complaint = null;
    toasts.shown.forEach(({ id }) => toasts.dismiss(id));
  });

  it('needs a score, and goes with its case', async () => {
    const asked = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Choose a score.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'Recommendation' }));
    await fireEvent.click(screen.getByRole('radio', { name: '10' }));
    await fireEvent.input(screen.getByLabelText('Why'), { target: { value: 'Quick' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(last(asked, 'add_rating')).toEqual({
        draft: { customer_id: 7, case_id: 3, question: 'recommendation', score: 10, word: 'Quick', channel: 'hand' },
      }),
    );
    expect(toasts.shown).toHaveLength(1);
  });

  it('that is low offers to take in a complaint at once', async () => {
    open();
    await fireEvent.click(screen.getByRole('radio', { name: '2' }));
    await fireEvent.input(screen.getByLabelText('Why'), { target: { value: 'Dry cake' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(toasts.shown).toHaveLength(2));
    toasts.shown.at(-1)?.act?.run();
    expect(offers.complaint).toEqual({ customerId: 7, text: 'Dry cake' });
  });

  it('warns when the customer was asked lately, and notes that a message asks', async () => {
    const asked = open({ rating_rest: () => ({ asked_at: Date.now(), again_on: '2027-02-19' }) });
    expect(plain((await screen.findByText(/better not again before/)).textContent ?? '')).toContain('Asked last today');
    await fireEvent.click(screen.getByRole('button', { name: 'Asked by message' }));
    await waitFor(() =>
      expect(last(asked, 'request_rating')).toEqual({
        request: { customer_id: 7, case_id: 3, question: 'satisfaction', channel: 'message', asker: 'hand' },
      }),
    );
    expect(screen.queryByRole('button', { name: 'Ask by message now' })).toBeNull();
  });

  it('asks by a message where the shop can send one', async () => {
    const asked = open({ message_accounts: () => ({ email: { host: 'mail.example.com' }, sms: null }) });
    await fireEvent.click(screen.getByRole('radio', { name: 'Recommendation' }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Ask by message now' }));
    await waitFor(() =>
      expect(last(asked, 'ask_rating')).toEqual({
        asked: { customer_id: 7, case_id: 3, question: 'recommendation', channel: null, asker: 'hand' },
      }),
    );
  });

  it('takes the reply to a message for what it asked', async () => {
    const unanswered = { customer_id: 7, customer_name: 'Sara', question: 'recommendation', case_id: 3, at: Date.now(), state: 'sent' };
    const asked = open({ unanswered_ratings: () => [unanswered], rating_rest: () => ({ asked_at: 0, again_on: '2027-02-19' }) });
    await screen.findByText(/type in the reply/);
    expect(screen.queryByText(/better not again before/)).toBeNull();
    await fireEvent.click(screen.getByRole('radio', { name: '9' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(last(asked, 'add_rating')).toMatchObject({ draft: { question: 'recommendation', score: 9, channel: 'message', case_id: 3 } }),
    );
  });
});

describe('the window turned to customers', () => {
  let state: KioskState;
  const open = async () => {
    state = { locked: true, question: 'satisfaction', has_key: true, knows_customer: false };
    const asked = engine({
      kiosk_state: () => state,
      answer_kiosk: () => null,
      unlock_kiosk: ({ key }: { key: string }) => {
        if (key !== '2468') throw { kind: 'refused', code: 'kiosk_key_wrong' };
        state = { ...state, locked: false };
      },
    });
    await kiosk.read();
    render(KioskScreen);
    return asked;
  };

  it('asks, takes a word, says thanks', async () => {
    const asked = await open();
    await fireEvent.click(screen.getByRole('button', { name: /Very content/ }));
    await fireEvent.input(await screen.findByLabelText('In a word: why?'), { target: { value: 'Friendly' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Thank you!')).toBeTruthy();
    expect(last(asked, 'answer_kiosk')).toEqual({ answer: { score: 5, word: 'Friendly' } });
  });

  it('keeps every key to itself', async () => {
    await open();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    addEventListener('keydown', listen);
    const press = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const prevented = [
      press({ key: 'k', code: 'KeyK', ctrlKey: true }),
      press({ key: 'F1', code: 'F1' }),
      press({ key: 'r', code: 'KeyR', ctrlKey: true }),
      press({ key: 'c', code: 'KeyC' }),
    ];
    removeEventListener('keydown', listen);
    expect(prevented).toEqual([true, true, true, true]);
    expect(heard).toEqual([]);
  });

  it('opens by the key alone', async () => {
    const asked = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Owner’s key' }));
    const key = await screen.findByLabelText('Owner’s key');
    await fireEvent.input(key, { target: { value: '0000' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('This is not the key.')).toBeTruthy();
    expect(kiosk.locked).toBe(true);

    await fireEvent.input(key, { target: { value: '2468' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(last(asked, 'unlock_kiosk')).toEqual({ key: '2468' }));
    await waitFor(() => expect(flushSync(() => kiosk.locked)).toBe(false));
  });
});
