// The formats bound to the owner's choices, for the screens: `show.date('2026-11-21')`.
import { preferences } from '../preferences/preferences.svelte';
import { t } from '../texts/texts.svelte';
import { isoOfInstant } from './calendar';
import * as dates from './dates';
import { showDigits, toLatinDigits } from './digits';
import type { Look } from './look';
import * as numbers from './numbers';
import { phoneLooksWrong } from './phones';
import type { Calendar } from '../engine/contract';

class Clock {
  #day = $state(isoOfInstant(Date.now()));

  /** Looks at the clock again; the window does so each minute and when it is shown. */
  look(): void {
    this.#day = isoOfInstant(Date.now());
  }

  get today(): string {
    return this.#day;
  }
}

/** Today's date as the machine's clock has it; what reads it follows midnight. */
export const clock = new Clock();

/** How values are written just now. */
export const look = (): Look => ({
  language: preferences.language,
  calendar: preferences.calendar,
  digits: preferences.digits,
  firstWeekday: preferences.firstWeekday,
  words: t,
});

export const show = {
  number: (value: number, fraction?: { min?: number; max?: number }) => numbers.formatNumber(value, look(), fraction),
  percent: (share: number) => numbers.formatPercent(share, look()),
  money: (amount: number) => numbers.formatMoney(amount, preferences.currency, look()),
  /** Money of any currency, by its ISO 4217 code. */
  moneyOf: (amount: number, iso: string) => numbers.formatMoneyOf(amount, iso, preferences.currency, look()),
  /** An amount of the shop's currency as one would type it. */
  typedMoney: (amount: number) => numbers.typedMoney(amount, preferences.currency, look()),
  fileSize: (bytes: number) => numbers.formatFileSize(bytes, look()),
  digits: (text: string | number) => showDigits(String(text), preferences.digits),
  /** A phone number as it was typed, in the digits chosen. */
  phone: (raw: string) => showDigits(toLatinDigits(raw), preferences.digits),
  /** Where a message goes: a phone number in the digits chosen, anything else as it is. */
  address: (raw: string): string => (phoneLooksWrong(raw) ? raw : show.phone(raw)),
  date: (iso: string) => dates.formatDate(iso, look()),
  longDate: (iso: string) => dates.formatLongDate(iso, look()),
  dayMonth: (iso: string) => dates.formatDayMonth(iso, look()),
  month: (iso: string) => dates.formatMonth(iso, look()),
  time: (time: string) => dates.formatTime(time, look()),
  birthday: (birthday: string, calendar: Calendar) => dates.formatBirthday(birthday, calendar, look()),
  relativeDay: (iso: string) => dates.formatRelativeDay(iso, clock.today, look()),
  /** How far a day is, where it begins a line: “Yesterday”. */
  relativeDayFirst: (iso: string) => dates.capitalised(dates.formatRelativeDay(iso, clock.today, look()), look()),
  instant: (at: number) => dates.formatInstant(at, clock.today, look()),
  instantDay: (at: number) => dates.formatRelativeDay(isoOfInstant(at), clock.today, look()),
  /** `+2`: so many more. */
  plus: (more: number) => `+${numbers.formatNumber(more, look())}`,
  instantDate: (at: number) => dates.formatDate(isoOfInstant(at), look()),
};
