// The shapes that cross the border to the engine, as the screens read them: generated from the engine's own types.
import type { Calendar } from './types/Calendar';
import type { CustomerDraft } from './types/CustomerDraft';
import type { CustomerKind } from './types/CustomerKind';
import type { CustomerStatus } from './types/CustomerStatus';
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
export type { CustomerStatus } from './types/CustomerStatus';
export type { Digits } from './types/Digits';
export type { Email } from './types/Email';
export type { EmailDraft } from './types/EmailDraft';
export type { FieldChange } from './types/FieldChange';
export type { FieldKind } from './types/FieldKind';
export type { Gender } from './types/Gender';
export type { HistoryEntry } from './types/HistoryEntry';
export type { Language } from './types/Language';
export type { Noun } from './types/Noun';
export type { Phone } from './types/Phone';
export type { PhoneDraft } from './types/PhoneDraft';
export type { Settings } from './types/Settings';
export type { Undone } from './types/Undone';
export type { Weekday } from './types/Weekday';

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
export interface CustomerRow {
  id: number;
  kind: CustomerKind;
  name: string;
  company: string;
  role: string;
  phone: string;
  phones_count: number;
  email: string;
  city: string;
  status: CustomerStatus;
  tags: string[];
  groups: string[];
  birthday: string | null;
  birthday_calendar: Calendar;
  source: string;
  note: string;
  custom: Record<string, string>;
  last_contact_at: number | null;
  next_step: NextStep | null;
  created_at: number;
  deleted_at: number | null;
}

export type FilterOp =
  | 'is'
  | 'is_not'
  | 'any_of'
  | 'contains'
  | 'starts_with'
  | 'empty'
  | 'filled'
  | 'before'
  | 'after'
  | 'between'
  | 'at_least'
  | 'at_most';

export interface Filter {
  field: string;
  op: FilterOp;
  value: string;
  values: string[];
}
export interface CustomerQuery {
  search: string;
  filters: Filter[];
  sort: { field: string; descending: boolean };
  bin: boolean;
}
export type CustomersSelection = { ids: number[] } | { query: CustomerQuery; except: number[] };

/** A field that lists can be filtered by. */
export interface CustomerField {
  name: string;
  kind: FieldKind;
  choices: string[];
}

/** A saved list: conditions, order and columns. */
export interface View {
  id: number;
  name: string;
  query: CustomerQuery;
  columns: string[];
}

/** A customer that may be the one being entered, and why. */
export interface SimilarCustomer {
  id: number;
  name: string;
  phone: string;
  email: string;
  reasons: ('phone' | 'email' | 'name')[];
  in_bin: boolean;
}
