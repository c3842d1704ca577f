// Which days a view shows, and where its arrows lead.
import type { Calendar, Weekday } from '../../engine/contract';
import { addDays, dayOf, isoOf, monthGrid, weekdayOf, weekdays } from '../../format/calendar';

export const VIEWS = ['month', 'week', 'day', 'agenda'] as const;
export type View = (typeof VIEWS)[number];
interface Week {
  calendar: Calendar;
  firstWeekday: Weekday;
}

/** How many days the agenda lists. */
const AGENDA_DAYS = 30;

/** The first day of the week that a day lies in. */
export const weekStart = (iso: string, first: Weekday): string => addDays(iso, -weekdays(first).indexOf(weekdayOf(iso)));

/** First and last day of what a view shows around a day. */
export function rangeOf(view: View, iso: string, { calendar, firstWeekday }: Week): { from: string; to: string } {
  if (view === 'day') return { from: iso, to: iso };
  if (view === 'agenda') return { from: iso, to: addDays(iso, AGENDA_DAYS - 1) };
  if (view === 'week') {
    const from = weekStart(iso, firstWeekday);
    return { from, to: addDays(from, 6) };
  }
  const from = isoOf(monthGrid(dayOf(iso, calendar), firstWeekday)[0] ?? dayOf(iso, calendar));
  return { from, to: addDays(from, 41) };
}

/** The day around which the next (1) or the former (-1) page of a view is shown. */
export function stepped(view: View, iso: string, step: number, calendar: Calendar): string {
  if (view === 'month') return isoOf(dayOf(iso, calendar).add({ months: step }));
  return addDays(iso, step * (view === 'day' ? 1 : view === 'week' ? 7 : AGENDA_DAYS));
}

/** The first and the last day of the month that a day lies in. */
export function monthOf(iso: string, calendar: Calendar): { from: string; to: string } {
  const first = dayOf(iso, calendar).set({ day: 1 });
  return { from: isoOf(first), to: isoOf(first.add({ months: 1 }).subtract({ days: 1 })) };
}
