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

/** The ISO 4217 code of the currency that amounts are kept in. */
export const isoOf = (currency: Currency): string =>
  ({ toman: 'IRR', rial: 'IRR', eur: 'EUR', usd: 'USD', gbp: 'GBP' })[currency];

/** Money of any currency, by its ISO 4217 code: rials as the shop counts them. */
export function formatMoneyOf(amount: number, iso: string, shop: Currency, look: Look): string {
  const own = { IRR: shop === 'toman' ? 'toman' : 'rial', EUR: 'eur', USD: 'usd', GBP: 'gbp' } as const;
  if (iso in own) return formatMoney(amount, own[iso as keyof typeof own], look);
  const format = formatter(look, { style: 'currency', currency: iso, currencyDisplay: 'code' });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** How many of the smallest unit an amount is, as it is typed in the shop's currency; `null` when it is none. */
export function parseMoney(text: string, currency: Currency): number | null {
  const value = parseNumber(text);
  if (value === null) return null;
  const units = { toman: 10, rial: 1, eur: 100, usd: 100, gbp: 100 }[currency];
  return Math.round(value * units);
}

/** An amount as one would type it: without its unit. */
export const typedMoney = (amount: number, currency: Currency, look: Look): string =>
  currency === 'toman' || currency === 'rial'
    ? formatNumber(currency === 'toman' ? amount / 10 : amount, look, { max: 1 })
    : formatNumber(amount / 100, look, { max: 2 });

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
