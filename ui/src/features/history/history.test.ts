// Sentences, kinds and pages of the history.
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../engine/contract';
import { groupOf } from './kinds';
import { broughtBy, circumstances, keptOf, sentenceOf } from './sentences';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const entry = (given: Partial<HistoryEntry>): HistoryEntry => ({
  id: 1,
  kind: 'add_customer',
  at: 0,
  staff: '',
  origin: 'window',
  subject: { name: 'Ona', count: null, changed: null, purchases: null },
  import_id: null,
  reverts_id: null,
  undone: false,
  undoable: true,
  kept: [],
  ...given,
});
const finder = (entries: HistoryEntry[]) => (id: number) => entries.find((one) => one.id === id);
const said = (given: HistoryEntry, known: HistoryEntry[] = []) => plain(sentenceOf(given, finder(known)));

describe('a line of the history', () => {
  it('names what it was done to, or how many', () => {
    expect(said(entry({}))).toBe('Added Ona');
    expect(said(entry({ kind: 'delete_customers' }))).toBe('Moved Ona to the bin');
    expect(said(entry({ kind: 'delete_customers', subject: { name: '', count: 12, changed: null, purchases: null } }))).toBe('Moved 12 customers to the bin');
    expect(said(entry({ subject: { name: '', count: null, changed: null, purchases: null } }))).toBe('Added a customer without a name');
  });

  it('says of an import how many rows it brought', () => {
    const imported = entry({ kind: 'run_import', subject: { name: 'list.csv', count: 5, changed: 2, purchases: null } });
    expect(said(imported)).toBe('Imported list.csv');
    expect(plain(broughtBy(imported))).toBe('5 new, 2 changed');
    expect(broughtBy(entry({}))).toBe('');
  });

  it('says of an import of purchases how many there are', () => {
    const imported = entry({ kind: 'run_import', subject: { name: 'sales.csv', count: 2, changed: null, purchases: 40 } });
    expect(plain(broughtBy(imported))).toBe('purchases: 40, new customers: 2');
  });

  it('names settings by their labels, the first few of many', () => {
    expect(said(entry({ kind: 'save_settings', subject: { name: 'language, digits', count: null, changed: null, purchases: null } }))).toBe(
      'Changed settings: Language, Digits',
    );
    const many = { name: 'language, digits, currency, default_country, appearance', count: null, changed: null, purchases: null };
    expect(said(entry({ kind: 'save_settings', subject: many }))).toBe(
      'Changed settings: Language, Digits, Currency, Country and others',
    );
  });

  it('says of an undo what it took back, and of a redo what was done again', () => {
    const added = entry({ undone: true });
    const undo = entry({ id: 2, kind: 'undo', reverts_id: 1 });
    const redo = entry({ id: 3, kind: 'redo', reverts_id: 2 });
    expect(said(undo, [added])).toBe('Taken back: Added Ona');
    expect(said(undo)).toBe('Taken back: Ona');
    expect(said(redo, [undo, added])).toBe('Done again: Added Ona');
  });

  it('tells who did it only where somebody is named', () => {
    expect(plain(circumstances(entry({ origin: 'command_line' }), '14:30'))).toBe('14:30, from the command line');
    expect(plain(circumstances(entry({ staff: 'Rasa' }), '14:30'))).toBe('14:30, Rasa, in the window');
  });

  it('names what an undo left alone, at most five', () => {
    const kept = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ customer_id: null, name, interaction_id: null, reason: null }));
    expect(keptOf([])).toBe('');
    expect(plain(keptOf(kept.slice(0, 1)))).toBe('Left as it is, since it was changed later: A');
    expect(plain(keptOf(kept))).toBe('6 left as they are, since they were changed later: A, B, C, D, E and others');
  });
});

describe('a kind of action', () => {
  it('belongs to the thing it is about', () => {
    expect(groupOf('tag_customers')).toBe('customers');
    expect(groupOf('add_custom_field')).toBe('other');
    expect(groupOf('remind_about_customers')).toBe('reminders');
    expect(groupOf('log_interaction')).toBe('talks');
    expect(groupOf('run_import')).toBe('imports');
  });
});
