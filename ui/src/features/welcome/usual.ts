// What a shop of each language expects before it has chosen anything.
import type { Language, Settings } from '../../engine/contract';

type Usual = Pick<Settings, 'language' | 'calendar' | 'digits' | 'currency' | 'default_country' | 'first_weekday'>;

const EUROPEAN = { calendar: 'gregorian', digits: 'latin', currency: 'eur', first_weekday: 'monday' } as const;

export const USUAL: Record<Language, Usual> = {
  en: { language: 'en', ...EUROPEAN, default_country: 'GB' },
  fa: {
    language: 'fa',
    calendar: 'jalali',
    digits: 'persian',
    currency: 'toman',
    default_country: 'IR',
    first_weekday: 'saturday',
  },
  lt: { language: 'lt', ...EUROPEAN, default_country: 'LT' },
};
