// How something repeats, in words.
import type { Repeat } from '../engine/types/Repeat';
import { t } from '../texts/texts.svelte';
import { weekdayOf } from './calendar';
import { weekdayName } from './dates';
import { look, show } from './show.svelte';

/** “Every two weeks, until 5 March 2027”. */
export function repeatText({ unit, interval, until_on }: Pick<Repeat, 'unit' | 'interval' | 'until_on'>): string {
  const every = t(`reminder-every-${unit}s`, { count: interval });
  return until_on === null ? every : t('reminder-every-until', { every, date: show.date(until_on) });
}

/** “Moved from Friday, 20 November”: the closed day that an occurrence falls on by its rule. */
export const movedText = (from: string): string =>
  t('reminder-moved-from', { weekday: weekdayName(weekdayOf(from), look()), day: show.dayMonth(from) });
