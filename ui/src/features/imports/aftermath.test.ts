// What became of an import, weeks later.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import type { ImportedRow } from '../../engine/types/ImportedRow';
import type { ImportedState } from '../../engine/types/ImportedState';
import type { Fate } from '../../engine/types/Fate';
import type { TakenBack } from '../../engine/types/TakenBack';
import type { TakenBackRow } from '../../engine/types/TakenBackRow';
import PastImportScreen from './PastImportScreen.svelte';

const past = { id: 7, at: 0, file_name: 'march.csv', action_id: 3, undone: false, rows: 405, created: 250, updated: 2, rejected: 1 };
const summary = { created: 250, updated: 2, unchanged: 0, skipped: 1, rejected: [{}], problems: [], problem_count: 0 };
const line = (row: number, id: number, name: string, state: ImportedState = 'here'): ImportedRow => ({
  row,
  customer: { id, name, state },
  problem: null,
});
const ROWS: Record<string, ImportedRow[]> = {
  created: Array.from({ length: 250 }, (_, place) => line(place + 2, place + 1, `Customer ${place + 1}`)),
  updated: [line(300, 1, 'Ona', 'merged'), line(301, 5, 'Jonas', 'binned')],
  skipped: [{ row: 302, customer: null, problem: null }],
  rejected: [{ row: 303, customer: null, problem: { row: 303, column: 'Email', value: 'nobody', corrected: null, reason: 'email_invalid' } }],
};

const customer = (id: number, name: string, state: ImportedState) => ({ id, name, state });
const FATED: Record<Fate, TakenBackRow[]> = {
  reversed: [{ row: 4, customer: customer(3, 'Tomas', 'taken_back'), reason: null }],
  kept: [
    { row: 2, customer: customer(1, 'Ona', 'here'), reason: 'edited' },
    { row: 3, customer: customer(2, 'Rasa', 'merged'), reason: 'merged' },
  ],
  failed: [],
};

let takenBack: TakenBack | null = null;
let asked: Asked[];
beforeEach(() => {
  takenBack = null;
  asked = engine({
    list_imports: () => [{ ...past, undone: takenBack !== null }],
    import_summary: () => summary,
    import_taken_back: () => takenBack,
    taken_back_rows: ({ fate }: { fate: Fate }) => ({ rows: FATED[fate], next: null }),
    import_rows: ({ outcome, from, limit }: { outcome: string; from: number | null; limit: number }) => {
      const all = (ROWS[outcome] ?? []).filter(({ row }) => (row ?? 0) >= (from ?? 0));
      return { rows: all.slice(0, limit), next: all[limit]?.row ?? null };
    },
  });
});

const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());

describe('a past import', () => {
  it('tells its new customers page by page, each with a link', async () => {
    render(PastImportScreen, { id: '7' });
    expect(await screen.findByRole('link', { name: 'Customer 1' })).toHaveProperty('hash', '#/customers/1');
    expect(screen.getAllByRole('listitem')).toHaveLength(100);

    await fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(200));
    await fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(250));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(asked.filter(({ command }) => command === 'import_rows').map(({ args }) => args.from)).toEqual([null, 102, 202]);
  });

  it('says what became of the others, tab by tab with the arrow keys', async () => {
    render(PastImportScreen, { id: '7' });
    await screen.findByText('Customer 1');
    const tab = (name: RegExp) => screen.getByRole('tab', { name });
    await fireEvent.keyDown(tab(/New/), { key: 'ArrowRight' });
    await waitFor(() => expect(lines()).toEqual(['Row 300 Ona Merged', 'Row 301 Jonas In the bin']));

    await fireEvent.click(tab(/Known already/));
    expect(await screen.findByText('No row came out so.')).toBeTruthy();
    await fireEvent.click(tab(/Left out/));
    await waitFor(() => expect(lines()).toEqual(['Row 302 Left out']));
    await fireEvent.click(tab(/Rejected/));
    await waitFor(() => expect(lines()).toEqual(['Row 303 Email nobody this is not an email address']));
  });

  it('that was taken back tells what stays and why, and what was reversed', async () => {
    takenBack = { at: 0, reversed: 249, kept: 2, failed: 0 };
    render(PastImportScreen, { id: '7' });
    const panel = () => within(screen.getByRole('region', { name: /Taken back/ }));
    const told = () => panel().queryAllByRole('listitem').map((item) => item.textContent?.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());
    await screen.findByRole('heading', { name: /Taken back/ });
    await waitFor(() => expect(told()).toEqual(['Row 2 Ona edited since', 'Row 3 Rasa Merged merged since']));

    await fireEvent.click(panel().getByRole('tab', { name: /Reversed/ }));
    await waitFor(() => expect(told()).toEqual(['Row 4 Tomas Taken back']));
    await fireEvent.click(panel().getByRole('tab', { name: /Not taken back/ }));
    await waitFor(() => expect(told()).toEqual([]));
    expect(screen.queryByRole('button', { name: 'Take this import back' })).toBeNull();
  });

  it('that is not there says so and leads back', async () => {
    render(PastImportScreen, { id: '8' });
    expect(await screen.findByRole('heading', { name: 'There is no such import' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Past imports' })).toHaveProperty('hash', '#/import');
  });
});
