// A review that was left half way and gone on with.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import { toasts } from '../../components/toasts.svelte';
import type { ImportRequest } from '../../engine/types/ImportRequest';
import type { UnfinishedImport } from '../../engine/types/UnfinishedImport';
import ImportScreen from './ImportScreen.svelte';
import { ImportWizard } from './wizard.svelte';

const PATH = '/lists/shop.csv';
const reading = { encoding: null, delimiter: null, sheet: null, join: false, repair: false, headings_as_rows: false, header: null };
const corrections = [{ column: 'City', value: 'Tehrn', replacement: 'Tehran', row: null }];
const request: ImportRequest = { path: PATH, reading, list: null, currency: null, columns: [], date_order: null, name_order: null, taking: 'all', leave_out: [4], corrections, buyers: [] };
const left = (change: Partial<UnfinishedImport> = {}): UnfinishedImport => ({ request, step: 'problems', left_at: 0, file: 'same', imported: false, ...change });
const summary = { rejected: [], problems: [], problem_count: 0, corrected: 1, columns: [], created: 1, updated: 0, rows: 1, import_id: 1 };

let waiting: UnfinishedImport[];
let asked: Asked[];
const kept = () => asked.filter(({ command }) => command === 'keep_unfinished_import').map(({ args }) => args);

beforeEach(() => {
  waiting = [left()];
  toasts.shown = [];
  asked = engine({
    unfinished_imports: () => waiting.filter(({ imported }) => !imported),
    import_review: ({ path }: { path: string }) => waiting.find(({ request }) => request.path === path) ?? null,
    finish_import_review: () => void (waiting = waiting.map((one) => ({ ...one, step: 'recognised', imported: true }))),
    keep_unfinished_import: ({ request, step }: UnfinishedImport) => void (waiting = [left({ request, step })]),
    discard_unfinished_import: ({ path }: { path: string }) => void (waiting = waiting.filter((one) => one.request.path !== path)),
    list_custom_fields: () => [],
    list_imports: () => [],
    recognise_import: ({ request }: { request: ImportRequest }) => {
      if (request.columns.some(({ column }) => column === 'Gone')) throw { code: 'column_unknown', data: { column: 'Gone' } };
      return { format: 'csv', encodings: [], sheets: [], columns: [], rows: 1, preview: [], remembered: false };
    },
    plan_import: () => ({ summary, rows: [], values: [] }),
    run_import: () => summary,
    stop_job: () => null,
  });
});

describe('an unfinished import', () => {
  it('is offered, and goes on where it was left with every choice', async () => {
    render(ImportScreen);
    await fireEvent.click(await screen.findByRole('button', { name: /Continue/ }));

    expect(await screen.findByText('You had begun with this list: your choices and corrections are back.')).toBeTruthy();
    expect(await screen.findByRole('textbox', { name: /Tehrn/ })).toHaveProperty('value', 'Tehran');
    expect(asked.find(({ command }) => command === 'plan_import')?.args.request).toEqual(request);
  });

  it('is discarded, and brought back beside the word of it', async () => {
    render(ImportScreen);
    await fireEvent.click(await screen.findByRole('button', { name: /Discard/ }));
    await waitFor(() => expect(screen.queryByText('shop.csv')).toBeNull());

    toasts.shown[0]?.act?.run();
    expect(await screen.findByText('shop.csv')).toBeTruthy();
    expect(kept()).toEqual([{ request, step: 'problems' }]);
  });

  it('says in words that its file was changed or is gone', async () => {
    waiting = [left({ file: 'changed' }), left({ file: 'gone', request: { ...request, path: '/stick/march.csv' } })];
    render(ImportScreen);

    expect(await screen.findByText(/The file was changed since/)).toBeTruthy();
    expect(screen.getByText(/The file is not there any more/).textContent).toContain('/stick/march.csv');
    expect(screen.getAllByRole('button', { name: /Continue/ })).toHaveLength(1);
  });

  it('shows no step on the way to that where it was left', async () => {
    const wizard = new ImportWizard();
    const shown: string[] = [];
    engine({
      ...Object.fromEntries(['list_custom_fields', 'keep_unfinished_import'].map((command) => [command, () => []])),
      recognise_import: () => ({ format: 'csv', encodings: [], sheets: [], columns: [], rows: 1, preview: [], remembered: false }),
      plan_import: () => (shown.push(wizard.step), { summary, rows: [], values: [] }),
    });
    await wizard.resume(left());
    expect([...shown, wizard.step]).toEqual(['file', 'problems']);

    engine({
      ...Object.fromEntries(['list_custom_fields', 'keep_unfinished_import'].map((command) => [command, () => []])),
      recognise_import: () => ({ format: 'csv', encodings: [], sheets: [], columns: [], rows: 1, preview: [], remembered: false }),
      plan_import: () => {
        throw { code: 'book_busy', data: null };
      },
    });
    await wizard.resume(left());
    expect([wizard.step, wizard.failure?.code]).toEqual(['recognised', 'book_busy']);
  });

  it('comes back when its file is opened again, and can be begun anew', async () => {
    const wizard = new ImportWizard();
    await wizard.open(PATH);
    expect([wizard.step, wizard.resumed, wizard.request]).toEqual(['problems', 'same', request]);

    await wizard.startAnew();
    expect([wizard.step, wizard.resumed, wizard.request.corrections]).toEqual(['recognised', null, []]);
    expect(waiting).toEqual([]);
  });

  it('begins anew by itself where the file has other columns', async () => {
    const wizard = new ImportWizard();
    const columns = [{ column: 'Gone', field: 'name', rule: 'fill' as const, name_order: null }];
    await wizard.resume(left({ file: 'changed', request: { ...request, columns } }));
    expect([wizard.step, wizard.resumed, wizard.failure, wizard.request.columns]).toEqual(['recognised', 'anew', null, []]);
  });

  it('is kept at each choice, and offers its corrections again when this very file comes again', async () => {
    waiting = [];
    const wizard = new ImportWizard();
    await wizard.open(PATH);
    expect(kept()).toEqual([]);
    await wizard.go('problems');
    await wizard.mend({ column: 'City', value: 'Tehrn', row: null }, 'Tehran');
    await wizard.leaveOut(4, true);
    expect(kept().at(-1)).toEqual({ request, step: 'problems' });

    await wizard.run();
    expect(wizard.step).toBe('done');
    await wizard.open(PATH);
    expect([wizard.step, wizard.resumed, wizard.request.corrections]).toEqual(['recognised', 'again', corrections]);
  });
});
