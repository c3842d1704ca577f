// Complaints and requests as they are used, over a stand-in for the engine.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type Answers, type Asked } from '../../../tests/engine';
import { CASE_STATES, spanText, timeOf } from '../../components/cases';
import type { Case } from '../../engine/types/Case';
import type { CaseClock } from '../../engine/types/CaseClock';
import type { CaseQuery } from '../../engine/types/CaseQuery';
import { actsInto, actsOf } from './acts';
import CaseDialog from './CaseDialog.svelte';
import CaseScreen from './CaseScreen.svelte';
import CasesScreen from './CasesScreen.svelte';

const HOUR = 3_600_000;
const clock = (given: Partial<CaseClock> = {}): CaseClock => ({
  limit_minutes: 240,
  used_minutes: 60,
  due_at: null,
  standing: 'running',
  ...given,
});
const aCase = (id: number, given: Partial<Case> = {}): Case => ({
  id,
  customer: null,
  kind_id: 1,
  kind: 'Complaint',
  urgency: 'normal',
  assignee: '',
  text: `Case ${id}\nsecond line`,
  state: 'new',
  waiting_for: null,
  waiting_since_at: null,
  opened_at: 0,
  answered_at: null,
  solved_at: null,
  solution: '',
  cause: '',
  answer: clock(),
  solve: clock(),
  snoozed_until_at: null,
  due_at: Date.now() + HOUR,
  standing: 'running',
  recent: 0,
  merged_into_id: null,
  parts: 0,
  rating: null,
  ...given,
});
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');
const KINDS = ['Complaint', 'Request'].map((name, place) => ({
  id: place + 1,
  name,
  answer_minutes: 240,
  solve_minutes: 1440,
  cases: 0,
}));
const CASES = [aCase(1), aCase(2, { state: 'answered', answered_at: 1 }), aCase(3, { state: 'solved', answered_at: 1, solved_at: 2 })];
const ANSWERS: Answers = {
  list_assignees: () => [],
  list_case_kinds: () => KINDS,
  list_case_causes: () => ['Late delivery'],
  list_customers: () => [],
  list_cases: ({ query }: { query: CaseQuery }) => {
    const cases = CASES.filter(({ state }) => query.states.length === 0 || query.states.includes(state));
    return query.overdue ? { cases: [], total: 0 } : { cases, total: cases.length };
  },
  get_case: ({ id }: { id: number }) => ({
    case: CASES.find((one) => one.id === id),
    steps: [
      { id: 1, case_id: id, kind: 'opened', at: 0, text: '', waiting_for: null, other_id: null, reminder: null },
      { id: 2, case_id: 9, kind: 'waiting', at: 0, text: 'New flour', waiting_for: 'supplier', other_id: null, reminder: null },
    ],
    parts: [],
  }),
  add_case: () => aCase(4),
  solve_case: () => aCase(1),
  hold_case: () => aCase(1),
};
const last = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).at(-1)?.args;

beforeEach(() => history.replaceState(null, '', '#/cases'));

describe('a case', () => {
  it('leads where it can go and nowhere else', () => {
    expect(actsOf({ state: 'new', merged_into_id: null })[0]).toBe('answer');
    expect(actsOf({ state: 'answered', merged_into_id: null })[0]).toBe('solve');
    expect(actsOf({ state: 'solved', merged_into_id: null })).toEqual(['reopen', 'note']);
    expect(actsOf({ state: 'new', merged_into_id: 7 })).toEqual([]);
    const into = (state: Case['state']) => CASE_STATES.map((to) => actsInto({ state, merged_into_id: null }, to).length);
    expect(into('new')).toEqual([0, 0, 1, 2, 1]);
    expect(into('solved')).toEqual([0, 1, 0, 0, 0]);
    expect(into('waiting')).toEqual([0, 0, 2, 0, 1]);
  });

  it('says in words how its time stands', () => {
    expect([0, 45, 60, 200].map((minutes) => plain(spanText(minutes)))).toEqual(['0 min', '45 min', '1 h', '3 h 20 min']);
    const words = (given: Partial<Case>) => {
      const time = timeOf(aCase(1, given));
      return time && [time.tone, plain(time.text)];
    };
    expect(words({ standing: 'passed', due_at: Date.now() })?.[0]).toBe('bad');
    expect(words({ standing: 'passed', due_at: Date.now() })?.[1]).toContain('Time ran out today');
    expect(words({ standing: 'warned', answer: clock({ standing: 'warned', used_minutes: 200 }) })).toEqual([
      'amber',
      '40 min of working time left',
    ]);
    expect(words({ state: 'waiting', standing: 'still', waiting_for: 'supplier', waiting_since_at: Date.now() })?.[1]).toContain(
      'Waits for somebody else since',
    );
    expect(words({ standing: 'free', due_at: null })).toBeNull();
    const solved = { state: 'solved' as const, solved_at: 1, answer: clock({ standing: 'kept' }) };
    expect(words({ ...solved, solve: clock({ standing: 'missed' }) })).toEqual(['bad', 'Too late']);
    expect(words({ ...solved, solve: clock({ standing: 'kept' }) })).toEqual(['good', 'In time']);
  });
});

describe('taking a case in', () => {
  it('needs its words alone, and takes the kind by one key', async () => {
    const asked = engine(ANSWERS);
    render(CaseDialog, { onclose: () => undefined });
    await screen.findByRole('radio', { name: 'Request' });
    const text = screen.getByLabelText('What it is about');
    await fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('Write what it is about.')).toBeTruthy();

    await fireEvent.input(text, { target: { value: 'The cake was dry' } });
    await fireEvent.keyDown(text, { key: '2', code: 'Digit2', altKey: true });
    await fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });

    await waitFor(() => expect(last(asked, 'add_case')).toBeTruthy());
    expect(last(asked, 'add_case')).toMatchObject({
      draft: { text: 'The cake was dry', kind_id: 2, customer_id: null, urgency: 'normal', promise: null },
    });
  });

  it('keeps what was promised only with its words and its day', async () => {
    const asked = engine(ANSWERS);
    render(CaseDialog, { onclose: () => undefined });
    await fireEvent.input(screen.getByLabelText('What it is about'), { target: { value: 'Dry' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Something was promised' }));
    const promised = await screen.findByLabelText('What was promised');
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Write what was promised, and for which day.')).toBeTruthy();
    expect(last(asked, 'add_case')).toBeUndefined();

    await fireEvent.input(promised, { target: { value: 'A new cake' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(last(asked, 'add_case')).toMatchObject({ draft: { promise: { title: 'A new cake' } } }));
  });
});

describe('the list of cases', () => {
  it('shows what is not solved, and tells when nothing fits what is chosen', async () => {
    const asked = engine(ANSWERS);
    render(CasesScreen, { query: new URLSearchParams() });
    expect(await screen.findByRole('link', { name: 'Case 1' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Case 3' })).toBeNull();

    await fireEvent.click(screen.getByLabelText('Only where time runs out'));

    expect(await screen.findByText('No such case')).toBeTruthy();
    expect(last(asked, 'list_cases')).toMatchObject({ query: { overdue: true, states: ['new', 'reopened', 'answered', 'waiting'] } });
  });

  it('takes a search with its address, among the solved ones too', async () => {
    const asked = engine(ANSWERS);
    render(CasesScreen, { query: new URLSearchParams('search=Sara') });
    await waitFor(() => expect(last(asked, 'list_cases')).toMatchObject({ query: { search: 'Sara', states: [] } }));
  });
});

describe('the board', () => {
  const open = async () => {
    const asked = engine(ANSWERS);
    render(CasesScreen, { query: new URLSearchParams('view=board') });
    const card = await screen.findByRole('article', { name: 'Case 1' });
    return { asked, card };
  };

  it('has a column for each state and a card in it', async () => {
    await open();
    const column = (name: string) => within(screen.getByRole('heading', { name: new RegExp(name) }).closest('section') ?? document.body);
    expect(column('New').getAllByRole('article')).toHaveLength(1);
    expect(column('Waiting').queryAllByRole('article')).toHaveLength(0);
    expect(column('Solved').getByRole('article', { name: 'Case 3' })).toBeTruthy();
  });

  it('goes from card to card by the arrow keys, and moves one by M', async () => {
    const { asked, card } = await open();
    card.focus();
    await fireEvent.keyDown(card, { key: 'ArrowRight', code: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Case 2'));
    await fireEvent.keyDown(document.activeElement ?? card, { key: 'ArrowLeft', code: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement).toBe(card));

    await fireEvent.keyDown(card, { key: 'm', code: 'KeyM' });
    const move = await screen.findByRole('menuitem', { name: 'Wait for the customer' });
    move.click();
    const text = await screen.findByLabelText('What it waits for');
    await fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(last(asked, 'hold_case')).toMatchObject({ id: 1, waiting_for: 'customer' }));
  });
});

describe('the page of a case', () => {
  it('is solved with what it came from', async () => {
    const asked = engine(ANSWERS);
    render(CaseScreen, { id: '1', query: new URLSearchParams() });
    await fireEvent.click(await screen.findByRole('button', { name: 'Solved' }));
    await fireEvent.input(await screen.findByLabelText('How it was solved'), { target: { value: 'A new cake' } });
    const cause = screen.getByLabelText('What it came from');
    await fireEvent.input(cause, { target: { value: 'Old flour' } });
    await fireEvent.blur(cause);
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(last(asked, 'solve_case')).toEqual({ id: 1, solution: { solution: 'A new cake', cause: 'Old flour' } }),
    );
  });

  it('tells each step, and of which case it is where it belongs to a part', async () => {
    engine(ANSWERS);
    render(CaseScreen, { id: '1', query: new URLSearchParams() });
    const step = (await screen.findByText('Waits for somebody else')).closest('li');
    expect(plain(step?.textContent)).toContain('New flour');
    expect(step?.querySelector('a')?.getAttribute('href')).toBe('#/cases/9');
    expect(screen.getByText('Taken in').closest('li')?.querySelector('a')).toBeNull();
  });
});
