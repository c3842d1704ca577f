// Changed rows of the journal as lines a person reads: which fact, from what, to what.
import type { Change } from '../../../engine/contract';
import { show } from '../../../format/show.svelte';
import { t } from '../../../texts/texts.svelte';
import type { Fields } from '../fields.svelte';

export interface ChangeLine {
  label: string;
  before: string;
  after: string;
}

/** The field behind a column of a table; columns that only serve the book have none. */
function fieldOf(record: string, column: string): string | null {
  if (record === 'customers') return SHOWN.has(column) ? column : null;
  if (record === 'phones') return column === 'raw' ? 'phone' : null;
  if (record === 'emails') return column === 'address' ? 'email' : null;
  if (record === 'addresses') return ADDRESS.has(column) ? column : null;
  if (record === 'customer_tags') return column === 'name' ? 'tags' : null;
  if (record === 'customer_groups') return column === 'name' ? 'groups' : null;
  return record === 'custom_values' && column.startsWith('custom:') ? column : null;
}

const SHOWN = new Set([
  'kind',
  'name',
  'given_name',
  'family_name',
  'nickname',
  'company',
  'role',
  'website',
  'birthday',
  'gender',
  'source',
  'status',
  'consent',
  'note',
]);
const ADDRESS = new Set(['street', 'city', 'region', 'postal_code', 'country']);

function valueText(field: string, value: unknown, fields: Fields): string {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  if (field === 'birthday') return text.startsWith('--') ? show.digits(text.slice(2)) : show.date(text);
  return fields.shown(field, text);
}

/** The lines of changed rows, in the order in which they were changed. */
export function changeLines(changes: readonly Change[], fields: Fields): ChangeLine[] {
  return changes.flatMap(({ record, fields: changed }) =>
    changed.flatMap(({ field: column, before, after }) => {
      const field = fieldOf(record, column);
      if (field === null) return [];
      const [from, to] = [valueText(field, before, fields), valueText(field, after, fields)];
      return from === to ? [] : [{ label: fields.label(field), before: from, after: to }];
    }),
  );
}

/** A line as a sentence, for reading aloud. */
export const lineText = ({ label, before, after }: ChangeLine): string =>
  before === ''
    ? t('change-entered', { field: label, after })
    : after === ''
      ? t('change-cleared', { field: label, before })
      : t('change-made', { field: label, before, after });
