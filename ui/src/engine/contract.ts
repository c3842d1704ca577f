// The shapes that cross the border to the engine, as the screens read them: generated from the engine's own types.
import type { CustomerDraft } from './types/CustomerDraft';

export type { ActionKind } from './types/ActionKind';
export type { Address } from './types/Address';
export type { AddressDraft } from './types/AddressDraft';
export type { Appearance } from './types/Appearance';
export type { Calendar } from './types/Calendar';
export type { Change } from './types/Change';
export type { Changed } from './types/Changed';
export type { ChangedBy } from './types/ChangedBy';
export type { Completed } from './types/Completed';
export type { Consent } from './types/Consent';
export type { Currency } from './types/Currency';
export type { CustomField } from './types/CustomField';
export type { Customer } from './types/Customer';
export type { CustomerDraft } from './types/CustomerDraft';
export type { CustomerKind } from './types/CustomerKind';
export type { CustomerLine } from './types/CustomerLine';
export type { CustomerQuery } from './types/CustomerQuery';
export type { CustomerField } from './types/CustomerField';
export type { CustomerRow } from './types/CustomerRow';
export type { PlannedStep } from './types/PlannedStep';
export type { CustomerStatus } from './types/CustomerStatus';
export type { Digits } from './types/Digits';
export type { Direction } from './types/Direction';
export type { DuplicateGroup } from './types/DuplicateGroup';
export type { DuplicatePreset } from './types/DuplicatePreset';
export type { Email } from './types/Email';
export type { EmailDraft } from './types/EmailDraft';
export type { ExportRequest } from './types/ExportRequest';
export type { ExportFormat } from './types/ExportFormat';
export type { Exported } from './types/Exported';
export type { FactKind } from './types/FactKind';
export type { FieldChange } from './types/FieldChange';
export type { FieldKind } from './types/FieldKind';
export type { Filter } from './types/Filter';
export type { FilterOp } from './types/FilterOp';
export type { Gender } from './types/Gender';
export type { HistoryEntry } from './types/HistoryEntry';
export type { Interaction } from './types/Interaction';
export type { InteractionDraft } from './types/InteractionDraft';
export type { InteractionKind } from './types/InteractionKind';
export type { Kept } from './types/Kept';
export type { Language } from './types/Language';
export type { MergePlan } from './types/MergePlan';
export type { Noun } from './types/Noun';
export type { Phone } from './types/Phone';
export type { PhoneDraft } from './types/PhoneDraft';
export type { Progress } from './types/Progress';
export type { Reminder } from './types/Reminder';
export type { ReminderDraft } from './types/ReminderDraft';
export type { ReminderKind } from './types/ReminderKind';
export type { ReminderQuery } from './types/ReminderQuery';
export type { Repeat } from './types/Repeat';
export type { Settings } from './types/Settings';
export type { SimilarCustomer } from './types/SimilarCustomer';
export type { Snooze } from './types/Snooze';
export type { Tag } from './types/Tag';
export type { Touch } from './types/Touch';
export type { TimelineCursor } from './types/TimelineCursor';
export type { TimelineEntry } from './types/TimelineEntry';
export type { TimelinePage } from './types/TimelinePage';
export type { Today } from './types/Today';
export type { Undone } from './types/Undone';
export type { View } from './types/View';
export type { Weekday } from './types/Weekday';
export type { Selection as CustomersSelection } from './types/Selection';

/** What a customer is entered with or changed in: fields left out stay as they are, `null` and '' clear. */
export type CustomerChanges = Partial<
  Omit<CustomerDraft, 'birthday' | 'company_id' | 'consent_on' | 'stay_in_touch_days'> & {
    birthday: string | null;
    company_id: number | null;
    consent_on: string | null;
    stay_in_touch_days: number | null;
  }
>;
