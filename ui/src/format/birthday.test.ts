// Birthdays as people type them, with and without a year.
import { expect, it } from 'vitest';
import { english, lithuanian, persian } from '../../tests/looks';
import { parseBirthday } from './birthday';

const TODAY = '2026-11-21';

it.each([
  ['12/5/1988', '1988-05-12'],
  ['12/5/88', '1988-05-12'],
  ['12/5/05', '2005-05-12'],
  ['12/5', '--05-12'],
  ['29 Feb', '--02-29'],
  ['12 May 1988', '1988-05-12'],
  ['1/1/2030', null],
  ['31/2', null],
  ['soon', null],
])('in English: %s', (text, kept) => expect(parseBirthday(text, 'gregorian', TODAY, english)).toBe(kept));

it.each([
  ['۱۳۶۷/۲/۲۲', '1988-05-12'],
  ['67/2/22', '1988-05-12'],
  ['۳۰ اسفند', '--12-30'],
  ['۱۲/۳۰', '--12-30'],
])('in Persian: %s', (text, kept) => expect(parseBirthday(text, 'jalali', TODAY, persian)).toBe(kept));

it('in Lithuanian reads month and day in their order', () => {
  expect(parseBirthday('05-12', 'gregorian', TODAY, lithuanian)).toBe('--05-12');
  expect(parseBirthday('gegužės 12 d.', 'gregorian', TODAY, lithuanian)).toBe('--05-12');
});

it('is read in the calendar it is kept in, whatever calendar the screen shows', () => {
  expect(parseBirthday('1/1/1369', 'jalali', TODAY, english)).toBe('1990-03-21');
});
