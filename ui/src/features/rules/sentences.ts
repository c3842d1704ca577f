// Rules as sentences: read whole, or taken apart where each part can be changed.
import type { Fields } from '../../components/filters/fields.svelte';
import { filterSentence } from '../../components/filters/sentence';
import type { Deed, RuleDraft, Trigger } from '../../engine/contract';
import type { Channel } from '../../engine/types/Channel';
import type { Money } from '../../engine/types/Money';
import { show } from '../../format/show.svelte';
import { t, texts, type Part } from '../../texts/texts.svelte';
import type { Names } from './names.svelte';

/** What rules are told with: fields of customers, and what is named by number. */
export interface Vocabulary {
  fields: Fields;
  names: Names;
}

/** What a rule can be followed for, as one chooses it. */
export const WHENS = [
  'purchase',
  'purchase_over',
  'first_purchase',
  'total_passed',
  'silence',
  'date_before',
  'date_on',
  'date_after',
  'status',
  'status_any',
  'tag_added',
  'tag_removed',
  'case_solved',
  'rating',
  'new_customer',
  'overdue',
] as const;
export type When = (typeof WHENS)[number];

export const DEEDS = ['reminder', 'message', 'rating', 'case', 'tag', 'status', 'notice'] as const;
export type DeedKind = (typeof DEEDS)[number];

/** Which of the choices a trigger is. */
export function whenOf(trigger: Trigger): When {
  switch (trigger.kind) {
    case 'purchase':
      return trigger.at_least ? 'purchase_over' : 'purchase';
    case 'date':
      return trigger.days < 0 ? 'date_before' : trigger.days > 0 ? 'date_after' : 'date_on';
    case 'status':
      return trigger.to ? 'status' : 'status_any';
    case 'tag':
      return trigger.added ? 'tag_added' : 'tag_removed';
    default:
      return trigger.kind;
  }
}

/** A trigger to begin with; what fits of the one before it stays. */
export function triggerOf(when: When, before: Trigger, amount: Money): Trigger {
  const days = 'days' in before ? Math.abs(before.days) || 7 : 7;
  const date = before.kind === 'date' ? before : { field: 'birthday', every_year: true };
  switch (when) {
    case 'purchase':
      return { kind: 'purchase', at_least: null };
    case 'purchase_over':
      return { kind: 'purchase', at_least: before.kind === 'total_passed' ? before.amount : amount };
    case 'total_passed':
      return { kind: 'total_passed', amount: (before.kind === 'purchase' && before.at_least) || amount };
    case 'silence':
      return { kind: 'silence', days: before.kind === 'overdue' ? before.days : 90 };
    case 'overdue':
      return { kind: 'overdue', days: 3 };
    case 'date_before':
      return { kind: 'date', field: date.field, every_year: date.every_year, days: -days };
    case 'date_on':
      return { kind: 'date', field: date.field, every_year: date.every_year, days: 0 };
    case 'date_after':
      return { kind: 'date', field: date.field, every_year: date.every_year, days };
    case 'status':
      return { kind: 'status', to: 'lost' };
    case 'status_any':
      return { kind: 'status', to: null };
    case 'rating':
      return { kind: 'rating', question: 'satisfaction', under: 3 };
    case 'tag_added':
    case 'tag_removed':
      return { kind: 'tag', tag: before.kind === 'tag' ? before.tag : '', added: when === 'tag_added' };
    default:
      return { kind: when };
  }
}

/** A deed to begin with. */
export function deedOf(kind: DeedKind): Deed {
  switch (kind) {
    case 'reminder':
      return { kind, reminder: 'call', title: '', days: 1, assignee: '' };
    case 'message':
      return { kind, template_id: null, template: '', channel: null };
    case 'rating':
      return { kind, question: 'satisfaction', channel: null };
    case 'case':
      return { kind, text: '', case_kind: null, urgency: 'normal' };
    case 'tag':
      return { kind, tag: '' };
    case 'status':
      return { kind, status: 'customer' };
    case 'notice':
      return { kind, text: '' };
  }
}

const money = ({ amount, currency }: Money) => show.moneyOf(amount, currency);

/** The message of a trigger's clause: birthdays have words of their own. */
function keyOf(trigger: Trigger): string {
  const when = whenOf(trigger);
  return trigger.kind === 'date' && trigger.field === 'birthday' ? `rule-when-${when.replace('date', 'birthday')}` : `rule-when-${when}`;
}

function valuesOf(trigger: Trigger, fields: Fields): Record<string, number | string> {
  switch (trigger.kind) {
    case 'purchase':
      return trigger.at_least ? { amount: money(trigger.at_least) } : {};
    case 'total_passed':
      return { amount: money(trigger.amount) };
    case 'silence':
    case 'overdue':
      return { days: trigger.days };
    case 'date':
      return {
        days: Math.abs(trigger.days),
        field: trigger.field === 'birthday' ? t('rule-field-birthday') : fields.label(trigger.field),
        every: t(trigger.every_year ? 'rule-every-year' : 'rule-every-once'),
      };
    case 'status':
      return trigger.to ? { status: t(`status-${trigger.to}`) } : {};
    case 'tag':
      return { tag: trigger.tag };
    case 'rating':
      return { question: t(`rule-rated-${trigger.question}`), score: trigger.under };
    default:
      return {};
  }
}

export const whenText = (trigger: Trigger, fields: Fields): string => t(keyOf(trigger), valuesOf(trigger, fields));
export const whenParts = (trigger: Trigger, fields: Fields): Part[] => texts.parts(keyOf(trigger), valuesOf(trigger, fields));

const channelText = (channel: Channel | null): string => t(`rule-channel-${channel === 'sms' || channel === 'email' ? channel : 'any'}`);

function deedValues(deed: Deed, names: Names): Record<string, number | string> {
  switch (deed.kind) {
    case 'message':
      return { template: names.template(deed), channel: channelText(deed.channel) };
    case 'rating':
      return { question: t(`rule-asked-${deed.question}`), channel: channelText(deed.channel) };
    case 'case':
      return { text: deed.text, case_kind: names.caseKind(deed.case_kind), urgency: t(`urgency-${deed.urgency}`) };
    case 'reminder':
      return { days: deed.days, reminder: t(`reminder-kind-${deed.reminder}`), title: deed.title };
    case 'tag':
      return { tag: deed.tag };
    case 'status':
      return { status: t(`status-${deed.status}`) };
    case 'notice':
      return { text: deed.text };
  }
}

export function deedText(deed: Deed, names: Names): string {
  const short = (deed.kind === 'reminder' && deed.days === 0 && '-now') || (deed.kind === 'notice' && deed.text === '' && '-plain');
  const done = t(`rule-do-${deed.kind}${short || ''}`, deedValues(deed, names));
  return deed.kind === 'reminder' && deed.assignee !== '' ? done + t('rule-do-assignee', { assignee: deed.assignee }) : done;
}

export function deedParts(deed: Deed, names: Names): Part[] {
  const parts = texts.parts(`rule-do-${deed.kind}`, deedValues(deed, names));
  return deed.kind === 'reminder' ? [...parts, ...texts.parts('rule-do-assignee', { assignee: deed.assignee })] : parts;
}

/** The whole rule as a sentence. */
export function ruleText({ trigger, filters, deeds }: Pick<RuleDraft, 'trigger' | 'filters' | 'deeds'>, { fields, names }: Vocabulary): string {
  const when = whenText(trigger, fields);
  const done = deeds.map((deed) => deedText(deed, names)).join(t('rule-and'));
  if (filters.length === 0) return t('rule-sentence', { when, deeds: done });
  const conditions = filters.map((filter) => filterSentence(filter, fields)).join(t('list-comma'));
  return t('rule-sentence-for', { when, who: t('rule-for', { filters: conditions }), deeds: done });
}
