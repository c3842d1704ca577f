// Every question of the help is asked and answered.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadCatalogue, wordsOf } from '../../texts/catalogue';
import { topicsOf } from './topics';

describe('the help', () => {
  it.each(LANGUAGES)('asks and answers every question in %s', async (language) => {
    const words = wordsOf(await loadCatalogue(language, 'latin'));
    const worked = ['today', 'customers', 'calendar', 'reminders', 'cases', 'ratings', 'templates', 'messages', 'rules'];
    const screens = [...worked, 'import', 'duplicates', 'history', 'settings'];
    const keys = [...screens.flatMap((screen) => topicsOf(screen).here), ...topicsOf('today').anywhere];
    expect(keys).toHaveLength(53);
    expect(keys.filter((key) => words(key) === key || words(`${key}.answer`).endsWith('.answer'))).toEqual([]);
  });

  it('has answers for the whole program on a screen it does not know', () => {
    expect(topicsOf('popup').here).toEqual([]);
    expect(topicsOf('popup').anywhere.length).toBeGreaterThan(0);
  });
});
