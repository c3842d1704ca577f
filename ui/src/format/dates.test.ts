// Dates as each language writes them.
import { describe, expect, it } from 'vitest';
import { english, lithuanian, persian } from '../../tests/looks';
import { addDays, dayOf, isoOf, monthGrid, weekdayOf, weekdays } from './calendar';
import * as dates from './dates';

const DAY = '2026-11-21';

describe('a day', () => {
  it('is short as the language is used to', () => {
    expect([english, persian, lithuanian].map((look) => dates.formatDate(DAY, look))).toEqual([
      '21 Nov 2026',
      '۱۴۰۵/۰۸/۳۰',
      '2026-11-21',
    ]);
  });

  it('is long with its weekday first in Persian and English, last in Lithuanian', () => {
    expect([english, persian, lithuanian].map((look) => dates.formatLongDate(DAY, look))).toEqual([
      'Saturday, 21 November 2026',
      'شنبه ۳۰ آبان ۱۴۰۵',
      '2026 m. lapkričio 21 d., šeštadienis',
    ]);
  });

  it('may be Jalali on an English screen and Gregorian on a Persian one', () => {
    expect(dates.formatDate(DAY, { ...english, calendar: 'jalali' })).toBe('30 Aba 1405');
    expect(dates.formatLongDate(DAY, { ...persian, calendar: 'gregorian', digits: 'latin' })).toBe('شنبه 21 نوامبر 2026');
  });

  it('is said relative to today while that is near', () => {
    const said = (iso: string) => dates.formatRelativeDay(iso, DAY, lithuanian);
    expect([DAY, '2026-11-22', '2026-11-20', '2026-11-24', '2026-11-19', '2026-12-02'].map(said)).toEqual([
      'šiandien',
      'rytoj',
      'vakar',
      'po 3 dienų',
      'prieš 2 dienas',
      'po 11 dienų',
    ]);
    expect(dates.formatRelativeDay('2026-11-24', DAY, persian)).toBe('۳ روز دیگر');
    expect(dates.formatRelativeDay('2027-03-01', DAY, english)).toBe('1 Mar 2027');
  });
});

describe('a birthday', () => {
  it('without a year shows day and month of the calendar it is kept in', () => {
    expect(dates.formatBirthday('--08-30', 'jalali', persian)).toBe('۳۰ آبان');
    expect(dates.formatBirthday('--11-21', 'gregorian', lithuanian)).toBe('lapkričio 21 d.');
  });

  it('with a year is shown in the calendar it is kept in, whatever the screen uses', () => {
    expect(dates.formatBirthday('1990-03-21', 'jalali', english)).toBe('1 Far 1369');
  });
});

describe('the calendar', () => {
  it('knows weekdays from Monday as one', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '1969-12-31'].map(weekdayOf)).toEqual([6, 7, 1, 3]);
  });

  it('begins the week where the owner says', () => {
    expect(weekdays('saturday')).toEqual([6, 7, 1, 2, 3, 4, 5]);
    expect(weekdays('sunday')[0]).toBe(7);
    expect(weekdays('monday')[0]).toBe(1);
  });

  it('draws a Jalali month from its first day, in weeks that begin on Saturday', () => {
    const grid = monthGrid(dayOf(DAY, 'jalali'), 'saturday').map(isoOf);
    expect(grid).toHaveLength(42);
    expect(grid[0]).toBe('2026-10-17');
    expect(grid[6]).toBe('2026-10-23');
    expect(weekdayOf(grid[0] ?? '')).toBe(6);
  });

  it('counts days over months, years and leap days', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});
