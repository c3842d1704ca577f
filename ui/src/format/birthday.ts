// Birthdays as they are typed and kept: a Gregorian ISO date, or `--MM-DD` of the calendar in which they return.
import type { Calendar } from '../engine/contract';
import { dayOf, isoOf } from './calendar';
import { toLatinDigits } from './digits';
import type { Look } from './look';
import { parseDay } from './parse-date';

/** A day in 2024 and 1403, leap years both: a day and month typed alone always exist as seen from it. */
const IN_A_LEAP_YEAR = '2024-06-01';

/** What a typed birthday means; without a year when none was typed, `null` when it is no day or lies ahead. */
export function parseBirthday(text: string, kept: Calendar, today: string, look: Look): string | null {
  const own = { ...look, calendar: kept };
  const typed = toLatinDigits(text).trim();
  const figures = typed.split(/\D+/).filter(Boolean);
  const named = /\p{L}/u.test(typed);
  if (figures.length === (named ? 1 : 2) && figures.every((figure) => figure.length <= 2)) {
    const iso = parseDay(text, IN_A_LEAP_YEAR, own);
    if (iso === null) return null;
    const { month, day } = dayOf(iso, kept);
    return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  const iso = parseDay(text, today, own);
  if (iso === null || iso <= today) return iso;
  // 12/5/88: a year of two figures that lies ahead was meant a century ago.
  return figures.every((figure) => figure.length <= 2) ? isoOf(dayOf(iso, kept).subtract({ years: 100 })) : null;
}
