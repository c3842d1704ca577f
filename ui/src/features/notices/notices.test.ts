// Notices: listed, led on, read by key and all at once.
import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import type { Notice } from '../../engine/contract';
import { pageOf } from './notices.svelte';
import NoticesScreen from './NoticesScreen.svelte';
import { unread } from './unread.svelte';

const notice = (id: number, read_at: number | null = null): Notice => ({
  id,
  rule_id: 2,
  rule: 'Big sale',
  customer: { id: 7, name: 'Ona' },
  text: '',
  what: { kind: 'new_customer' },
  created_at: 0,
  read_at,
});
const ANSWERS = {
  list_notices: () => [notice(2), notice(1, 5)],
  count_notices: () => 1,
  read_notices: () => null,
  customer_fields: () => [],
  list_custom_fields: () => [],
};
const last = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).at(-1)?.args;

beforeEach(() => (location.hash = ''));

describe('a notice', () => {
  it('leads to whom it is about, or to the rule that waits', () => {
    expect(pageOf(notice(1))).toBe('#/customers/7');
    expect(pageOf({ ...notice(1), customer: null, what: { kind: 'held', count: 60 } })).toBe('#/rules/2');
    const overdue = { kind: 'overdue' as const, occurrence_id: 1, title: 'x', due_on: '2026-11-21' };
    expect(pageOf({ ...notice(1), customer: null, what: overdue })).toBe('#/reminders');
  });

  it('is read by opening it, by a key, or with all others', async () => {
    const asked = engine(ANSWERS);
    const stop = unread.follow();
    render(NoticesScreen);
    await screen.findByRole('button', { name: 'Mark all as read' });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyR', key: 'r', bubbles: true, cancelable: true }));
    await waitFor(() => expect(last(asked, 'read_notices')).toEqual({ ids: [2] }));
    screen.getByRole('button', { name: 'Mark all as read' }).click();
    await waitFor(() => expect(last(asked, 'read_notices')).toEqual({ ids: null }));
    (screen.getAllByRole('link', { name: 'Ona' })[0] as HTMLElement).click();
    await waitFor(() => expect(location.hash).toBe('#/customers/7'));
    stop();
  });
});
