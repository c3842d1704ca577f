// Reminders under the days they are due, or were done.
import type { Reminder } from '../../engine/types/Reminder';
import { addDays, isoOfInstant } from '../../format/calendar';

export type DayKey = 'overdue' | 'today' | 'tomorrow' | (string & {});
export interface ReminderDay {
  /** A named day, or an ISO date. */
  key: DayKey;
  reminders: Reminder[];
}

function dayKey(reminder: Reminder, today: string): DayKey {
  if (reminder.state !== 'open') return reminder.handled_at === null ? reminder.due_on : isoOfInstant(reminder.handled_at);
  if (reminder.due_on < today) return 'overdue';
  if (reminder.due_on === today) return 'today';
  return reminder.due_on === addDays(today, 1) ? 'tomorrow' : reminder.due_on;
}

/** Reminders in their order, a heading a day; all that is overdue is under one. */
export function daysOf(reminders: readonly Reminder[], today: string): ReminderDay[] {
  const days: ReminderDay[] = [];
  for (const reminder of reminders) {
    const key = dayKey(reminder, today);
    const last = days.at(-1);
    if (last?.key === key) last.reminders.push(reminder);
    else days.push({ key, reminders: [reminder] });
  }
  return days;
}
