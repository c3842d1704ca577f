// How a reminder repeats: the usual choices and any other interval, as the form holds them.
import type { Calendar } from '../../engine/contract';
import type { Repeat } from '../../engine/types/Repeat';
import type { RepeatUnit } from '../../engine/types/RepeatUnit';
import { dayOf } from '../../format/calendar';
import { t } from '../../texts/texts.svelte';

export const PRESETS = ['never', 'daily', 'weekly', 'fortnightly', 'monthly', 'yearly', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

export const UNITS: readonly RepeatUnit[] = ['day', 'week', 'month', 'year'];

const RULES: Record<Exclude<Preset, 'never' | 'custom'>, [RepeatUnit, number]> = {
  daily: ['day', 1],
  weekly: ['week', 1],
  fortnightly: ['week', 2],
  monthly: ['month', 1],
  yearly: ['year', 1],
};

/** What the form holds of a repeat rule. */
export interface RepeatEntry {
  preset: Preset;
  unit: RepeatUnit;
  interval: number;
  calendar: Calendar;
  until: string | null;
}

/** The form's entry for a rule, or for none; `calendar` is the one to begin with. */
export function entryOf(repeat: Repeat | null, calendar: Calendar): RepeatEntry {
  if (!repeat) return { preset: 'never', unit: 'month', interval: 1, calendar, until: null };
  const { unit, interval, until_on } = repeat;
  const usual = Object.entries(RULES).find(([, rule]) => rule[0] === unit && rule[1] === interval);
  const plain = repeat.rule === '' && repeat.weekdays.length === 0 && repeat.count === null;
  const preset = plain && usual ? (usual[0] as Preset) : 'custom';
  return { preset, unit, interval, calendar: repeat.calendar, until: until_on };
}

/** Unit and interval that the entry stands for; `null` for never. */
export function ruleOf({ preset, unit, interval }: RepeatEntry): [RepeatUnit, number] | null {
  if (preset === 'never') return null;
  return preset === 'custom' ? [unit, interval] : RULES[preset];
}

/** The rule of the entry; what the form does not show of an existing rule (weekdays, count) stays with its unit. */
export function repeatOf(entry: RepeatEntry, before: Repeat | null): Repeat | null {
  const rule = ruleOf(entry);
  if (!rule) return null;
  const [unit, interval] = rule;
  const same = before !== null && before.unit === unit && entry.preset === 'custom';
  return {
    unit,
    interval,
    weekdays: same ? before.weekdays : [],
    calendar: entry.calendar,
    until_on: entry.until,
    count: same && entry.until === null ? before.count : null,
    rule: same ? before.rule : '',
  };
}

/** What happens where a month or year lacks the day of the first time; empty where none does. */
export function shortNote(entry: RepeatEntry, first: string | null): string {
  const unit = ruleOf(entry)?.[0];
  if (first === null || (unit !== 'month' && unit !== 'year')) return '';
  const { month, day } = dayOf(first, entry.calendar);
  const leapMonth = entry.calendar === 'jalali' ? 12 : 2;
  const leapDay = entry.calendar === 'jalali' ? 30 : 29;
  if (unit === 'year') return month === leapMonth && day === leapDay ? t(`reminder-short-year-${entry.calendar}`) : '';
  return day >= leapDay ? t('reminder-short-month', { day }) : '';
}
