// To whom a message goes, and when it can be sent.
import { mockIPC } from '@tauri-apps/api/mocks';
import { describe, expect, it } from 'vitest';
import type { MessageOrder, MessagePlan } from '../../engine/contract';
import { Compose } from './compose.svelte';
import { onlyOne, selectionOf, toDecide } from './order';

const asked = (query: string) => selectionOf(new URLSearchParams(query));
const plan = (count: number): MessagePlan => ({
  chosen: 1,
  count,
  left_out: [],
  samples: [],
  incomplete: null,
  parts: 0,
  cost: null,
  ready: true,
});

describe('the address of the page', () => {
  it('names customers one by one, or a list without some', () => {
    expect(asked('ids=3,1')).toEqual({ ids: [3, 1] });
    const list = { search: 'x', filters: [], sort: { field: 'name', descending: false }, bin: false };
    expect(asked(`list=${encodeURIComponent(JSON.stringify(list))}&except=7`)).toEqual({ query: list, except: [7] });
  });

  it('names nobody where it makes no sense', () => {
    for (const query of ['', 'ids=', 'ids=x,-1,0', 'list={']) expect(asked(query)).toBeNull();
  });

  it('tells one from many', () => {
    expect(onlyOne(asked('ids=3'))).toBe(3);
    expect(onlyOne(asked('ids=3,4'))).toBeNull();
    expect(onlyOne(null)).toBeNull();
  });
});

describe('a message that is being written', () => {
  const written = () => {
    const compose = new Compose('en');
    compose.to = { ids: [1] };
    compose.text = 'Hi';
    compose.plan = plan(1);
    return compose;
  };

  it('can be sent once it has words, a subject where it has one, and somebody who gets it', () => {
    const compose = written();
    expect(compose.ready).toBe(false);
    compose.subject = 'Hello';
    expect(compose.ready).toBe(true);
    compose.plan = plan(0);
    expect(compose.ready).toBe(false);
    compose.plan = plan(1);
    compose.filled = { subject: '', text: '', missing: [], subject_faults: [], text_faults: [{ kind: 'empty', word: '{}', suggestion: null, at: 0, length: 2 }] };
    expect(compose.ready).toBe(false);
  });

  it('leaves out what its way cannot carry', () => {
    const compose = written();
    compose.subject = 'Hello';
    compose.files = ['/tmp/a.pdf'];
    expect(compose.order()).toMatchObject({ channel: 'email', subject: 'Hello', files: ['/tmp/a.pdf'] });
    compose.channel = 'sms';
    expect(compose.order()).toMatchObject({ channel: 'sms', subject: '', files: [] });
    expect(compose.ready).toBe(true);
  });

  it('goes to many only in the ways that Daftar sends by itself', () => {
    const compose = written();
    expect(compose.channels).toContain('whatsapp');
    compose.to = { ids: [1, 2] };
    expect(compose.channels).toEqual(['email', 'sms']);
  });

  it('goes to many the way that reaches the most, with an account before without', async () => {
    const reaching = async (email: MessagePlan, sms: MessagePlan) => {
      mockIPC((_, args) => ((args as { order: MessageOrder }).order.channel === 'sms' ? sms : email));
      const compose = written();
      compose.to = { ids: [1, 2] };
      await compose.reachTheMost();
      return compose.channel;
    };
    expect(await reaching(plan(0), plan(2))).toBe('sms');
    expect(await reaching(plan(2), plan(2))).toBe('email');
    expect(await reaching({ ...plan(2), ready: false }, plan(1))).toBe('sms');
    expect(await reaching({ ...plan(1), ready: false }, plan(0))).toBe('email');
  });

  it('takes the words and the language of a template', () => {
    const compose = written();
    compose.use({ id: 4, ready: '', name: 'N', language: 'lt', subject: 'S', text: 'T' });
    expect(compose.order()).toMatchObject({ template_id: 4, language: 'lt', subject: 'S', text: 'T' });
    compose.use(null);
    expect(compose.order()).toMatchObject({ template_id: null, text: 'T' });
  });
});

it('counts what waits and what the owner must decide', () => {
  expect(toDecide({ waiting: 2, sent: 9, refused: 9, unknown: 3, cancelled: 9 })).toBe(5);
});
