// Days and times as people type them: any digits, either calendar, names of months and weekdays, words like tomorrow.
import { addDays, dayOf, isoOf, makeDay, weekdayOf } from './calendar';
import { toLatinDigits } from './digits';
import type { Look } from './look';

const tidy = (text: string) =>
  toLatinDigits(text)
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2066-\u2069]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\s+/g, ' ')
    .trim();

const variants = (look: Look, key: string) =>
  look
    .words(key)
    .split('|')
    .map((word) => tidy(word));

/** The day that a text means, as Gregorian ISO, seen from `today`; `null` when it means none. */
export function parseDay(text: string, today: string, look: Look): string | null {
  const typed = tidy(text);
  if (typed === '') return null;
  return parseWords(typed, today, look) ?? parseFigures(typed, today, look);
}

function parseWords(typed: string, today: string, look: Look): string | null {
  const near: Record<string, number> = { 'today': 0, 'tomorrow': 1, 'after-tomorrow': 2, 'yesterday': -1, 'in-a-week': 7 };
  for (const [word, days] of Object.entries(near)) {
    if (variants(look, `date-input-${word}`).includes(typed)) return addDays(today, days);
  }
  const shift = /^([+-]) ?(\d{1,4})$/.exec(typed);
  if (shift) return addDays(today, Number(`${shift[1]}${shift[2]}`));
  const away = new RegExp(look.words('date-input-in-days'), 'u').exec(typed);
  if (away) return addDays(today, Number(away[1]));
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const names = [tidy(look.words(`weekday-${weekday}`)), tidy(look.words(`weekday-${weekday}.short`))];
    if (names.includes(typed)) return addDays(today, (weekday - weekdayOf(today) + 6) % 7 + 1);
  }
  return null;
}

function parseFigures(typed: string, today: string, look: Look): string | null {
  const now = dayOf(today, look.calendar);
  const named = replaceMonth(typed, look);
  const parts = named.text.split(/\D+/).filter(Boolean).map(Number);
  if (named.month !== null) {
    const [a = 0, b] = parts;
    if (a > 31) return b === undefined ? null : build(look, a, named.month, b, named.calendar);
    return build(look, b ?? now.year, named.month, a, named.calendar);
  }
  if (/[^\d\s/.\-:]/.test(typed)) return null;
  if (parts.length === 1 && /^\d{8}$/.test(typed)) {
    return build(look, Number(typed.slice(0, 4)), Number(typed.slice(4, 6)), Number(typed.slice(6)));
  }
  const [a = 0, b = 0, c = 0] = parts;
  const dayFirst = look.language === 'en';
  if (parts.length === 2) return dayFirst ? build(look, now.year, b, a) : build(look, now.year, a, b);
  if (parts.length !== 3) return null;
  if (a > 31) return build(look, a, b, c);
  return c > 31 || dayFirst ? build(look, c, b, a) : build(look, a, b, c);
}

function replaceMonth(typed: string, look: Look) {
  for (const calendar of ['gregorian', 'jalali'] as const) {
    for (let month = 1; month <= 12; month += 1) {
      const key = `month-${calendar}-${month}`;
      const names = ['', '.of', '.short'].map((form) => tidy(look.words(key + form))).filter((name) => !/\d/.test(name));
      const name = names.sort((x, y) => y.length - x.length).find((word) => typed.split(/[\s\d.,/-]+/).includes(word));
      if (name) return { text: typed.replace(name, ' '), month, calendar };
    }
  }
  return { text: typed, month: null, calendar: look.calendar };
}

function build(look: Look, year: number, month: number, day: number, calendar = look.calendar): string | null {
  let full = year;
  if (full < 100) full += calendar === 'gregorian' ? 2000 : full > 70 ? 1300 : 1400;
  // A Jalali year typed while the Gregorian calendar is on is understood, and the reverse.
  const meant = full >= 1200 && full < 1600 ? 'jalali' : full >= 1800 ? 'gregorian' : calendar;
  const made = makeDay(meant, full, month, day);
  return made && full >= 1200 && full < 2200 ? isoOf(made) : null;
}

/** The time that a text means, as HH:MM: 9, 930, 9:30, 9.30, 14:05, 2 pm; `null` when it means none. */
export function parseTime(text: string, look: Look): string | null {
  const typed = tidy(text);
  const found = /^(\d{1,2})(?:[:.٫,\s]?(\d{2}))?\s*(\D*)$/.exec(typed);
  if (!found) return null;
  const [, hours = '', minutes = '00', mark = ''] = found;
  let hour = Number(hours);
  if (mark !== '') {
    const pm = variants(look, 'time-input-pm').includes(mark);
    if (!pm && !variants(look, 'time-input-am').includes(mark)) return null;
    if (hour > 12) return null;
    hour = (hour % 12) + (pm ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
