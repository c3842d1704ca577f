// The fields of a customer as lists and filters know them: their names, choices and values in words.
import { call } from '../../engine/call';
import type { CustomerField, CustomField, FilterOp } from '../../engine/contract';
import { show } from '../../format/show.svelte';
import { monthName } from '../../format/dates';
import { look } from '../../format/show.svelte';
import { t } from '../../texts/texts.svelte';

/** What can be filtered by beside the fields themselves. */
const MORE: CustomerField[] = [
  { name: 'last_contact_on', kind: 'instant', choices: [] },
  { name: 'health', kind: 'choice', choices: ['overdue', 'fading', 'fresh'] },
  { name: 'next_step_on', kind: 'date', choices: [] },
  { name: 'birthday_month', kind: 'choice', choices: Array.from({ length: 12 }, (_, i) => String(i + 1)) },
];

export class Fields {
  all = $state.raw<CustomerField[]>([]);
  custom = $state.raw<CustomField[]>([]);

  /** Reads the fields of this book, the owner's own among them. */
  async read(): Promise<void> {
    const [known, custom] = await Promise.all([
      call<CustomerField[]>('customer_fields'),
      call<CustomField[]>('list_custom_fields'),
    ]);
    const own = custom.map(({ key, kind, choices }) => ({ name: `custom:${key}`, kind, choices }));
    this.all = [...known, ...MORE, ...own];
    this.custom = custom;
  }

  get(name: string): CustomerField | undefined {
    return this.all.find((field) => field.name === name);
  }

  /** The name of a field on the screen. */
  label(name: string): string {
    const key = /^custom:(.*)$/.exec(name)?.[1];
    if (key === undefined) return t(`field-${name}`);
    return this.custom.find((field) => field.key === key)?.label ?? key;
  }

  /** A kept value in words. */
  shown(name: string, value: string): string {
    const field = this.get(name);
    if (value === '') return '';
    if (name === 'birthday_month') return monthName(Number(value), look());
    if (field?.kind === 'yes_no') return t(value === 'yes' || value === 'true' ? 'yes' : 'no');
    if (field?.kind === 'date' || field?.kind === 'instant') return /^\d{4}-/.test(value) ? show.date(value) : value;
    if (field?.kind === 'choice') return choiceLabel(name, value);
    if (field?.kind === 'phone') return show.phone(value);
    return field?.kind === 'number' ? show.digits(value) : value;
  }
}

const CHOICES: Record<string, (value: string) => string> = {
  status: (value) => t(`status-${value}`),
  kind: (value) => t(`kind-${value}`),
  gender: (value) => t(`gender-${value || 'unknown'}`),
  consent: (value) => t(`consent-${value}`),
  interaction: (value) => t(`interaction-${value}`),
  direction: (value) => t(`direction-${value}`),
  reminder_kind: (value) => t(`reminder-kind-${value}`),
  health: (value) => t(`health-${value}`),
  state: (value) => t(`state-${value}`),
  case_state: (value) => t(`case-state-${value}`),
  rating_question: (value) => t(`rating-question-${value}`),
  channel: (value) => t(`channel-${value}`),
  urgency: (value) => t(`urgency-${value}`),
};

/** A choice in words: those of the program are in the locales, the owner's own are as written. */
export const choiceLabel = (name: string, value: string): string => CHOICES[name]?.(value) ?? value;

const TEXT: FilterOp[] = ['contains', 'is', 'is_not', 'starts_with', 'filled', 'empty'];
const DATE: FilterOp[] = ['is', 'before', 'after', 'between', 'filled', 'empty'];
const OPS: Record<CustomerField['kind'], FilterOp[]> = {
  text: TEXT,
  long_text: ['contains', 'filled', 'empty'],
  phone: ['contains', 'filled', 'empty'],
  email: TEXT,
  date: DATE,
  instant: DATE,
  number: ['is', 'at_least', 'at_most', 'between', 'filled', 'empty'],
  choice: ['any_of', 'is_not', 'filled', 'empty'],
  yes_no: ['is', 'filled', 'empty'],
  names: ['any_of', 'is_not', 'filled', 'empty'],
};

/** How a field can be compared, the usual way first. */
export function opsOf(field: CustomerField): FilterOp[] {
  if (field.name === 'birthday_month') return ['is'];
  if (['status', 'kind', 'consent'].includes(field.name)) return ['any_of', 'is_not'];
  return OPS[field.kind];
}
