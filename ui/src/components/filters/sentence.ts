// A condition of a list as a sentence.
import type { Filter } from '../../engine/contract';
import { t } from '../../texts/texts.svelte';
import type { Fields } from './fields.svelte';

/** Says a condition: “City is Kaunas”. */
export function filterSentence(filter: Filter, fields: Fields): string {
  const [second = ''] = filter.values;
  const several = filter.values.map((value) => fields.shown(filter.field, value)).join(t('list-or'));
  return t(`filter-${filter.op.replaceAll('_', '-')}`, {
    field: fields.label(filter.field),
    value: filter.op === 'any_of' ? several : fields.shown(filter.field, filter.value),
    until: fields.shown(filter.field, second),
  });
}
