// Countries by name, and what a shop of each language begins with.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../texts/catalogue';
import { USUAL } from '../welcome/usual';
import { countries } from '../../format/countries';

describe('the countries', () => {
  it.each(LANGUAGES)('are named in %s, each once', (language) => {
    const named = countries(language);
    expect(new Set(named.map(({ code }) => code)).size).toBe(named.length);
    expect(named.filter(({ code, name }) => code === name)).toEqual([]);
    expect(named.map(({ code }) => code)).toContain(USUAL[language].default_country);
  });

  it('stand in the order of the language', () => {
    const order = countries('lt').map(({ name }) => name);
    expect(order.indexOf('Čekija')).toBeLessThan(order.indexOf('Danija'));
  });
});
