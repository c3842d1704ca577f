// What formats, encodings, delimiters, fields and reasons are called.
import type { EncodingCandidate } from '../../engine/types/EncodingCandidate';
import { t, texts } from '../../texts/texts.svelte';

/** The delimiters that can be chosen, by the part of their key. */
export const DELIMITERS = [
  { char: ',', name: 'comma' },
  { char: ';', name: 'semicolon' },
  { char: '\t', name: 'tab' },
  { char: '|', name: 'bar' },
  { char: ' ', name: 'space' },
] as const;

/** An encoding in the user's words; a rare one by its label. */
export function encodingName(label: string): string {
  const key = `import-encoding-${label}`;
  return texts.has(key) ? t(key) : label;
}

/**
 * The candidates to offer: the likeliest few and the chosen one; only that one where there is no doubt, since the file is
 * Unicode or holds plain Latin letters alone.
 */
export function offeredEncodings(all: readonly EncodingCandidate[], chosen: string | null, few: number): EncodingCandidate[] {
  const now = all.find(({ encoding }) => encoding === chosen);
  const sure = now !== undefined && (now.encoding.startsWith('utf-') || /^[\x20-\x7e]*$/.test(now.samples.join('')));
  const most = sure && few !== Infinity ? 0 : few;
  return all.filter((candidate, place) => place < most || candidate === now);
}

/** A delimiter in the user's words; a rare one as it is. */
export function delimiterName(char: string | null): string {
  if (char === null) return t('import-delimiter-none');
  const known = DELIMITERS.find((one) => one.char === char);
  return known ? t(`import-delimiter-${known.name}`) : char;
}

/** A field by its label; one of the owner's own by the name they gave it. */
export const fieldName = (field: string, own: readonly { key: string; label: string }[]): string =>
  field.startsWith('custom:') ? (own.find(({ key }) => `custom:${key}` === field)?.label ?? field.slice(7)) : t(`field-${field}`);

/** Why a row or cell was not taken. */
export const reasonText = (reason: string): string => t(`problem-${reason.replaceAll('_', '-')}`);

/** A path's last part. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The name proposed for the file of rejected rows: a workbook stays one, cards stay cards, all else is CSV. */
export function rejectedFileName(source: string): string {
  const [, stem = source, ending = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(source) ?? [];
  const workbooks = ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'html', 'htm', 'xml'].map((one) => [one, 'xlsx']);
  const kept: Record<string, string> = { ...Object.fromEntries(workbooks), vcf: 'vcf', vcard: 'vcf' };
  return `${t('import-rejected-file', { name: stem })}.${kept[ending.toLowerCase()] ?? 'csv'}`.replace(/[\u2066-\u2069]/g, '');
}

/** What the columns of a list of purchases may say of them. */
export const OF_PURCHASES: readonly string[] = [
  'bought_on',
  'amount',
  'reference',
  'product',
  'quantity',
  'unit_price',
  'line_amount',
  'discount',
  'product_code',
  'currency',
  'sale_status',
  'paid',
  'cancelled',
  'purchase_note',
  'customer_code',
];

/** The fields that an import may fill, in the order in which forms show them. */
export const IMPORTABLE: readonly string[] = [
  'name',
  'contact_line',
  'given_name',
  'family_name',
  'nickname',
  'kind',
  'company',
  'role',
  'phone',
  'email',
  'street',
  'city',
  'region',
  'postal_code',
  'country',
  'birthday',
  'gender',
  'source',
  'status',
  'tags',
  'groups',
  'consent',
  'stay_in_touch_days',
  'website',
  'note',
  'created_on',
];
