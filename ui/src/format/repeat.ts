// How something repeats, in words.
import type { Repeat } from '../engine/types/Repeat';
import { t } from '../texts/texts.svelte';
import { show } from './show.svelte';

/** “Every two weeks, until 5 March 2027”. */
export function repeatText({ unit, interval, until_on }: Pick<Repeat, 'unit' | 'interval' | 'until_on'>): string {
  const every = t(`reminder-every-${unit}s`, { count: interval });
  return until_on === null ? every : t('reminder-every-until', { every, date: show.date(until_on) });
}
