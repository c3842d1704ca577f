// The shapes that cross the border to the engine, as the screens read them: generated from the engine's own types.
import type { Change } from './types/Change';
import type { CustomerDraft } from './types/CustomerDraft';
import type { CustomerRow as PlainRow } from './types/CustomerRow';
import type { FieldKind } from './types/FieldKind';

export type { ActionKind } from './types/ActionKind';
export type { Address } from './types/Address';
export type { AddressDraft } from './types/AddressDraft';
export type { Appearance } from './types/Appearance';
export type { Calendar } from './types/Calendar';
export type { Change } from './types/Change';
export type { Changed } from './types/Changed';
export type { ChangedBy } from './types/ChangedBy';
export type { Consent } from './types/Consent';
export type { Currency } from './types/Currency';
export type { CustomField } from './types/CustomField';
export type { Customer } from './types/Customer';
export type { CustomerDraft } from './types/CustomerDraft';
export type { CustomerKind } from './types/CustomerKind';
export type { CustomerQuery } from './types/CustomerQuery';
export type { CustomerStatus } from './types/CustomerStatus';
export type { Digits } from './types/Digits';
export type { Email } from './types/Email';
export type { EmailDraft } from './types/EmailDraft';
export type { FieldChange } from './types/FieldChange';
export type { FieldKind } from './types/FieldKind';
export type { Filter } from './types/Filter';
export type { FilterOp } from './types/FilterOp';
export type { Gender } from './types/Gender';
export type { HistoryEntry } from './types/HistoryEntry';
export type { Kept } from './types/Kept';
export type { Language } from './types/Language';
export type { Noun } from './types/Noun';
export type { Phone } from './types/Phone';
export type { PhoneDraft } from './types/PhoneDraft';
export type { SimilarCustomer } from './types/SimilarCustomer';
export type { Settings } from './types/Settings';
export type { Tag } from './types/Tag';
export type { Undone } from './types/Undone';
export type { View } from './types/View';
export type { Weekday } from './types/Weekday';
export type { Selection as CustomersSelection } from './types/Selection';

/** What a customer is entered with or changed in: fields left out stay as they are, `null` and '' clear. */
export type CustomerChanges = Partial<
  Omit<CustomerDraft, 'birthday' | 'company_id' | 'consent_on'> & {
    birthday: string | null;
    company_id: number | null;
    consent_on: string | null;
  }
>;

/** The nearest open reminder about a customer. */
export interface NextStep {
  reminder_id: number;
  title: string;
  due_on: string;
  due_time: string | null;
  overdue: boolean;
}

/** One line of the customer list. */
export type CustomerRow = PlainRow & { next_step?: NextStep | null };

/** A field that lists can be filtered by. */
export interface CustomerField {
  name: string;
  kind: FieldKind;
  choices: string[];
}

export type InteractionKind = 'call' | 'visit' | 'message' | 'note';
export type Direction = '' | 'in' | 'out';

/** A call, visit, message or note. */
export interface Interaction {
  id: number;
  customer_id: number;
  kind: InteractionKind;
  direction: Direction;
  at: number;
  text: string;
  outcome: string;
  created_at: number;
}

/** When a reminder comes again. */
export interface Repeat {
  unit: 'day' | 'week' | 'month' | 'year';
  interval: number;
  weekdays: string[];
  calendar: 'gregorian' | 'jalali';
  until_on: string | null;
  count: number | null;
  rule: string;
}

export interface ReminderDraft {
  title: string;
  note: string;
  customer_id: number | null;
  due_on: string;
  due_time: string | null;
  repeat: Repeat | null;
}

export interface InteractionDraft {
  customer_id: number;
  kind: InteractionKind;
  direction: Direction;
  at: number | null;
  text: string;
  outcome: string;
  next_step: Omit<ReminderDraft, 'customer_id'> | null;
}

/** One occurrence of a reminder. */
export interface Reminder {
  id: number;
  occurrence_id: number;
  title: string;
  note: string;
  due_on: string;
  due_time: string | null;
  snoozed_until_at: number | null;
  repeat: Repeat | null;
  state: 'open' | 'done' | 'skipped';
  handled_at: number | null;
}

/** One thing that happened with a customer. */
export type TimelineEntry =
  | { kind: 'interaction'; at: number; interaction: Interaction }
  | { kind: 'reminder'; at: number; reminder: Reminder }
  | { kind: 'birthday'; at: number; falls_on: string }
  | { kind: 'changed'; at: number; changes: Change[] }
  | { kind: 'imported'; at: number; import_id: number; file_name: string };

/** A part of a timeline, and where the next one begins. */
export interface TimelinePage {
  entries: TimelineEntry[];
  next: unknown;
}
