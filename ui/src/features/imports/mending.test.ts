// Putting values right in the review of a list.
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Asked } from '../../../tests/engine';
import type { Correction } from '../../engine/types/Correction';
import type { ImportPlan } from '../../engine/types/ImportPlan';
import type { ImportRequest } from '../../engine/types/ImportRequest';
import type { ProblemValue } from '../../engine/types/ProblemValue';
import { corrected, settled, valueLines, type Line } from './mending';
import ProblemsStep from './ProblemsStep.svelte';
import { ImportWizard } from './wizard.svelte';

const columns = ['Name', 'Phone', 'City'].map((label, place) => ({
  name: label,
  label,
  field: ['name', 'phone', 'city'][place],
  rule: 'fill',
  samples: [],
  dates: null,
}));
const CELLS = [
  { row: 2, value: '9.12E+09' },
  { row: 3, value: '9.12E+09' },
  { row: 4, value: 'none' },
];

/** A rehearsal as the engine makes it: what is corrected to digits is taken, anything else is not. */
function rehearse({ corrections }: ImportRequest): ImportPlan {
  const problems = CELLS.flatMap(({ row, value }) => {
    const found = corrections.find((one) => one.value === value && (one.row === row || one.row === null));
    const fine = found !== undefined && /^\d+$/.test(found.replacement);
    return fine ? [] : [{ row, column: 'Phone', value, corrected: found?.replacement ?? null, reason: 'phone_invalid' as const }];
  });
  const values: ProblemValue[] = [];
  for (const { column, value, corrected, reason } of problems) {
    const known = values.find((one) => one.value === value);
    if (known) known.rows += 1;
    else values.push({ column, value, corrected, reason, rows: 1 });
  }
  const summary = {
    rows: 3,
    created: 3,
    updated: 0,
    rejected: [],
    problems,
    problem_count: problems.length,
    corrected: CELLS.length - problems.length,
  } as unknown as ImportPlan['summary'];
  return { summary, rows: [], values, buyers: [] };
}

let asked: Asked[];
const rehearsed = () => asked.filter(({ command }) => command === 'plan_import').map(({ args }) => (args.request as ImportRequest).corrections);

beforeEach(() => {
  asked = engine({
    list_custom_fields: () => [],
    import_review: () => null,
    keep_unfinished_import: () => null,
    recognise_import: () => ({ format: 'csv', encodings: [], sheets: [], columns, rows: 3, preview: [], remembered: false }),
    plan_import: ({ request }: { request: ImportRequest }) => rehearse(request),
    import_values: () => ({ values: [{ value: 'Tehran', rows: 40 }, { value: 'Tehrn', rows: 2 }], found: 2, distinct: 2 }),
    stop_job: () => null,
  });
});

async function review() {
  const wizard = new ImportWizard();
  await wizard.open('/lists/messy.csv');
  await wizard.go('problems');
  const view = render(ProblemsStep, { wizard, summary: wizard.plan!.summary });
  const settle = async () => {
    await expect.poll(() => rehearsed().at(-1)).toEqual(wizard.request.corrections);
    await view.rerender({ wizard, summary: wizard.plan!.summary });
  };
  return { wizard, settle };
}

async function type(box: HTMLElement, text: string, key = 'Enter') {
  await fireEvent.input(box, { target: { value: text } });
  await fireEvent.keyDown(box, { key });
}

/** The whole name of a thing; the marks round a value that keep its direction are not heard. */
const named = (name: string) => ({ name: (heard: string) => heard.replace(/[\u2066-\u2069]/g, '') === name });
const box = (value: string) => screen.getByRole<HTMLInputElement>('textbox', named(`Right value for “${value}” in Phone`));

describe('the review', () => {
  it('mends a value in all its rows with Enter, keeps its line, and takes the correction back', async () => {
    const { wizard, settle } = await review();
    expect(screen.getAllByRole('row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toHaveLength(3);

    await type(box('9.12E+09'), '09121112233');
    await settle();

    expect(wizard.request.corrections).toEqual([{ column: 'Phone', value: '9.12E+09', row: null, replacement: '09121112233' }]);
    expect(screen.getByText('Corrected')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/2\u2069? cells corrected/);
    expect(box('9.12E+09').value).toBe('09121112233');

    await fireEvent.click(screen.getByRole('button', named('Take the correction of “9.12E+09” back')));
    await settle();
    expect(wizard.request.corrections).toEqual([]);
    expect(document.activeElement).toBe(box('9.12E+09'));
    expect(screen.queryByText('Corrected')).toBeNull();
  });

  it('says when the correction cannot be taken either, and lets go with Escape', async () => {
    const { wizard, settle } = await review();
    await type(box('none'), 'nobody');
    await settle();
    expect(screen.getByText((text) => text.replace(/[\u2066-\u2069]/g, '') === '“nobody”: this is not a phone number')).toBeTruthy();

    await type(box('none'), 'somebody', 'Escape');
    expect(box('none').value).toBe('nobody');
    expect(wizard.request.corrections).toHaveLength(1);
  });

  it('mends the cell of one row alone', async () => {
    const { wizard, settle } = await review();
    await fireEvent.click(screen.getByRole('radio', { name: 'Row by row' }));
    await type(screen.getByRole('textbox', named('Right value for “9.12E+09” in Phone, row 3')), '09127654321');
    await settle();

    expect(wizard.request.corrections).toEqual([{ column: 'Phone', value: '9.12E+09', row: 3, replacement: '09127654321' }]);
    expect(screen.getAllByText('Corrected')).toHaveLength(1);
  });

  it('shows in each row what its value was put right to, and lets one row differ', async () => {
    const { wizard, settle } = await review();
    await type(box('9.12E+09'), 'lost');
    await settle();
    await fireEvent.click(screen.getByRole('radio', { name: 'Row by row' }));
    const cell = screen.getByRole<HTMLInputElement>('textbox', named('Right value for “9.12E+09” in Phone, row 3'));
    expect(cell.value).toBe('lost');
    expect(screen.getAllByText((text) => text.replace(/[\u2066-\u2069]/g, '') === '“lost”: this is not a phone number')).toHaveLength(2);

    await type(cell, '09127654321');
    await settle();
    expect(wizard.request.corrections.map(({ row, replacement }) => [row, replacement])).toEqual([
      [null, 'lost'],
      [3, '09127654321'],
    ]);
    await type(cell, 'lost');
    await settle();
    expect(wizard.request.corrections).toHaveLength(1);
  });

  it('looks through a column and mends a word spelt in two ways', async () => {
    const { wizard } = await review();
    await fireEvent.click(screen.getByRole('radio', { name: 'All values of a column' }));
    await screen.findByText('Tehrn');
    const typo = screen.getByRole('textbox', named('Right value for “Tehrn” in Name'));
    await type(typo, 'Tehran');

    await expect.poll(() => wizard.request.corrections.map(({ replacement }) => replacement)).toEqual(['Tehran']);
    expect(asked.find(({ command }) => command === 'import_values')?.args.query).toEqual({ column: 'Name', order: 'spelling', search: '' });
  });

  it('forgets the corrections when the file is read otherwise', async () => {
    const { wizard } = await review();
    await wizard.mend({ column: 'Phone', value: 'none', row: null }, '1');
    await wizard.correct({ delimiter: ',' });
    expect(wizard.request.corrections).toEqual([]);
  });
});

describe('the lines of the review', () => {
  const value = (column: string, value: string, rows: number): ProblemValue => ({ column, value, corrected: null, reason: 'phone_invalid', rows });
  const plan = (values: ProblemValue[]) => ({ values, rows: [], summary: {} }) as unknown as ImportPlan;
  const written = (lines: readonly Line[]) => lines.map((line) => `${line.value} ${line.reason ?? 'mended'}`);
  const first = valueLines(plan([value('City', 'x', 9), value('Phone', 'a', 1), value('Phone', 'b', 4)]), ['Phone', 'City']);

  it('stand column by column, what most rows have first', () => expect(first.map(({ value }) => value)).toEqual(['b', 'a', 'x']));

  it('stay where they were when they are mended, and go when nothing is to be said of them', () => {
    const mended: Correction[] = corrected([], first[0]!, '1');
    const now = valueLines(plan([value('Phone', 'c', 7), value('City', 'x', 9)]), ['Phone', 'City']);
    expect(written(settled(first, now, mended))).toEqual(['b mended', 'x phone_invalid', 'c phone_invalid']);
  });

  it('tell corrections that were made elsewhere too', () => {
    const elsewhere: Correction[] = [{ column: 'City', value: 'Tehrn', row: null, replacement: 'Tehran' }];
    expect(written(settled([], [], elsewhere))).toEqual(['Tehrn mended']);
  });
});
