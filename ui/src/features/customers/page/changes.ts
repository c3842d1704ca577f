// Changed rows of the journal as lines a person reads: which fact, from what, to what.
import type { Change, FieldChange, HistoryEntry } from '../../../engine/contract';
import type { Money } from '../../../engine/types/Money';
import type { Repeat } from '../../../engine/types/Repeat';
import { repeatText } from '../../../format/repeat';
import { show } from '../../../format/show.svelte';
import { t } from '../../../texts/texts.svelte';
import { choiceLabel, type Fields } from '../../../components/filters/fields.svelte';

export interface ChangeLine {
  label: string;
  before: string;
  after: string;
  /** Whether both are photos, by their hashes. */
  photo: boolean;
}

function valueText({ field, kind }: FieldChange, value: unknown, fields: Fields): string {
  if (value === null || value === undefined || value === '') return '';
  const text = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'date':
      return text.startsWith('--') ? show.digits(text.slice(2)) : show.date(text);
    case 'time':
      return show.time(text);
    case 'instant':
      return show.instant(Number(value));
    case 'number':
      return show.digits(String(value));
    case 'choice':
      return choiceLabel(field, text);
    case 'repeat':
      return typeof value === 'string' ? text : repeatText(value as Repeat);
    case 'money': {
      const { amount, currency } = value as Money;
      return show.moneyOf(amount, currency);
    }
    case 'photo':
      return text;
    case 'text':
      return fields.shown(field, text);
  }
}

/** The lines of changed rows, in the order in which they were changed. */
export function changeLines(changes: readonly Change[], fields: Fields): ChangeLine[] {
  return changes.flatMap(({ fields: changed }) =>
    changed.map((change) => ({
      label: fields.label(change.field),
      before: valueText(change, change.before, fields),
      after: valueText(change, change.after, fields),
      photo: change.kind === 'photo',
    })),
  );
}

/** A line as a sentence, for reading aloud. */
export function lineText({ label, before, after, photo }: ChangeLine): string {
  if (photo) return photoChange(before, after);
  if (before === '') return t('change-entered', { field: label, after });
  if (after === '') return t('change-cleared', { field: label, before });
  return t('change-made', { field: label, before, after });
}

const photoChange = (before: string, after: string): string =>
  t(before === '' ? 'change-photo-set' : after === '' ? 'change-photo-removed' : 'change-photo-replaced');

/** Whether an action was done to others as well: its way back is not for one customer's page. */
export const isAboutMany = (entry: HistoryEntry): boolean =>
  entry.import_id !== null || entry.kind === 'add_sample' || (entry.subject.count ?? 1) > 1;
