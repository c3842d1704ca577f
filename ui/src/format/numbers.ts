// Numbers, file sizes and amounts of money as the language writes them.
import type { Currency } from '../engine/contract';
import { plain } from '../texts/catalogue';
import { toLatinDigits } from './digits';
import type { Look } from './look';

const localeOf = (look: Look) => `${look.language}-u-nu-${look.digits === 'persian' ? 'arabext' : 'latn'}`;
const made = new Map<string, Intl.NumberFormat>();

function formatter(look: Look, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = localeOf(look) + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.NumberFormat(localeOf(look), options);
  made.set(key, format);
  return format;
}

/** A plain number with its separators: 1,234.5 · ۱٬۲۳۴٫۵ · 1 234,5. */
export function formatNumber(value: number, look: Look, fraction: { min?: number; max?: number } = {}): string {
  const { min = 0, max = Math.max(min, 3) } = fraction;
  return formatter(look, { minimumFractionDigits: min, maximumFractionDigits: max }).format(value);
}

/** A share of one as a percentage: 42%, ۴۲٪, 42 %. */
export const formatPercent = (share: number, look: Look): string =>
  formatter(look, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** Money kept in minor units (cents; rials for toman and rial), with its unit where the language puts it. */
export function formatMoney(amount: number, currency: Currency, look: Look): string {
  if (currency === 'toman' || currency === 'rial') {
    const shown = formatNumber(currency === 'toman' ? amount / 10 : amount, look, { max: 1 });
    return plain(look.words(`money-${currency}`, { amount: shown }));
  }
  if (look.language !== 'fa') {
    return formatter(look, { style: 'currency', currency: currency.toUpperCase() }).format(amount / 100);
  }
  return plain(look.words(`money-${currency}`, { amount: formatNumber(amount / 100, look, { min: 2 }) }));
}

/** A number as a person types it, in any digits and with either decimal mark; `null` when it is none. */
export function parseNumber(text: string): number | null {
  let tidy = toLatinDigits(text).replace(/[\s\u00a0\u202f٬'_]/g, '').replace('٫', '.').replace('−', '-');
  const comma = tidy.lastIndexOf(',');
  const point = tidy.lastIndexOf('.');
  if (comma > point) {
    const thousands = /^-?\d{1,3}(,\d{3})+$/.test(tidy);
    tidy = thousands ? tidy.replaceAll(',', '') : tidy.replaceAll('.', '').replace(',', '.');
  } else tidy = tidy.replaceAll(',', '');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(tidy) ? Number(tidy) : null;
}

/** A file's size in the unit that keeps it short. */
export function formatFileSize(bytes: number, look: Look): string {
  const units = ['bytes', 'kilobytes', 'megabytes', 'gigabytes'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const shown = formatNumber(value, look, { max: step > 0 && value < 10 ? 1 : 0 });
  return plain(look.words(`size-${units[step] ?? 'bytes'}`, { size: shown }));
}
