// What stands on a day, in words.
import type { CalendarDay } from '../../engine/types/CalendarDay';
import type { CalendarEntry } from '../../engine/types/CalendarEntry';
import type { ClosedReason } from '../../engine/types/ClosedReason';
import { weekdayOf } from '../../format/calendar';
import { weekdayName } from '../../format/dates';
import { movedText } from '../../format/repeat';
import { look, show } from '../../format/show.svelte';
import { t } from '../../texts/texts.svelte';

/** What tells an entry from all others of its day. */
export function keyOf(entry: CalendarEntry): string {
  if (entry.kind === 'birthday') {
    const { anniversary, customer } = entry;
    return anniversary ? `anniversary-${anniversary.field_id}-${customer.id}` : `birthday-${customer.id}`;
  }
  if (entry.kind === 'visit') return `visit-${entry.interaction_id}`;
  if (entry.kind === 'case') return `case-${entry.id}-${entry.limit}`;
  return entry.occurrence_id === null ? `coming-${entry.id}-${entry.moved_from_on ?? ''}` : `reminder-${entry.occurrence_id}`;
}

export const timeOfEntry = (entry: CalendarEntry): string | null => (entry.kind === 'birthday' ? null : entry.time);

/** Whether it can be put on another day. */
export const isMovable = (entry: CalendarEntry): boolean => entry.kind === 'reminder' && entry.occurrence_id !== null;

/** What it is, and with whom. */
export function titleOf(entry: CalendarEntry): string {
  if (entry.kind === 'birthday') {
    const { name } = entry.customer;
    if (entry.anniversary) {
      const what = entry.anniversary.label;
      return entry.turns === null ? t('calendar-anniversary', { what, name }) : t('calendar-anniversary-years', { what, name, years: entry.turns });
    }
    return entry.turns === null ? t('calendar-birthday', { name }) : t('calendar-turns', { name, age: entry.turns });
  }
  if (entry.kind === 'visit') return t('calendar-visit', { name: entry.customer.name });
  const title = entry.kind === 'case' ? t(`calendar-limit-${entry.limit}`, { title: entry.title }) : entry.title;
  return entry.customer === null ? title : t('calendar-with', { title, name: entry.customer.name });
}

/** What its picture shows by colours and lines, for those who hear it; empty for most. */
export function besideOf(entry: CalendarEntry): string {
  const parts: (string | null)[] = [];
  if (entry.kind === 'reminder') {
    parts.push(entry.occurrence_id === null ? t('calendar-coming') : null, entry.moved_from_on ? movedText(entry.moved_from_on) : null);
    parts.push(entry.assignee ? t('assignee-line', { assignee: entry.assignee }) : null);
  }
  if (entry.kind === 'birthday' && entry.handled) parts.push(t('calendar-greeted'));
  return parts.filter(Boolean).join(t('list-comma'));
}

/** Why a day is closed; a weekly closing day by its name. */
export function sayClosed(reasons: readonly ClosedReason[], on: string): string {
  const named = reasons.map((reason) => {
    if (reason.kind === 'own') return reason.name;
    if (reason.kind === 'weekly') return weekdayName(weekdayOf(on), look());
    return reason.estimated ? t('calendar-estimated', { name: t(`holiday-${reason.holiday}`) }) : t(`holiday-${reason.holiday}`);
  });
  return named.join(t('list-comma'));
}

/** The names of a closed day that say more than its weekday does. */
export const closedNames = (reasons: readonly ClosedReason[], on: string): string =>
  sayClosed(reasons.filter(({ kind }) => kind !== 'weekly'), on);

/** A day for those who hear it: when it is, whether it is closed, how much stands on it; the things themselves follow. */
export function sayDay({ on, closed, entries, more }: CalendarDay, when: string = show.longDate(on)): string {
  const count = entries.length + more;
  const parts = [when];
  if (closed.length > 0) parts.push(t('calendar-closed', { why: sayClosed(closed, on) }));
  parts.push(count === 0 ? t('calendar-nothing') : t('calendar-count', { count }));
  return `${parts.join('. ')}.`;
}
