// A list of what customers bought: what it was taken for, its unit of money, and what would come of it.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import type { ImportRequest } from '../../engine/types/ImportRequest';
import type { ImportSummary } from '../../engine/types/ImportSummary';
import type { PlannedRow } from '../../engine/types/PlannedRow';
import BuyersToSettle from './BuyersToSettle.svelte';
import Counts from './Counts.svelte';
import PlannedLine from './PlannedLine.svelte';
import ProblemsStep from './ProblemsStep.svelte';
import RecognisedStep from './RecognisedStep.svelte';
import { ImportWizard } from './wizard.svelte';

const columns = [
  ['Date', 'bought_on'],
  ['Customer', 'name'],
  ['Total', 'amount'],
].map(([label, field]) => ({ name: label, label, field, rule: 'fill', samples: [], dates: null, kind: 'text' }));

let asked: Asked[];
const requested = () => asked.filter(({ command }) => command === 'recognise_import').map(({ args }) => args.request as ImportRequest);

beforeEach(() => {
  asked = engine({
    list_custom_fields: () => [],
    import_review: () => null,
    keep_unfinished_import: () => null,
    stop_job: () => null,
    plan_import: () => ({ summary: { rejected: [], problems: [] }, rows: [], values: [], buyers: [] }),
    recognise_import: ({ request }: { request: ImportRequest }) => ({
      format: 'csv',
      encodings: [],
      sheets: [],
      delimiter: ',',
      header_row: 0,
      columns,
      rows: 3,
      preview: [],
      remembered: false,
      list: request.list ?? 'purchases',
      money: { currency: request.currency ?? 'toman', sure: request.currency !== null },
    }),
  });
});

describe('a list of purchases', () => {
  it('says what it was taken for, and can be taken for another', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.csv');
    render(RecognisedStep, { wizard });
    expect(screen.getByText(/rows of purchases/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'Customers' }));
    await expect.poll(() => requested().at(-1)?.list).toBe('customers');
    expect(await screen.findByText(/customers in the list/)).toBeTruthy();
  });

  it('asks once whether its amounts are in tomans or rials', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.csv');
    render(RecognisedStep, { wizard });
    const question = /does not say whether its amounts are in tomans or in rials/;
    expect(screen.getByText(question)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Rial' }));
    await expect.poll(() => requested().at(-1)?.currency).toBe('rial');
    await expect.poll(() => screen.queryByText(question)).toBeNull();
  });

  it('tells of rows that are no purchases at once, with how many there are', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.csv');
    const rejected = [2, 5].map((row) => ({ row, column: '', value: '', corrected: null, reason: 'no_sale' as const }));
    const summary = { rejected, problems: [], problem_count: 0, corrected: 0 } as unknown as ImportSummary;
    render(ProblemsStep, { wizard, summary });
    await fireEvent.click(screen.getByRole('radio', { name: 'Value by value' }));
    expect(screen.getByText(/2\S* rows: \S*nothing was sold/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('counts what is new and known, and says what it comes to', () => {
    const purchases = { created: 2, known: 1, customers: 1, sums: [{ amount: 1250, currency: 'EUR' }] };
    const summary = { created: 5, updated: 0, unchanged: 2, skipped: 0, rejected: [], purchases } as unknown as ImportSummary;
    render(Counts, { summary });
    expect(screen.getByText('purchases are new')).toBeTruthy();
    expect(screen.getByText('purchase is in the book already')).toBeTruthy();
    expect(screen.getByText(/come to \S*€12\.50/)).toBeTruthy();
  });

  it('shows of each row whose it is, when, and how much', () => {
    const planned: PlannedRow = {
      row: 2,
      outcome: 'created',
      customer_id: null,
      name: 'Ann Lee',
      changes: [],
      purchase: { on: '2026-01-02', amount: { amount: 500, currency: 'EUR' }, reference: 'A-7', product: 'Tea' },
    };
    render(PlannedLine, { row: 2, planned, own: [], left: false, onleave: () => undefined });
    const line = screen.getByRole('listitem').textContent ?? '';
    for (const words of ['Ann Lee', '2 Jan 2026', '€5.00', 'A-7', 'Tea']) expect(line).toContain(words);
  });

  it('asks who of several customers a buyer is, and can be told otherwise', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.csv');
    const candidate = (id: number, city: string) => ({ id, name: 'Jonas', phone: '', email: '', company: '', city });
    const buyers = [{ buyer: 'Jonas', rows: 2, candidates: [candidate(1, 'Kaunas'), candidate(2, 'Vilnius')] }];
    render(BuyersToSettle, { wizard, buyers });
    const row = within(screen.getAllByRole('row').at(-1) as HTMLElement);
    expect(row.getByText('2')).toBeTruthy();
    const box = row.getByText('Not decided: left out').closest('button') as HTMLElement;
    expect(document.getElementById(box.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')?.textContent).toMatch(/^Who is \S*Jonas/);
    const choose = async (name: string) => {
      box.focus();
      await fireEvent.keyDown(box, { key: 'Enter' });
      const option = await screen.findByRole('option', { name });
      await fireEvent.pointerUp(option, { pointerType: 'mouse' });
    };
    await choose('Jonas · Vilnius');
    await expect.poll(() => wizard.request.buyers).toEqual([{ buyer: 'Jonas', customer_id: 2 }]);
    await choose('A new customer');
    await expect.poll(() => wizard.request.buyers).toEqual([{ buyer: 'Jonas', customer_id: null }]);
    await choose('Not decided: left out');
    await expect.poll(() => wizard.request.buyers).toEqual([]);
    expect(asked.filter(({ command }) => command === 'plan_import')).toHaveLength(3);
  });
});
