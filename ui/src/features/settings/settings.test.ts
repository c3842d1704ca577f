// Countries by name, and what a shop of each language begins with.
import { describe, expect, it } from 'vitest';
import type { SmsPreset } from '../../engine/types/SmsPreset';
import { LANGUAGES } from '../../texts/catalogue';
import { isSound, moreHours, usualHours } from './hours';
import { USUAL } from '../welcome/usual';
import { countries } from '../../format/countries';
import { atHome, headersOf, linesOf } from './gateway';

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

describe('the opening hours of a day', () => {
  const span = (from: string, to: string) => ({ from, to });

  it('follow one another', () => {
    expect(isSound([span('09:00', '13:00'), span('16:00', '24:00')])).toBe(true);
    expect(isSound([span('09:00', '13:00'), span('13:00', '18:00')])).toBe(false);
    expect(isSound([span('16:00', '09:00')])).toBe(false);
    expect(isSound([])).toBe(true);
  });

  it('begin as on most other days', () => {
    const usual = [span('10:00', '19:00')];
    expect(usualHours([usual, usual, [span('09:00', '12:00')], [], [], [], []])).toEqual(usual);
    expect(usualHours([[], [], [], [], [], [], []])).toEqual([span('09:00', '18:00')]);
  });

  it('go on after a break while the day lasts', () => {
    expect(moreHours([span('09:00', '13:00')])?.at(-1)).toEqual(span('14:00', '18:00'));
    expect(moreHours([span('09:00', '20:30')])?.at(-1)).toEqual(span('22:00', '24:00'));
    expect(moreHours([span('09:00', '23:00')])).toBeNull();
    for (const to of ['12:00', '13:30', '21:00']) expect(isSound(moreHours([span('09:00', to)]) ?? [])).toBe(true);
  });
});

describe('the gateways that are known', () => {
  it('begin with those of the shop’s country', () => {
    const gateway = (name: string, ...countries: string[]) => ({ name, countries }) as SmsPreset;
    const all = [gateway('Tehran', 'IR'), gateway('World'), gateway('Kaunas', 'LT')];
    const names = (country: string) => atHome(all, country).map(({ name }) => name);
    expect(names('LT')).toEqual(['Kaunas', 'World', 'Tehran']);
    expect(names('IR')).toEqual(['Tehran', 'World', 'Kaunas']);
    expect(names('GB')).toEqual(['World', 'Tehran', 'Kaunas']);
  });
});

describe('the headers of a gateway', () => {
  it('are typed by the line, a colon in the value included', () => {
    const headers = headersOf('Authorization: Basic {basic}\n\n: x\nX-Key:\nX-Time: 10:30');
    expect(headers).toEqual([
      { name: 'Authorization', value: 'Basic {basic}' },
      { name: 'X-Time', value: '10:30' },
    ]);
    expect(linesOf(headers)).toBe('Authorization: Basic {basic}\nX-Time: 10:30');
  });
});
