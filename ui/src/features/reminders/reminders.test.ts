// Repeat rules as the form holds them, and reminders under their days.
import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { engine } from '../../../tests/engine';
import type { Reminder } from '../../engine/types/Reminder';
import type { Repeat } from '../../engine/types/Repeat';
import { repeatText } from '../../format/repeat';
import { daysOf } from './days';
import ReminderDialog from '../../components/reminder/ReminderDialog.svelte';
import RemindersScreen from './RemindersScreen.svelte';
import { entryOf, repeatOf, shortNote } from '../../components/reminder/repeat';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const rule = (given: Partial<Repeat>): Repeat => ({
  unit: 'week',
  interval: 2,
  weekdays: [],
  calendar: 'gregorian',
  until_on: null,
  count: null,
  rule: '',
  ...given,
});

describe('a repeat rule', () => {
  it('comes back from the form as it went in', () => {
    const rules = [
      null,
      rule({}),
      rule({ unit: 'month', interval: 1, calendar: 'jalali', until_on: '2027-03-20' }),
      rule({ unit: 'year', interval: 3 }),
      rule({ interval: 1, weekdays: ['MO', 'TH'] }),
      rule({ unit: 'day', interval: 1, count: 5 }),
      rule({ unit: 'month', interval: 1, rule: 'FREQ=MONTHLY;BYDAY=-1FR' }),
    ];
    expect(rules.map((given) => repeatOf(entryOf(given, 'jalali'), given))).toEqual(rules);
  });

  it('begins in the calendar of the owner', () => {
    const entry = { ...entryOf(null, 'jalali'), preset: 'monthly' as const };
    expect(repeatOf(entry, null)).toMatchObject({ unit: 'month', interval: 1, calendar: 'jalali' });
  });

  it('is one of the usual ones where it is', () => {
    expect([rule({}), rule({ interval: 3 }), rule({ weekdays: ['MO'] })].map((given) => entryOf(given, 'jalali').preset)).toEqual([
      'fortnightly',
      'custom',
      'custom',
    ]);
  });

  it('is said in words', () => {
    expect(plain(repeatText(rule({})))).toBe('Every 2 weeks');
    expect(plain(repeatText(rule({ unit: 'month', interval: 1, until_on: '2027-03-05' })))).toBe('Every month, until 5 Mar 2027');
  });

  it('says what becomes of a day that some months lack', () => {
    const monthly = { ...entryOf(null, 'gregorian'), preset: 'monthly' as const };
    expect(plain(shortNote(monthly, '2027-01-31'))).toContain('last day');
    expect(shortNote(monthly, '2027-01-28')).toBe('');
    expect(shortNote({ ...monthly, calendar: 'jalali' }, '2026-12-21')).not.toBe('');
    expect(shortNote({ ...monthly, preset: 'yearly' }, '2028-02-29')).toContain('28th');
    expect(shortNote({ ...monthly, preset: 'yearly' }, '2028-02-28')).toBe('');
    expect(shortNote({ ...monthly, preset: 'weekly' }, '2027-01-31')).toBe('');
  });
});

describe('reminders', () => {
  const reminder = (occurrence_id: number, due_on: string, handled_at: number | null = null): Reminder => ({
    id: occurrence_id,
    occurrence_id,
    customer: null,
    kind: 'call',
    title: 'Call',
    note: '',
    assignee: '',
    due_on,
    moved_from_on: null,
    due_time: null,
    snoozed_until_at: null,
    repeat: null,
    state: handled_at === null ? 'open' : 'done',
    handled_at,
    created_at: 0,
  });

  it('stand under their days, all that is overdue under one', () => {
    const due = ['2026-11-01', '2026-11-19', '2026-11-21', '2026-11-22', '2026-11-25', '2026-11-25'];
    const days = daysOf(due.map((day, place) => reminder(place, day)), '2026-11-21');
    expect(days.map(({ key, reminders }) => [key, reminders.length])).toEqual([
      ['overdue', 2],
      ['today', 1],
      ['tomorrow', 1],
      ['2026-11-25', 2],
    ]);
  });

  it('that are done stand under the day they were done', () => {
    const done = new Date(2026, 10, 20, 15).getTime();
    expect(daysOf([reminder(1, '2026-11-01', done)], '2026-11-21')[0]?.key).toBe('2026-11-20');
  });
});

describe('the form of a reminder', () => {
  const open = async () => {
    const asked = engine({ add_reminder: () => ({}), list_assignees: () => [] });
    render(ReminderDialog, { reminder: null, onclose: () => undefined });
    const title = await screen.findByLabelText<HTMLInputElement>('What is to be done');
    title.value = 'Ask about the offer';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    const press = (init: KeyboardEventInit) => title.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    const kept = async () => {
      press({ key: 'Enter', ctrlKey: true });
      await waitFor(() => expect(asked.map(({ command }) => command)).toContain('add_reminder'));
      return asked.at(-1)?.args;
    };
    return { press, kept };
  };

  it('is a task unless another kind is chosen', async () => {
    const { kept } = await open();
    expect(await kept()).toMatchObject({ draft: { kind: 'task', title: 'Ask about the offer' } });
  });

  it('takes the kind by one key while one writes', async () => {
    const { press, kept } = await open();
    press({ key: '1', code: 'Digit1', altKey: true });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Call' }).checked).toBe(true));
    press({ key: '9', code: 'Digit9', altKey: true });
    press({ key: '2', code: 'Digit2' });
    expect(await kept()).toMatchObject({ draft: { kind: 'call' } });
  });

  it('takes the kind by one click', async () => {
    const { kept } = await open();
    screen.getByRole('radio', { name: 'Visit' }).click();
    expect(await kept()).toMatchObject({ draft: { kind: 'visit' } });
  });
});

describe('who sees to a reminder', () => {
  const rasa: Reminder = {
    id: 1,
    occurrence_id: 10,
    customer: null,
    kind: 'task',
    title: 'Order flour',
    note: '',
    assignee: 'Rasa',
    due_on: '2026-11-25',
    moved_from_on: null,
    due_time: null,
    snoozed_until_at: null,
    repeat: null,
    state: 'open',
    handled_at: null,
    created_at: 0,
  };
  const names = [
    { name: 'Rasa', open_reminders: true },
    { name: 'Tomas', open_reminders: false },
  ];

  it('is kept as it is typed, without leaving the field', async () => {
    const asked = engine({ list_assignees: () => names, edit_reminder: () => rasa });
    render(ReminderDialog, { reminder: rasa, onclose: () => undefined });
    const box = await screen.findByLabelText<HTMLInputElement>('Who sees to it');
    expect(box.value).toBe('Rasa');
    box.focus();
    box.value = 'Tom ';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ command: 'edit_reminder', args: { id: 1, draft: { assignee: 'Tom' } } }));
  });

  it('is chosen among those who have something open, and kept in the address', async () => {
    const asked = engine({ list_assignees: () => names, list_reminders: () => [rasa] });
    const shown = render(RemindersScreen, { query: new URLSearchParams() });
    await screen.findByText((text) => plain(text) === 'Who sees to it: Rasa');
    await screen.findByText('Everyone');
    await shown.rerender({ query: new URLSearchParams({ assignee: 'Rasa' }) });
    await waitFor(() => expect(screen.queryByText('Everyone')).toBeNull());
    await waitFor(() => expect(asked.filter(({ command }) => command === 'list_reminders').at(-1)?.args).toMatchObject({ query: { assignee: 'Rasa' } }));
  });

  it('is not asked while nobody has anything open', async () => {
    engine({ list_assignees: () => names.slice(1), list_reminders: () => [{ ...rasa, assignee: '' }] });
    render(RemindersScreen, { query: new URLSearchParams() });
    await screen.findByText('Order flour');
    expect(screen.queryByText('Everyone')).toBeNull();
  });
});
