// What a phone, an email or an address is for: the usual words are translated, the owner's own are as written.
import { t } from '../../../texts/texts.svelte';

export const LABELS = {
  phone: ['mobile', 'home', 'work'],
  email: ['home', 'work'],
  address: ['home', 'work', 'delivery'],
} as const;

const KNOWN = new Set<string>(Object.values(LABELS).flat());

export const labelText = (label: string): string => (KNOWN.has(label) ? t(`label-${label}`) : label);
