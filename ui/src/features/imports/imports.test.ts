// The way of an import, its words, and its problems.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../engine/call';
import type { ImportRecognition } from '../../engine/types/ImportRecognition';
import type { ImportSummary } from '../../engine/types/ImportSummary';
import type { PlannedRow } from '../../engine/types/PlannedRow';
import { preferences } from '../../preferences/preferences.svelte';
import { rowsFound, unlistedRow, type Outcome } from './planned';
import { rowLines } from './mending';
import { filtered, reasonsOf } from './problems';
import { ImportWizard } from './wizard.svelte';
import { delimiterName, encodingName, fieldName, fileName, offeredEncodings, rejectedFileName } from './words';

const engine = vi.hoisted(() => ({ asked: [] as [string, unknown][], answers: {} as Record<string, unknown>, stopped: 0 }));
vi.mock('../../engine/call', async (original) => {
  const answer = (command: string, args: unknown) => {
    engine.asked.push([command, args]);
    const answer = engine.answers[command];
    const given: unknown = typeof answer === 'function' ? (answer as (args: unknown) => unknown)(args) : answer;
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  };
  return {
    ...(await original<Record<string, unknown>>()),
    call: answer,
    begin: (command: string, args: unknown) => ({
      answer: answer(command, args),
      stop: () => Promise.resolve(void (engine.stopped += 1)),
    }),
  };
});

const column = (label: string, field: string | null) => ({ name: label, label, field, rule: 'fill', samples: [], dates: null, kind: 'text', name_order: 'given_first' }) as const;
const recognition = {
  format: 'csv',
  encoding: 'utf-8',
  encodings: [],
  delimiter: ';',
  sheet: null,
  sheets: [],
  header_row: 0,
  columns: [column('Name', 'name'), column('Size', null)],
  rows: 3,
  whole: true,
  preview: [],
  remembered: false,
} as unknown as ImportRecognition;
const summary: ImportSummary = {
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ';',
  sheet: null,
  header_row: 0,
  columns: [],
  rows: 9,
  created: 5,
  updated: 1,
  unchanged: 0,
  skipped: 1,
  rejected: [
    { row: 8, column: '', value: '', corrected: null, reason: 'nothing_usable' },
    { row: 3, column: '', value: '', corrected: null, reason: 'nothing_usable' },
  ],
  problems: [{ row: 5, column: 'Born', value: 'soon', corrected: null, reason: 'date_invalid' }],
  problem_count: 1,
  corrected: 0,
  purchases: null,
  import_id: null,
};
const requests = (command: string) => engine.asked.filter(([name]) => name === command).map(([, args]) => args);

beforeEach(() => {
  engine.asked = [];
  engine.stopped = 0;
  engine.answers = {
    list_custom_fields: [],
    import_review: null,
    keep_unfinished_import: null,
    finish_import_review: null,
    recognise_import: recognition,
    plan_import: { summary, rows: [], values: [], buyers: [] },
    run_import: summary,
  };
});

describe('an import', () => {
  it('reads the file, rehearses before it shows problems, and writes only when asked', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    expect([wizard.step, wizard.somebody]).toEqual(['recognised', true]);
    await wizard.go('columns');
    expect(requests('plan_import')).toHaveLength(0);
    await wizard.go('problems');
    await wizard.go('summary');
    expect(requests('plan_import')).toHaveLength(1);
    expect(requests('run_import')).toHaveLength(0);
    await wizard.run();
    expect([wizard.step, wizard.done]).toEqual(['done', summary]);
  });

  it('sends only the columns chosen by hand, and rehearses again after a choice', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    await wizard.go('problems');
    wizard.choose('Name', 'nickname');
    wizard.rule('Name', 'never');
    expect(wizard.somebody).toBe(false);
    await wizard.go('problems');
    expect(requests('plan_import').at(-1)).toMatchObject({
      request: { columns: [{ column: 'Name', field: 'nickname', rule: 'never' }] },
    });
  });

  it('sends the order of names that was chosen, and keeps it beside other choices', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    wizard.nameOrder('Name', 'family_first');
    wizard.rule('Name', 'overwrite');
    wizard.rule('Size', 'never');
    await wizard.go('problems');
    expect(requests('plan_import').at(-1)).toMatchObject({
      request: {
        columns: [
          { column: 'Name', field: 'name', rule: 'overwrite', name_order: 'family_first' },
          { column: 'Size', rule: 'never', name_order: null },
        ],
      },
    });
  });

  it('of purchases asks what it is a list of and in which unit, and needs the day of each', async () => {
    const sales = { ...recognition, list: 'purchases', columns: [column('Name', 'name'), column('Total', 'amount')] };
    engine.answers['recognise_import'] = sales;
    const wizard = new ImportWizard();
    await wizard.open('/lists/sales.csv');
    expect([wizard.purchases, wizard.somebody, wizard.dated]).toEqual([true, true, false]);
    wizard.choose('Name', 'bought_on');
    expect([wizard.somebody, wizard.dated]).toEqual([false, true]);
    await wizard.amountsIn('rial');
    await wizard.listOf('customers');
    const last = requests('recognise_import').at(-1);
    expect(last).toMatchObject({ request: { list: 'customers', currency: 'rial', columns: [] } });
  });

  it('sends a column that has no field to a new one, which the import makes', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    wizard.choose('Size', 'new:number');
    await wizard.go('problems');
    expect(requests('plan_import').at(-1)).toMatchObject({ request: { columns: [{ column: 'Size', field: 'new:number' }] } });
  });

  it('keeps the reading that worked when a correction is refused', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    engine.answers.recognise_import = new EngineError('sheet_missing');
    await wizard.correct({ sheet: 'Nowhere' });
    expect(wizard.request.reading.sheet).toBeNull();
    expect(wizard.failure?.code).toBe('sheet_missing');
  });

  it('leaves a row out, takes it again, and rehearses each time', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    await wizard.go('summary');
    await wizard.leaveOut(4, true);
    await wizard.leaveOut(7, true);
    await wizard.leaveOut(4, false);
    expect(requests('plan_import')).toHaveLength(4);
    expect(requests('plan_import').at(-1)).toMatchObject({ request: { leave_out: [7] } });
    await wizard.run();
    expect(requests('run_import')).toMatchObject([{ request: { leave_out: [7] } }]);
    await wizard.correct({ delimiter: ',' });
    expect(wizard.request.leave_out).toEqual([]);
  });

  it('reads the numbers of another country from now on', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    engine.answers.save_settings = { ...preferences.settings, default_country: 'IR' };
    await wizard.numbersOf('IR');
    expect(requests('save_settings')).toEqual([{ changes: { default_country: 'IR' } }]);
    expect(requests('recognise_import')).toHaveLength(2);
    expect(preferences.country).toBe('IR');
  });

  it('shows the beginning of a long list at once, and reads on beside', async () => {
    const beginning = { ...recognition, rows: 900_000, whole: false };
    const columns = [column('Name', 'name'), column('Size', 'note')] as unknown as ImportRecognition['columns'];
    const whole = { ...recognition, rows: 912_345, columns };
    let finish: (found: ImportRecognition) => void = () => undefined;
    engine.answers.recognise_import = (args: { beginning: boolean }) =>
      args.beginning ? beginning : new Promise<ImportRecognition>((done) => (finish = done));
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    expect([wizard.step, wizard.working, wizard.recognition]).toEqual(['recognised', null, beginning]);
    expect(requests('recognise_import')).toMatchObject([{ beginning: true }, { beginning: false }]);
    finish(whole);
    await vi.waitFor(() => expect(wizard.recognition).toEqual(whole));

    // A choice made meanwhile stays; what comes next needs no second reading.
    await wizard.correct({ delimiter: ';' });
    wizard.choose('Size', 'company');
    finish(whole);
    await vi.waitFor(() => expect(wizard.recognition).toMatchObject({ rows: 912_345, whole: true }));
    expect(wizard.columns[1]?.field).toBe('company');
    await wizard.correct({ delimiter: ',' });
    const late = finish;
    await wizard.go('problems');
    expect(engine.stopped).toBe(1);
    late({ ...whole, rows: 1 });
    await Promise.resolve();
    expect(wizard.recognition?.rows).toBe(900_000);
  });

  it('stays where it was when it is stopped', async () => {
    const wizard = new ImportWizard();
    await wizard.open('/lists/shop.csv');
    await wizard.go('summary');
    engine.answers.run_import = new EngineError('stopped');
    await wizard.run();
    await wizard.stop();
    expect([wizard.step, wizard.stopped, wizard.failure, wizard.working]).toEqual(['summary', true, null, null]);
    expect(engine.stopped).toBe(1);
  });
});

describe('the rows of a rehearsal', () => {
  const row = (row: number, name: string, outcome: PlannedRow['outcome']): PlannedRow => ({ row, name, outcome, customer_id: null, changes: [], purchase: null });
  const rows = [row(2, 'Rūta Kalė', 'created'), row(3, 'Jonas', 'updated'), row(30, 'Ona', 'created')];
  const numbers = (outcome: Outcome, typed: string) => rowsFound(rows, outcome, typed).map((found) => found.row);

  it('are narrowed by outcome and found by a piece of the name or the number', () => {
    expect(numbers('created', '')).toEqual([2, 30]);
    expect(numbers('all', 'ruta')).toEqual([2]);
    expect(numbers('all', '۳')).toEqual([3]);
    expect(numbers('updated', '2')).toEqual([]);
  });

  it('of a long list can be asked for by number where they are not told of one by one', () => {
    const plan = { rows, values: [], buyers: [], summary: { ...summary, rows: 9_000 } };
    expect(['8000', '3', '8', 'Ona', '0'].map((typed) => unlistedRow(plan, typed))).toEqual([8000, null, null, null, null]);
    expect(unlistedRow({ rows, values: [], buyers: [], summary: { ...summary, rows: 5 } }, '8000')).toBeNull();
  });
});

describe('problems', () => {
  const problems = rowLines({ summary, rows: [], values: [], buyers: [] });

  it('stand in the order of the rows', () => expect(problems.map(({ row }) => row)).toEqual([3, 5, 8]));

  it('are filtered by kind and reason', () => {
    expect(filtered(problems, 'cells', 'all').map(({ row }) => row)).toEqual([5]);
    expect(filtered(problems, 'all', 'nothing_usable').map(({ row }) => row)).toEqual([3, 8]);
    expect(filtered(problems, 'cells', 'nothing_usable')).toEqual([]);
  });

  it('are counted by reason, the most frequent first', () => {
    expect(reasonsOf(problems)).toEqual([
      { reason: 'nothing_usable', count: 2 },
      { reason: 'date_invalid', count: 1 },
    ]);
  });
});

describe('the words of an import', () => {
  it('name what is known and show the rest as it is', () => {
    expect([encodingName('utf-8'), encodingName('euc-kr')]).toEqual(['Unicode (UTF-8)', 'euc-kr']);
    expect([delimiterName('\t'), delimiterName('^'), delimiterName(null)]).toEqual(['Tab', '^', 'Nothing, one column']);
    expect(fieldName('custom:size', [{ key: 'size', label: 'Shoe size' }])).toBe('Shoe size');
    expect(fieldName('city', [])).toBe('City');
  });

  it('propose a file of the same kind for the rejected rows', () => {
    expect(['shop.csv', 'shop.xls', 'page.HTM', 'phone.vcf', 'list'].map(rejectedFileName)).toEqual([
      'rejected-shop.csv',
      'rejected-shop.xlsx',
      'rejected-page.xlsx',
      'rejected-phone.vcf',
      'rejected-list.csv',
    ]);
    expect(fileName('C:\\lists\\shop.csv')).toBe('shop.csv');
  });

  it('offer the likeliest letters and the chosen ones, or only those where any would do', () => {
    const candidate = (encoding: string, sample: string) => ({ encoding, samples: [sample] });
    const all = [candidate('utf-8', 'Rūta'), candidate('windows-1252', 'RÅ«ta'), candidate('windows-1257', 'R?ta')];
    const offered = (few: number, chosen = 'windows-1257') => offeredEncodings(all, chosen, few).map(({ encoding }) => encoding);
    expect(offered(1, 'utf-8')).toEqual(['utf-8']);
    expect(offered(1)).toEqual(['windows-1257']);
    expect(offered(2, 'utf-8')).toEqual(['utf-8']);
    expect(offered(2, 'windows-1252')).toEqual(['utf-8', 'windows-1252']);
    expect(offered(Infinity)).toHaveLength(3);
  });
});
