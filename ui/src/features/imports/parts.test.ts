// A list in parts: rows that head groups of others, and sheets with the same columns.
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import type { ImportRequest } from '../../engine/types/ImportRequest';
import RecognisedStep from './RecognisedStep.svelte';
import { ImportWizard } from './wizard.svelte';

const names = ['January', 'February', 'March'];

let asked: Asked[];
const reading = () =>
  asked.filter(({ command }) => command === 'recognise_import').map(({ args }) => (args.request as ImportRequest).reading).at(-1);

beforeEach(() => {
  asked = engine({
    list_custom_fields: () => [],
    import_review: () => null,
    keep_unfinished_import: () => null,
    stop_job: () => null,
    plan_import: () => ({ summary: { rejected: [], problems: [] }, rows: [], values: [], buyers: [] }),
    recognise_import: ({ request }: { request: ImportRequest }) => ({
      format: 'xlsx',
      encodings: [],
      sheet: request.reading.join ? null : (request.reading.sheet ?? 'January'),
      sheets: names.map((name) => ({ name, rows: 3, hidden: false })),
      alike: { names, column: request.reading.join ? 2 : null },
      groups: { samples: ['Vilnius', 'Kaunas'], columns: request.reading.headings_as_rows ? [] : [1], as_rows: request.reading.headings_as_rows },
      header_row: 0,
      columns: [],
      rows: 3,
      preview: [],
      remembered: false,
      list: 'customers',
      money: null,
    }),
  });
});

describe('a list in parts', () => {
  it('offers to read all sheets with the same columns, and one alone again', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.xlsx');
    render(RecognisedStep, { wizard });
    expect(screen.getByText(/same columns: .*February, March/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: /Read all .*as one list/ }));
    await expect.poll(() => reading()?.join).toBe(true);
    expect(await screen.findByText(/numbered on from sheet to sheet/)).toBeTruthy();
    expect(screen.queryByText(/same columns/)).toBeNull();
    const box = screen.getByText(/All .*sheets as one list/).closest('button') as HTMLElement;
    box.focus();
    await fireEvent.keyDown(box, { key: 'Enter' });
    await fireEvent.pointerUp(await screen.findByRole('option', { name: /March.*rows/ }), { pointerType: 'mouse' });
    await expect.poll(reading).toMatchObject({ join: false, sheet: 'March' });
  });

  it('shows headings between the rows, and can read them as rows', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/customers.xlsx');
    render(RecognisedStep, { wizard });
    for (const name of ['Vilnius', 'Kaunas']) expect(screen.getByText(name)).toBeTruthy();
    const box = screen.getByRole('switch', { name: /headings between the rows/ });
    expect((box as HTMLInputElement).checked).toBe(true);
    await fireEvent.click(box);
    await expect.poll(() => reading()?.headings_as_rows).toBe(true);
  });
});
