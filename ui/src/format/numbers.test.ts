// Numbers, money and sizes as each language writes them.
import { describe, expect, it } from 'vitest';
import { english, lithuanian, persian } from '../../tests/looks';
import { showDigits, toLatinDigits } from './digits';
import { fold, foldedIncludes } from './fold';
import { formatFileSize, formatMoney, formatMoneyOf, formatNumber, formatPercent, parseMoney, parseNumber, typedMoney } from './numbers';
import { phoneLooksWrong } from './phones';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number', () => {
  it('has the separators of its language', () => {
    expect([english, persian, lithuanian].map((look) => spaced(formatNumber(1234567.5, look)))).toEqual([
      '1,234,567.5',
      '۱٬۲۳۴٬۵۶۷٫۵',
      '1 234 567,5',
    ]);
  });

  it('keeps the digits chosen, whatever the language', () => {
    expect(formatNumber(2024, { ...english, digits: 'persian' })).toBe('۲٬۰۲۴');
    expect(formatNumber(2024, { ...persian, digits: 'latin' })).toBe('2,024');
  });

  it('is a percentage in Persian with the Persian sign', () => {
    expect(formatPercent(0.42, persian).replace(/\u200e/g, '')).toBe('۴۲٪');
  });

  it.each([
    ['۱٬۲۳۴٫۵', 1234.5],
    ['1 234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234', 1234],
    ['3,5', 3.5],
    ['-7', -7],
    ['٤٢', 42],
    ['12a', null],
    ['', null],
  ])('is read as typed: %s', (text, value) => expect(parseNumber(text)).toBe(value));
});

describe('money', () => {
  it('is shown in tomans from the rials that are kept, unit after the number', () => {
    expect(spaced(formatMoney(1_250_000, 'toman', persian))).toBe('۱۲۵٬۰۰۰ تومان');
    expect(spaced(formatMoney(1_250_000, 'rial', persian))).toBe('۱٬۲۵۰٬۰۰۰ ریال');
  });

  it('in euros is written as each country does', () => {
    expect(spaced(formatMoney(123450, 'eur', lithuanian))).toBe('1 234,50 €');
    expect(spaced(formatMoney(123450, 'eur', english))).toBe('€1,234.50');
    expect(spaced(formatMoney(123450, 'eur', persian))).toBe('۱٬۲۳۴٫۵۰ یورو');
  });
});

describe('money of any currency', () => {
  it('is shown by its code, rials as the shop counts them', () => {
    expect(spaced(formatMoneyOf(1_250_000, 'IRR', 'toman', persian))).toBe('۱۲۵٬۰۰۰ تومان');
    expect(spaced(formatMoneyOf(1_250_000, 'IRR', 'eur', english))).toBe('1,250,000 rial');
    expect(spaced(formatMoneyOf(-995, 'SEK', 'eur', english))).toBe('-SEK 9.95');
    expect(spaced(formatMoneyOf(995, 'JPY', 'eur', english))).toBe('JPY 995');
  });

  it('is read as typed in the currency of the shop, and written so again', () => {
    expect([parseMoney('۲۵۰٬۰۰۰', 'toman'), parseMoney('19,99', 'eur'), parseMoney('x', 'eur')]).toEqual([2_500_000, 1999, null]);
    expect([typedMoney(2_500_000, 'toman', persian), typedMoney(1999, 'eur', lithuanian)]).toEqual(['۲۵۰٬۰۰۰', '19,99']);
  });
});

describe('a file size', () => {
  it('takes the unit that keeps it short', () => {
    expect([0, 999, 1500, 12_400_000].map((bytes) => spaced(formatFileSize(bytes, english)))).toEqual([
      '0 B',
      '999 B',
      '1.5 kB',
      '12 MB',
    ]);
    expect(formatFileSize(1500, persian)).toBe('۱٫۵ کیلوبایت');
  });
});

describe('digits and letters', () => {
  it('of all three sets are read, one is shown', () => {
    expect(toLatinDigits('۰۹۱٢ x 7')).toBe('0912 x 7');
    expect(showDigits('2026-11', 'persian')).toBe('۲۰۲۶-۱۱');
  });

  it('that mean alike fold alike', () => {
    expect(fold('عليرضا كريمی‌')).toBe(fold('علیرضا کریمی'));
    expect(fold('Žukauskienė')).toBe('zukauskiene');
    expect(foldedIncludes('Šiauliai', 'siau ')).toBe(true);
  });

  it('that are no phone are doubted', () => {
    expect(['0912 345 6789', '+370 (612) 34567', '۰۲۱-۸۸۷۷', ''].filter(phoneLooksWrong)).toEqual([]);
    expect(['12', 'call me', '12345678901234567'].filter(phoneLooksWrong)).toHaveLength(3);
  });
});
