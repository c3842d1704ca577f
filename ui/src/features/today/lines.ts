// Today's work as one list of lines, in the order in which it should be done.
import { caseName } from '../../components/cases';
import type { Birthday } from '../../engine/types/Birthday';
import type { Case } from '../../engine/types/Case';
import type { CustomerLine } from '../../engine/types/CustomerLine';
import type { Reminder } from '../../engine/types/Reminder';
import type { SilentCustomer } from '../../engine/types/SilentCustomer';
import type { Today } from '../../engine/types/Today';
import { t } from '../../texts/texts.svelte';

export type Part = 'cases' | 'overdue' | 'due' | 'birthdays' | 'silent' | 'soon';

/** How many silent customers are shown before all are asked for. */
export const FEW_SILENT = 5;

export type Line = { key: string; part: Part; customer: CustomerLine | null } & (
  | { kind: 'reminder'; reminder: Reminder }
  | { kind: 'birthday'; birthday: Birthday }
  | { kind: 'silent'; silent: SilentCustomer }
  | { kind: 'case'; case: Case }
);

const ofReminder = (part: Part, reminder: Reminder): Line => ({
  kind: 'reminder',
  key: `reminder-${reminder.occurrence_id}`,
  part,
  customer: reminder.customer,
  reminder,
});

const ofBirthday = (birthday: Birthday): Line => ({
  kind: 'birthday',
  key: `${birthday.anniversary ? `anniversary-${birthday.anniversary.field_id}` : 'birthday'}-${birthday.customer.id}-${birthday.falls_on}`,
  part: 'birthdays',
  customer: birthday.customer,
  birthday,
});

const ofSilent = (silent: SilentCustomer): Line => ({
  kind: 'silent',
  key: `silent-${silent.customer.id}`,
  part: 'silent',
  customer: silent.customer,
  silent,
});

const ofCase = (one: Case): Line => ({
  kind: 'case',
  key: `case-${one.id}`,
  part: 'cases',
  customer: one.customer,
  case: one,
});

/** What a line is called. */
export function titleOf(line: Line): string {
  if (line.kind === 'case') return caseName(line.case);
  return line.kind === 'reminder' ? line.reminder.title : (line.customer?.name ?? '');
}

/** Where a greeting is written: on a birthday with the template for it, to this customer. */
export const greetingOf = ({ customer, falls_on, anniversary }: Birthday): string =>
  `#/messages/new?ids=${customer.id}${anniversary ? '' : `&ready=birthday&birthday=${falls_on}`}`;

/** What returns that day, and for which time. */
export function occasionOf({ anniversary, turns }: Birthday): string {
  if (anniversary === null) return turns === null ? t('today-birthday') : t('today-turns', { age: turns });
  const what = anniversary.label;
  return turns === null ? what : t('today-anniversary', { what, years: turns });
}

/** Whoever waits for an answer or a solution first, then what is overdue, what today asks for, whose birthday it is, who has
 *  gone silent, and the days ahead. */
export const linesOf = (today: Today, allSilent = false): Line[] => [
  ...today.cases.map(ofCase),
  ...today.overdue.map((reminder) => ofReminder('overdue', reminder)),
  ...today.today.map((reminder) => ofReminder('due', reminder)),
  ...[...today.belated_birthdays, ...today.birthdays, ...today.next_birthdays]
    .filter(({ handled_at }) => handled_at === null)
    .map(ofBirthday),
  ...today.silent.slice(0, allSilent ? undefined : FEW_SILENT).map(ofSilent),
  ...today.next_days.map((reminder) => ofReminder('soon', reminder)),
];

/** The lines under their headings; a heading without a line is left out. */
export function partsOf(lines: readonly Line[]): { part: Part; lines: Line[] }[] {
  const parts: { part: Part; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.part === line.part) last.lines.push(line);
    else parts.push({ part: line.part, lines: [line] });
  }
  return parts;
}

/** How many things wait today: cases that press, overdue, due, and birthdays that have come. */
export const dueCount = ({ counts, belated_birthdays }: Today): number =>
  counts.cases + counts.overdue + counts.today + counts.birthdays + belated_birthdays.length;
