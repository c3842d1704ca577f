// The three ways of writing that most tests compare.
import type { Look } from '../src/format/look';
import { loadCatalogue, wordsOf } from '../src/texts/catalogue';

const look = async (given: Omit<Look, 'words'>): Promise<Look> => ({
  ...given,
  words: wordsOf(await loadCatalogue(given.language, given.digits)),
});

export const english = await look({ language: 'en', calendar: 'gregorian', digits: 'latin', firstWeekday: 'monday' });
export const persian = await look({ language: 'fa', calendar: 'jalali', digits: 'persian', firstWeekday: 'saturday' });
export const lithuanian = await look({ language: 'lt', calendar: 'gregorian', digits: 'latin', firstWeekday: 'monday' });
