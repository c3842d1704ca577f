// Days in either calendar. Dates are kept as Gregorian ISO text and turned into a calendar only to be shown or typed.
import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
  type Calendar as DateCalendar,
} from '@internationalized/date';
import type { Calendar, Weekday } from '../engine/contract';

const CALENDARS: Record<Calendar, DateCalendar> = { gregorian: new GregorianCalendar(), jalali: new PersianCalendar() };
const FIRST: Record<Weekday, number> = { monday: 1, saturday: 6, sunday: 0 };

/** The day of an ISO date, in the calendar asked for. */
export const dayOf = (iso: string, calendar: Calendar): CalendarDate => toCalendar(parseDate(iso), CALENDARS[calendar]);

/** A day as Gregorian ISO text, whatever its calendar. */
export const isoOf = (day: CalendarDate): string => toCalendar(day, CALENDARS.gregorian).toString();

/** A day from its parts; `null` when the calendar has no such day. */
export function makeDay(calendar: Calendar, year: number, month: number, day: number): CalendarDate | null {
  const made = new CalendarDate(CALENDARS[calendar], year, month, day);
  return made.year === year && made.month === month && made.day === day ? made : null;
}

/** Days since 1 January 1970, for counting between days. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** The day of the week: 1 is Monday, 7 Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

/** The ISO date so many days away. */
export const addDays = (iso: string, days: number): string =>
  new Date((dayNumber(iso) + days) * 86_400_000).toISOString().slice(0, 10);

/** The local calendar day of an instant. */
export function isoOfInstant(at: number): string {
  const date = new Date(at);
  return isoOf(new CalendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate()));
}

/** The weekdays in the order in which a week is drawn. */
export const weekdays = (first: Weekday): number[] =>
  Array.from({ length: 7 }, (_, i) => ((FIRST[first] + i + 6) % 7) + 1);

/** The six weeks that a month's grid shows, as days of the month's own calendar. */
export function monthGrid(month: CalendarDate, first: Weekday): CalendarDate[] {
  const start = month.set({ day: 1 });
  const lead = weekdays(first).indexOf(weekdayOf(isoOf(start)));
  return Array.from({ length: 42 }, (_, i) => start.add({ days: i - lead }));
}
