// The columns of the customer list: which there are, how wide, which can be sorted by or edited.
import { clampWidth, type Column } from '../../components/table/columns';
import type { Fields } from '../../components/filters/fields.svelte';

export const USUAL_COLUMNS = ['name', 'phone', 'status', 'next_step_on', 'last_contact_on', 'city', 'tags'];

/** Every column of the program's own, in the order in which they are offered. */
const KNOWN = [
  'name',
  'phone',
  'email',
  'status',
  'next_step_on',
  'last_contact_on',
  'health',
  'stay_in_touch_days',
  'city',
  'tags',
  'groups',
  'company',
  'role',
  'birthday',
  'source',
  'note',
  'created_on',
];
const WIDTHS: Record<string, number> = {
  name: 190,
  phone: 150,
  status: 110,
  next_step_on: 220,
  last_contact_on: 135,
  health: 170,
  city: 120,
  tags: 180,
  note: 280,
  email: 210,
};
const UNSORTED = new Set(['tags', 'groups', 'note']);
const READ_ONLY = new Set(['next_step_on', 'last_contact_on', 'health', 'created_on', 'groups']);
const KEPT = 'daftar-column-widths';

export const columnIds = (fields: Fields): string[] => [...KNOWN, ...fields.custom.map(({ key }) => `custom:${key}`)];

/** The widths that the user gave columns on this machine. */
export function readWidths(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    const entries = Object.entries(kept ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return Object.fromEntries(entries.map(([id, width]) => [id, clampWidth(width)]));
  } catch {
    // Widths that cannot be read are only a matter of looks: the usual ones take their place.
    return {};
  }
}

export function keepWidths(widths: Record<string, number>): void {
  localStorage.setItem(KEPT, JSON.stringify(widths));
}

/** A column as the table draws it. */
export const columnOf = (id: string, fields: Fields, widths: Record<string, number>, bin: boolean): Column => ({
  id,
  title: fields.label(id),
  width: widths[id] ?? WIDTHS[id] ?? 160,
  sortable: !UNSORTED.has(id),
  editable: !bin && !READ_ONLY.has(id),
});
