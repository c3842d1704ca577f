// The days of a view, the keys between them, what overlaps, and moving by the keys.
import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine } from '../../../tests/engine';
import type { CalendarDay } from '../../engine/types/CalendarDay';
import type { CalendarEntry } from '../../engine/types/CalendarEntry';
import { addDays } from '../../format/calendar';
import CalendarScreen from './CalendarScreen.svelte';
import { moveOf } from './grid';
import { laned, minutesOf, timeOf } from './lanes';
import { monthOf, rangeOf, stepped } from './ranges';
import { fitting, linesOf } from './room';

const english = { calendar: 'gregorian', firstWeekday: 'monday' } as const;
const persian = { calendar: 'jalali', firstWeekday: 'saturday' } as const;
const reminder = (id: number, title: string, given: Partial<Extract<CalendarEntry, { kind: 'reminder' }>> = {}): CalendarEntry => ({
  kind: 'reminder',
  id,
  occurrence_id: id,
  reminder_kind: 'call',
  title,
  assignee: '',
  customer: null,
  time: null,
  repeats: false,
  snoozed: false,
  moved_from_on: null,
  ...given,
});

describe('a view', () => {
  it('shows whole weeks round its day', () => {
    expect(rangeOf('month', '2026-11-22', english)).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    // Azar 1405 begins on Sunday 22 November; its week on Saturday.
    expect(rangeOf('month', '2026-11-25', persian)).toEqual({ from: '2026-11-21', to: '2027-01-01' });
    expect(rangeOf('week', '2026-11-22', english)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(rangeOf('week', '2026-11-22', persian)).toEqual({ from: '2026-11-21', to: '2026-11-27' });
    expect(rangeOf('day', '2026-11-22', english)).toEqual({ from: '2026-11-22', to: '2026-11-22' });
  });

  it('turns its pages in its own calendar', () => {
    expect(stepped('month', '2026-11-22', 1, 'jalali')).toBe('2026-12-22');
    expect(stepped('month', '2026-01-31', 1, 'gregorian')).toBe('2026-02-28');
    expect(stepped('week', '2026-11-22', -1, 'gregorian')).toBe('2026-11-15');
    expect(monthOf('2026-11-25', 'jalali')).toEqual({ from: '2026-11-22', to: '2026-12-21' });
  });
});

describe('the keys of the grid', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false });

  it('go as the page reads', () => {
    expect(moveOf(key('ArrowRight'), false)).toEqual({ days: 1 });
    expect(moveOf(key('ArrowRight'), true)).toEqual({ days: -1 });
    expect(moveOf(key('ArrowDown'), true)).toEqual({ rows: 1 });
    expect(moveOf(key('PageDown', true), false)).toEqual({ years: 1 });
    expect(moveOf(key('Home'), false)).toEqual({ week: 'start' });
    expect(moveOf(key('x'), false)).toBeNull();
    expect(moveOf({ ...key('ArrowRight'), altKey: true }, false)).toBeNull();
  });
});

describe('what overlaps', () => {
  it('stands side by side, and alone has the whole width', () => {
    const placed = laned(['09:00', '09:10', '09:45', '12:00', '09:20'], (time) => time);
    expect(placed.map(({ item, lane, lanes }) => [item, lane, lanes])).toEqual([
      ['09:00', 0, 3],
      ['09:10', 1, 3],
      ['09:20', 2, 3],
      ['09:45', 0, 3],
      ['12:00', 0, 1],
    ]);
  });

  it('is counted in minutes of one day', () => {
    expect([minutesOf('09:30'), timeOf(570), timeOf(-5), timeOf(2_000)]).toEqual([570, '09:30', '00:00', '23:59']);
  });
});

describe('a day of the month', () => {
  const day = (count: number, more = 0): CalendarDay => ({
    on: '2026-11-22',
    closed: [],
    entries: Array.from({ length: count }, (_, id) => reminder(id, `Task ${id}`)),
    more,
  });

  it('shows what fits, and says how much more there is', () => {
    expect(fitting(day(3), 3)).toMatchObject({ shown: { length: 3 }, more: 0 });
    expect(fitting(day(4), 3)).toMatchObject({ shown: { length: 2 }, more: 2 });
    expect(fitting(day(10, 300_000), 4)).toMatchObject({ shown: { length: 3 }, more: 300_007 });
    expect(fitting(day(2), 1)).toMatchObject({ shown: { length: 0 }, more: 2 });
    expect([linesOf(110, 16), linesOf(0, 16)]).toEqual([3, 1]);
  });
});

describe('the calendar', () => {
  beforeEach(() => {
    localStorage.clear();
    window.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  });

  const open = (entries: Record<string, CalendarEntry[]>, view: string) => {
    const asked = engine({
      calendar: ({ from_on, to_on }: { from_on: string; to_on: string }) => {
        const days: CalendarDay[] = [];
        for (let on = from_on; on <= to_on; on = addDays(on, 1)) days.push({ on, closed: [], entries: entries[on] ?? [], more: 0 });
        return { days };
      },
      move_reminder: () => ({}),
    });
    render(CalendarScreen, { query: new URLSearchParams(`view=${view}&day=2026-11-25`) });
    const cell = (day: string, hour?: string) =>
      document.querySelector<HTMLElement>(`[data-day="${day}"]${hour === undefined ? '' : `[data-hour="${hour}"]`}`);
    const press = (key: string, code = '') =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
    const moved = async () => {
      await waitFor(() => expect(asked.map(({ command }) => command)).toContain('move_reminder'));
      return asked.find(({ command }) => command === 'move_reminder')?.args;
    };
    return { cell, press, moved };
  };

  it('carries a reminder to another day by the keys, its time kept', async () => {
    const { cell, press, moved } = open({ '2026-11-25': [reminder(7, 'Ring', { time: '10:30' })] }, 'month');
    const chip = await screen.findByRole('button', { name: /Ring/ });
    chip.focus();
    press('m', 'KeyM');
    await waitFor(() => expect(document.activeElement).toBe(cell('2026-11-25')));
    expect(screen.getByRole('status').textContent).toContain('Ring');
    press('ArrowRight');
    await waitFor(() => expect(document.activeElement).toBe(cell('2026-11-26')));
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(cell('2026-12-03')));
    press('Enter');
    expect(await moved()).toEqual({ id: 7, on: '2026-12-03', time: '10:30', scope: 'occurrence' });
  });

  it('carries one to another hour, and asks how much of what repeats', async () => {
    const { cell, press, moved } = open({ '2026-11-25': [reminder(7, 'Ring', { time: '10:30', repeats: true })] }, 'week');
    const chip = await screen.findByRole('button', { name: /Ring/ });
    chip.focus();
    press('m', 'KeyM');
    await waitFor(() => expect(document.activeElement).toBe(cell('2026-11-25', '10')));
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(cell('2026-11-25', '11')));
    press('Enter');
    (await screen.findByRole('button', { name: 'From now on' })).click();
    expect(await moved()).toEqual({ id: 7, on: '2026-11-25', time: '11:30', scope: 'series' });
  });

  it('leaves what is not there yet where it is', async () => {
    const { press } = open({ '2026-11-25': [reminder(7, 'Ring', { occurrence_id: null })] }, 'month');
    const chip = await screen.findByRole('button', { name: /Ring/ });
    chip.focus();
    press('m', 'KeyM');
    expect(screen.getByRole('status').textContent).toBe('');
    chip.click();
    expect(await screen.findByText(/will come by its rule/)).toBeTruthy();
  });

  it('adds on the day and at the hour that Enter is pressed on', async () => {
    const { cell, press } = open({}, 'day');
    await waitFor(() => expect(cell('2026-11-25', '9')).not.toBeNull());
    cell('2026-11-25', '9')?.focus();
    press('Enter');
    expect((await screen.findByLabelText<HTMLInputElement>('Time')).value).toBe('09:00');
  });
});
