// Changed rows of the journal as lines a person reads: which fact, from what, to what.
import type { Change, FieldChange, HistoryEntry } from '../../../engine/contract';
import type { Money } from '../../../engine/types/Money';
import type { Repeat } from '../../../engine/types/Repeat';
import { repeatText } from '../../../format/repeat';
import { show } from '../../../format/show.svelte';
import { t } from '../../../texts/texts.svelte';
import { choiceLabel, type Fields } from '../fields.svelte';

export interface ChangeLine {
  label: string;
  before: string;
  after: string;
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
    })),
  );
}

/** A line as a sentence, for reading aloud. */
export const lineText = ({ label, before, after }: ChangeLine): string =>
  before === ''
    ? t('change-entered', { field: label, after })
    : after === ''
      ? t('change-cleared', { field: label, before })
      : t('change-made', { field: label, before, after });

/** Whether an action was done to others as well: its way back is not for one customer's page. */
export const isAboutMany = (entry: HistoryEntry): boolean =>
  entry.import_id !== null || entry.kind === 'add_sample' || (entry.subject.count ?? 1) > 1;
