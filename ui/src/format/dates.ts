// Days and instants in words and figures, in the calendar and the digits chosen.
import type { Calendar } from '../engine/contract';
import { plain } from '../texts/catalogue';
import { dayNumber, dayOf, isoOfInstant, weekdayOf } from './calendar';
import { showDigits } from './digits';
import type { Look } from './look';

const two = (n: number) => String(n).padStart(2, '0');

/** Name of a month, 1 to 12: `of` is its form inside a date, `short` the one for narrow columns. */
export function monthName(month: number, look: Look, form?: 'of' | 'short', calendar = look.calendar): string {
  return look.words(`month-${calendar}-${month}${form ? `.${form}` : ''}`);
}

/** Name of a weekday, 1 (Monday) to 7. */
export const weekdayName = (weekday: number, look: Look, form?: 'short'): string =>
  look.words(`weekday-${weekday}${form ? `.${form}` : ''}`);

function write(pattern: string, iso: string, look: Look): string {
  const day = dayOf(iso, look.calendar);
  const figures = (text: string) => showDigits(text, look.digits);
  return plain(
    look.words(pattern, {
      weekday: weekdayName(weekdayOf(iso), look),
      day: figures(String(day.day)),
      day2: figures(two(day.day)),
      month: monthName(day.month, look, 'of'),
      monthshort: monthName(day.month, look, 'short'),
      month2: figures(two(day.month)),
      year: figures(String(day.year)),
    }),
  );
}

/** The short form for columns and text boxes: 21 Nov 2026 · ۱۴۰۵/۰۸/۳۰ · 2026-11-21. */
export const formatDate = (iso: string, look: Look): string => write('date-short', iso, look);

/** The long form with the weekday: شنبه ۳۰ آبان ۱۴۰۵. */
export const formatLongDate = (iso: string, look: Look): string => write('date-long', iso, look);

/** Day and month only. */
export const formatDayMonth = (iso: string, look: Look): string => write('date-day-month', iso, look);

/** Month and year, as a heading. */
export function formatMonth(iso: string, look: Look): string {
  const day = dayOf(iso, look.calendar);
  const year = showDigits(String(day.year), look.digits);
  return plain(look.words('date-month-year', { month: monthName(day.month, look), year }));
}

/** A wall-clock time, HH:MM. */
export const formatTime = (time: string, look: Look): string => showDigits(time.slice(0, 5), look.digits);

/** A birthday, whose year may be missing (`--MM-DD`), in the calendar in which it is kept. */
export function formatBirthday(birthday: string, kept: Calendar, look: Look): string {
  if (!birthday.startsWith('--')) return formatDate(birthday, { ...look, calendar: kept });
  const [month = 1, day = 1] = birthday.slice(2).split('-').map(Number);
  return plain(
    look.words('date-day-month', {
      day: showDigits(String(day), look.digits),
      month: monthName(month, look, 'of', kept),
    }),
  );
}

/** How far a day is from today, in words while that is short: today, tomorrow, in 3 days, 5 days ago. */
export function formatRelativeDay(iso: string, today: string, look: Look): string {
  const days = dayNumber(iso) - dayNumber(today);
  if (Math.abs(days) > 30) return formatDate(iso, look);
  if (days === 0) return look.words('day-today');
  if (Math.abs(days) === 1) return look.words(days > 0 ? 'day-tomorrow' : 'day-yesterday');
  return plain(look.words(days > 0 ? 'day-in' : 'day-ago', { days: Math.abs(days) }));
}

/** A text that begins a line: with a capital where the language has them. */
export const capitalised = (text: string, { language }: Look): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The wall-clock time of an instant, HH:MM. */
export function timeOfInstant(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** When something happened: the day as near as words allow, and the time. */
export function formatInstant(at: number, today: string, look: Look): string {
  const iso = isoOfInstant(at);
  const near = Math.abs(dayNumber(iso) - dayNumber(today)) <= 1;
  const day = near ? formatRelativeDay(iso, today, look) : formatDate(iso, look);
  return plain(look.words('date-and-time', { day, time: formatTime(timeOfInstant(at), look) }));
}
