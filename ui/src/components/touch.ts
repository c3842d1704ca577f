// How it stands with a customer who should hear from the shop every so many days, in words and colour.
import type { Touch } from '../engine/types/Touch';
import { t } from '../texts/texts.svelte';

/** “Last contact 40 days ago, wanted every 30.” */
export const touchText = ({ last_contact_at, silent_days, wanted_days }: Touch): string =>
  t(last_contact_at === null ? 'touch-never' : 'touch-ago', { days: silent_days, wanted: wanted_days });

/** The colour that goes with the words. */
export const touchTone = ({ health }: Touch): 'good' | 'amber' | 'bad' =>
  health === 'fresh' ? 'good' : health === 'fading' ? 'amber' : 'bad';
