// What comes after something is done: when the next reminder is due, and what is written into the book.
import { kindAfter } from '../../components/reminder-kinds';
import type { Calendar } from '../../engine/contract';
import type { InteractionKind } from '../../engine/types/InteractionKind';
import type { ReminderKind } from '../../engine/types/ReminderKind';
import type { Snooze } from '../../engine/types/Snooze';
import { addDays, dayOf, isoOf, isoOfInstant } from '../../format/calendar';
import { timeOfInstant } from '../../format/dates';
import { clock } from '../../format/show.svelte';

export const WHENS = ['none', 'tomorrow', 'week', 'month', 'pick'] as const;
export type When = (typeof WHENS)[number];

/** What is filled in about what happened and what comes next. */
export interface NextEntry {
  kind: InteractionKind;
  said: string;
  when: When;
  /** The day chosen by hand, for `pick`. */
  picked: string | null;
  /** What kind of thing to do then; `null` for what usually follows. */
  nextKind: ReminderKind | null;
  /** What to do then. */
  title: string;
  /** Who sees to it then. */
  assignee: string;
}

/** When a reminder is due that stands for putting something off. */
export function dueOf(snooze: Snooze): { due_on: string; due_time: string | null } {
  if (snooze === 'tomorrow') return { due_on: addDays(clock.today, 1), due_time: null };
  const minutes = snooze === 'ten_minutes' ? 10 : 60;
  const at = typeof snooze === 'object' ? snooze.until : Date.now() + minutes * 60_000;
  return { due_on: isoOfInstant(at), due_time: timeOfInstant(at) };
}

/** How something was done, to begin with: a call by calling, a task however it was. */
export const talkOf = (done: ReminderKind): InteractionKind => (done === 'task' ? 'note' : done);

/** The kind of the next reminder. */
export const nextKindOf = ({ kind, nextKind }: Pick<NextEntry, 'kind' | 'nextKind'>): ReminderKind =>
  nextKind ?? kindAfter(kind);

/** The choice a number of steps further, stopping at the ends. */
export const whenAfter = (when: When, step: number): When =>
  WHENS[Math.min(Math.max(WHENS.indexOf(when) + step, 0), WHENS.length - 1)] ?? when;

/** The day of the next reminder; a month is one of the owner's calendar. `null` for none. */
export function dayOfNext(entry: Pick<NextEntry, 'when' | 'picked'>, today: string, calendar: Calendar): string | null {
  const days: Record<When, () => string | null> = {
    none: () => null,
    tomorrow: () => addDays(today, 1),
    week: () => addDays(today, 7),
    month: () => isoOf(dayOf(today, calendar).add({ months: 1 })),
    pick: () => entry.picked,
  };
  return days[entry.when]();
}

type Writing =
  | { command: 'log_interaction'; args: { draft: Record<string, unknown> } }
  | { command: 'add_reminder'; args: { draft: Record<string, unknown> } };

/** What is to be written: the talk with its next step, the next step alone, or nothing. A `contact` is noted without words too. */
export function writingOf(entry: NextEntry, customerId: number, dueOn: string | null, contact = false): Writing | null {
  const text = entry.said.trim();
  const next =
    dueOn === null
      ? null
      : {
          kind: nextKindOf(entry),
          title: entry.title.trim(),
          note: '',
          assignee: entry.assignee.trim(),
          due_on: dueOn,
          due_time: null,
          repeat: null,
        };
  if (text !== '' || (contact && entry.kind !== 'note')) {
    const direction = entry.kind === 'note' ? '' : 'out';
    const draft = { customer_id: customerId, kind: entry.kind, direction, at: null, text, outcome: '', next_step: next };
    return { command: 'log_interaction', args: { draft } };
  }
  return next && { command: 'add_reminder', args: { draft: { ...next, customer_id: customerId } } };
}
