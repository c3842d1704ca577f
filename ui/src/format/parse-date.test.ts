// What people type for a day or a time.
import { describe, expect, it } from 'vitest';
import { english, lithuanian, persian } from '../../tests/looks';
import { parseDay, parseTime } from './parse-date';

const TODAY = '2026-11-21';

describe('a typed day', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['3.4.27', '2027-04-03'],
    ['2026-12-01', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['5 Dec', '2026-12-05'],
    ['December 5, 2027', '2027-12-05'],
    ['Today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['+10', '2026-12-01'],
    ['in 3 days', '2026-11-24'],
    ['next week', '2026-11-28'],
    ['Mon', '2026-11-23'],
    ['saturday', '2026-11-28'],
    ['30/8/1405', '2026-11-21'],
    ['1 Farvardin 1406', '2027-03-21'],
  ])('in English: %s', (text, iso) => expect(parseDay(text, TODAY, english)).toBe(iso));

  it.each([
    ['۱۴۰۵/۰۸/۳۰', '2026-11-21'],
    ['1405-9-1', '2026-11-22'],
    ['٠٥/٩/١', '2026-11-22'],
    ['۹/۱', '2026-11-22'],
    ['۱ آذر', '2026-11-22'],
    ['۱ فروردین ۱۴۰۶', '2027-03-21'],
    ['فردا', '2026-11-22'],
    ['پس‌فردا', '2026-11-23'],
    ['۳ روز ديگر', '2026-11-24'],
    ['یک‌شنبه', '2026-11-22'],
    ['يکشنبه', '2026-11-22'],
    ['2026/12/01', '2026-12-01'],
  ])('in Persian: %s', (text, iso) => expect(parseDay(text, TODAY, persian)).toBe(iso));

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['12-01', '2026-12-01'],
    ['rytoj', '2026-11-22'],
    ['poryt', '2026-11-23'],
    ['po 3 dienų', '2026-11-24'],
    ['gruodžio 5 d.', '2026-12-05'],
    ['2027 m. sausio 5 d.', '2027-01-05'],
  ])('in Lithuanian: %s', (text, iso) => expect(parseDay(text, TODAY, lithuanian)).toBe(iso));

  it.each(['', '31/2/2026', '32 Dec', 'soon', '13/13/2026', '0/0/0', '12'])('that is none: %s', (text) =>
    expect(parseDay(text, TODAY, english)).toBeNull(),
  );

  it('on 30 Esfand exists in a leap year only', () => {
    expect(parseDay('1403/12/30', TODAY, persian)).toBe('2025-03-20');
    expect(parseDay('1404/12/30', TODAY, persian)).toBeNull();
  });
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9:30', '09:30'],
    ['14.05', '14:05'],
    ['2 pm', '14:00'],
    ['12am', '00:00'],
  ])('in English: %s', (text, time) => expect(parseTime(text, english)).toBe(time));

  it('is read in Persian digits and words', () => {
    expect(parseTime('۹:۳۰', persian)).toBe('09:30');
    expect(parseTime('۴ عصر', persian)).toBe('16:00');
  });

  it.each(['', '25', '9:75', '13 pm', 'noon-ish'])('that is none: %s', (text) =>
    expect(parseTime(text, english)).toBeNull(),
  );
});
