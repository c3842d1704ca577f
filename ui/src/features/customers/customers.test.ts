// The customer list and page without a screen: what a typed text changes, sentences of filters, lines of history.
import { mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActionKind, Change, Customer, Filter, HistoryEntry } from '../../engine/contract';
import { cellText, changesOf } from './cells';
import { moveColumn } from '../../components/table/columns';
import { columnIds, columnOf, keepWidths, readWidths, USUAL_COLUMNS } from './columns';
import { Fields, opsOf } from '../../components/filters/fields.svelte';
import { CustomerList } from './list.svelte';
import { changeLines, isAboutMany, lineText } from './page/changes';
import { ConversationDraft } from './page/draft.svelte';
import { EVERYONE } from '../../engine/everyone';
import { sameList } from './query';
import { filterSentence } from '../../components/filters/sentence';

const customer = {
  id: 7,
  phones: [
    { id: 1, label: 'mobile', raw: '0912 345 6789', e164: '+989123456789' },
    { id: 2, label: 'work', raw: '021 88', e164: null },
  ],
  emails: [{ id: 1, label: '', address: 'a@b.lt' }],
  addresses: [{ id: 3, label: 'home', street: 'High St 1', city: 'York', region: '', postal_code: '', country: '' }],
  custom: { size: '42', shoe: '39' },
} as unknown as Customer;

const plainly = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

async function fields(): Promise<Fields> {
  mockIPC((command) =>
    command === 'customer_fields'
      ? [
          { name: 'city', kind: 'text', choices: [] },
          { name: 'status', kind: 'choice', choices: ['lead', 'customer'] },
          { name: 'created_on', kind: 'instant', choices: [] },
        ]
      : [{ id: 1, key: 'size', label: 'Shoe size', kind: 'number', choices: [] }],
  );
  const known = new Fields();
  await known.read();
  return known;
}

afterEach(() => localStorage.clear());

describe('a text typed into a cell', () => {
  it('replaces the primary phone and keeps its label and the others', () => {
    expect(changesOf('phone', ' 0935 111 ', customer)).toEqual({
      phones: [
        { label: 'mobile', raw: '0935 111' },
        { label: 'work', raw: '021 88' },
      ],
    });
  });

  it('that is empty takes the primary one away, and the next one moves up', () => {
    expect(changesOf('phone', '', customer)).toEqual({ phones: [{ label: 'work', raw: '021 88' }] });
    expect(changesOf('email', '', customer)).toEqual({ emails: [] });
  });

  it('changes the city inside the first address, or makes the first address', () => {
    const moved = { label: 'home', street: 'High St 1', city: 'Leeds', region: '', postal_code: '', country: '' };
    expect(changesOf('city', 'Leeds', customer)).toEqual({ addresses: [moved] });
    expect(changesOf('city', 'Leeds', { ...customer, addresses: [] }).addresses).toHaveLength(1);
    expect(changesOf('city', '', { ...customer, addresses: [] })).toEqual({ addresses: [] });
  });

  it('splits tags at commas of either script and drops repeats', () => {
    expect(changesOf('tags', 'VIP، عمده, VIP,', customer)).toEqual({ tags: ['VIP', 'عمده'] });
  });

  it('changes one custom field and leaves the others', () => {
    expect(changesOf('custom:size', '43', customer)).toEqual({ custom: { size: '43', shoe: '39' } });
  });

  it('begins as what the row holds', () => {
    const row = { name: 'Ona', tags: ['a', 'b'], custom: { size: '42' }, birthday: null } as never;
    expect(['name', 'tags', 'custom:size', 'birthday'].map((field) => cellText(row, field))).toEqual([
      'Ona',
      'a, b',
      '42',
      '',
    ]);
  });
});

describe('a filter', () => {
  it('reads as a sentence', async () => {
    const known = await fields();
    const said = (filter: Filter) => plainly(filterSentence(filter, known));
    expect(said({ field: 'city', op: 'is', value: 'Kaunas', values: [] })).toBe('City is Kaunas');
    expect(said({ field: 'status', op: 'any_of', value: '', values: ['lead', 'customer'] })).toBe(
      'Status is Lead or Customer',
    );
    expect(said({ field: 'created_on', op: 'between', value: '2026-01-02', values: ['2026-11-21'] })).toBe(
      'In the book since between 2 Jan 2026 and 21 Nov 2026',
    );
    expect(said({ field: 'custom:size', op: 'at_least', value: '40', values: [] })).toBe('Shoe size at least 40');
  });

  it('offers only what makes sense for its field', async () => {
    const known = await fields();
    const status = known.get('status');
    expect(status && opsOf(status)).toEqual(['any_of', 'is_not']);
    expect(known.get('birthday_month')?.choices).toHaveLength(12);
  });
});

describe('the list', () => {
  it('is the same list whatever is searched, and another when sorted otherwise', () => {
    expect(sameList(EVERYONE, { ...EVERYONE, search: 'ona' })).toBe(true);
    expect(sameList(EVERYONE, { ...EVERYONE, sort: { field: 'city', descending: false } })).toBe(false);
  });

  it('knows when it differs from its view and says which customers are selected', () => {
    mockIPC((command) => (command === 'count_customers' ? 5 : []));
    const list = new CustomerList();
    expect(list.altered).toBe(false);
    list.columns = moveColumn(USUAL_COLUMNS.map((id) => ({ id })), 'phone', 1).map(({ id }) => id);
    expect(list.altered).toBe(true);
    list.selection.set([3, 4], true);
    expect(list.chosen()).toEqual({ ids: [3, 4] });
    list.selection.all();
    list.selection.flip(9);
    expect(list.chosen()).toEqual({ query: EVERYONE, except: [9] });
  });

  it('forgets the selection when another list is asked for', async () => {
    mockIPC((command) => (command === 'count_customers' ? 5 : []));
    const list = new CustomerList();
    list.selection.all();
    list.ask({ search: 'x' });
    expect(list.selection.count(5)).toBe(0);
  });

  it('keeps the widths of columns on this machine and survives a damaged memory of them', async () => {
    const known = await fields();
    keepWidths({ city: 300 });
    expect(columnOf('city', known, readWidths(), false).width).toBe(300);
    localStorage.setItem('daftar-column-widths', '{nonsense');
    expect(columnOf('city', known, readWidths(), false).width).toBe(120);
    expect(columnIds(known)).toContain('custom:size');
  });
});

describe('a change in the history', () => {
  it('says which fact, from what, to what', async () => {
    const changes = [
      {
        record: 'customers',
        fields: [
          { field: 'status', kind: 'choice', before: 'lead', after: 'customer' },
          { field: 'birthday', kind: 'date', before: '--05-14', after: '1990-05-14' },
        ],
      },
      { record: 'phones', fields: [{ field: 'phone', kind: 'text', before: null, after: '0912' }] },
      { record: 'addresses', fields: [{ field: 'city', kind: 'text', before: 'York', after: '' }] },
      { record: 'custom_values', fields: [{ field: 'custom:size', kind: 'text', before: null, after: '42' }] },
    ] as unknown as Change[];
    expect(changeLines(changes, await fields()).map(lineText).map(plainly)).toEqual([
      'Status: Lead → Customer',
      'Birthday: 05-14 → 14 May 1990',
      'Phone: 0912',
      'City: York removed',
      'Shoe size: 42',
    ]);
  });

  it('says of a reminder what, when, how often and where it stands', async () => {
    const repeat = { unit: 'week', interval: 2, weekdays: [], calendar: 'gregorian', until_on: null, count: null, rule: '' };
    const changes = [
      {
        record: 'reminders',
        fields: [
          { field: 'reminder_kind', kind: 'choice', before: 'task', after: 'call' },
          { field: 'repeat', kind: 'repeat', before: '', after: repeat },
        ],
      },
      {
        record: 'occurrences',
        fields: [
          { field: 'due_on', kind: 'date', before: '2026-12-01', after: '2026-12-02' },
          { field: 'due_time', kind: 'time', before: null, after: '16:30' },
          { field: 'state', kind: 'choice', before: 'open', after: 'skipped' },
        ],
      },
    ] as unknown as Change[];
    expect(changeLines(changes, await fields()).map(lineText).map(plainly)).toEqual([
      'Kind: Task → Call',
      'Repeat: Every 2 weeks',
      'Due on: 1 Dec 2026 → 2 Dec 2026',
      'Time: 16:30',
      'State: Open → Left out',
    ]);
  });
});

describe('the way back from a change on a customer’s page', () => {
  const entry = (kind: ActionKind, count: number | null = null, import_id: number | null = null) =>
    ({ kind, import_id, subject: { name: '', count, changed: null } }) as HistoryEntry;

  it('is there for what was done to this customer alone', () => {
    expect(isAboutMany(entry('edit_customer'))).toBe(false);
    expect(isAboutMany(entry('tag_customers', 1))).toBe(false);
  });

  it('is in the history for what others went through as well', () => {
    expect(isAboutMany(entry('add_sample'))).toBe(true);
    expect(isAboutMany(entry('run_import', 1, 4))).toBe(true);
    expect(isAboutMany(entry('tag_customers', 12))).toBe(true);
  });
});

describe('what is written down', () => {
  it('is a note only with words, but a call without any', () => {
    const draft = new ConversationDraft();
    expect(draft.ready).toBe(false);
    draft.kind = 'call';
    expect(draft.ready).toBe(true);
    expect(draft.interaction(7)).toMatchObject({ customer_id: 7, kind: 'call', direction: 'out', at: null, next_step: null });
  });

  it('is a purchase only with an amount, which is kept in the smallest unit', () => {
    const draft = new ConversationDraft();
    draft.kind = 'purchase';
    draft.amount = 'much';
    expect(draft.ready).toBe(false);
    draft.amount = '12,50';
    draft.reference = ' 77 ';
    draft.day = '2026-11-20';
    expect(draft.ready).toBe(true);
    const purchase = { on: '2026-11-20', amount: 1250, currency: null, reference: '77', lines: [] };
    expect(draft.interaction(7)).toMatchObject({ kind: 'purchase', direction: '', outcome: '', purchase });
    draft.clear();
    expect(draft.amount + draft.reference).toBe('');
  });

  it('carries the next step of the same form', () => {
    const draft = new ConversationDraft();
    draft.kind = 'visit';
    draft.day = '2026-11-20';
    draft.time = '09:30';
    draft.stepTitle = ' Send the offer ';
    draft.stepDay = '2026-11-25';
    const { at, next_step } = draft.interaction(7);
    expect(new Date(at ?? 0).getHours()).toBe(9);
    expect(next_step).toMatchObject({ kind: 'task', title: 'Send the offer', due_on: '2026-11-25', due_time: null });
  });

  it('plans a call after a call, until another kind is chosen', () => {
    const draft = new ConversationDraft();
    expect(draft.stepKind).toBe('task');
    draft.kind = 'call';
    expect(draft.stepKind).toBe('call');
    draft.stepKind = 'visit';
    draft.stepTitle = 'See the shop';
    expect(draft.interaction(7).next_step).toMatchObject({ kind: 'visit' });
    draft.kind = 'reminder';
    expect(draft.reminder(7, 'gregorian').kind).toBe('visit');
    draft.clear();
    expect(draft.stepKind).toBe('task');
  });

  it('as a reminder repeats in the calendar of the owner', () => {
    const draft = new ConversationDraft();
    draft.kind = 'reminder';
    draft.text = 'Rent';
    draft.repeat = 'month';
    expect(draft.reminder(7, 'jalali').repeat).toMatchObject({ unit: 'month', interval: 1, calendar: 'jalali' });
  });
});
