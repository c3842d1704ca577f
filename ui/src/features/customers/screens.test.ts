// The customer list and page as they are used, over a stand-in for the engine.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, engine, type Answers, type Asked } from '../../../tests/engine';
import ToastRegion from '../../components/ToastRegion.svelte';
import { toasts } from '../../components/toasts.svelte';
import { rememberActions } from '../../components/undo';
import type { Customer, CustomerQuery, CustomerRow } from '../../engine/contract';
import CustomerScreen from './CustomerScreen.svelte';
import CustomersScreen from './CustomersScreen.svelte';
import QuickAdd from './QuickAdd.svelte';

const NAMES = ['Emma Smith', 'Oliver Jones', 'Amelia Brown'];

const customer = (id: number): Customer => ({
  id,
  kind: 'person',
  name: NAMES[id - 1] ?? 'Nobody',
  given_name: '',
  family_name: '',
  nickname: '',
  company: '',
  company_id: null,
  role: '',
  website: '',
  birthday: null,
  birthday_calendar: 'gregorian',
  gender: '',
  source: '',
  status: 'customer',
  consent: 'unknown',
  consent_on: null,
  stay_in_touch_days: null,
  note: '',
  photo: null,
  phones: [{ id: 1, label: 'mobile', raw: '+44 7700 900123', e164: '+447700900123' }],
  emails: [],
  addresses: [],
  tags: [],
  groups: [],
  custom: {},
  created_at: 0,
  updated_at: 0,
  deleted_at: null,
  merged_into_id: null,
});

const row = (id: number): CustomerRow => ({
  ...customer(id),
  phone: '+44 7700 900123',
  phone_e164: null,
  phones_count: 1,
  email: '',
  city: 'York',
  last_contact_at: null,
  touch: null,
  next_step: null,
});

const ANSWERS: Answers = {
  count_customers: ({ query }: { query: CustomerQuery }) => (query.search === 'zzz' ? 0 : NAMES.length),
  list_customers: ({ query }: { query: CustomerQuery }) => (query.search === 'zzz' ? [] : NAMES.map((_, i) => row(i + 1))),
  customer_fields: () => [
    { name: 'name', kind: 'text', choices: [] },
    { name: 'city', kind: 'text', choices: [] },
    { name: 'phone', kind: 'phone', choices: [] },
  ],
  list_custom_fields: () => [],
  list_views: () => [],
  list_tags: () => [],
  list_groups: () => [],
  get_customer: ({ id }: { id: number }) => customer(id),
  list_reminders: () => [],
  list_cases: () => ({ cases: [], total: 0 }),
  list_ratings: () => [],
  list_assignees: () => [],
  list_case_kinds: () => [],
  customer_touch: () => null,
  customer_timeline: () => ({ entries: [], next: null }),
};

const last = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).at(-1)?.args;
const press = (element: Element, key: string, extra: KeyboardEventInit = {}) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...extra }));

function type(box: HTMLElement, text: string) {
  (box as HTMLInputElement).value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  for (const toast of toasts.shown) toasts.dismiss(toast.id);
});

describe('the customer list', () => {
  const open = async (answers: Answers = {}) => {
    const asked = engine({ ...ANSWERS, ...answers });
    render(ToastRegion);
    render(CustomersScreen, { query: new URLSearchParams() });
    await screen.findByText('Emma Smith');
    return { asked, grid: screen.getByRole('grid') };
  };

  it('counts, and asks again with every letter of a search', async () => {
    const { asked } = await open();
    expect(screen.getByText(/3.* customers/)).toBeTruthy();
    type(screen.getByRole('searchbox'), 'zzz');
    await screen.findByText('Nobody found');
    expect(last(asked, 'list_customers')).toMatchObject({ query: { search: 'zzz' }, offset: 0 });
  });

  it('reads the rows again when the book changes elsewhere', async () => {
    const { asked } = await open();
    const before = asked.filter(({ command }) => command === 'list_customers').length;
    await changed(['customers']);
    await waitFor(() => expect(asked.filter(({ command }) => command === 'list_customers').length).toBeGreaterThan(before));
  });

  it('sorts by a column of its head', async () => {
    const { asked } = await open();
    screen.getByRole('button', { name: 'City' }).click();
    await waitFor(() =>
      expect(last(asked, 'list_customers')).toMatchObject({ query: { sort: { field: 'city', descending: false } } }),
    );
  });

  it('selects all from anywhere on the page, but not while one writes', async () => {
    await open();
    const all = { code: 'KeyA', ctrlKey: true };
    press(screen.getByRole('searchbox'), 'a', all);
    press(document.body, 'a');
    expect(screen.queryByText(/selected/)).toBeNull();
    press(document.body, 'a', all);
    expect(await screen.findByText(/3.* selected/)).toBeTruthy();
  });

  it('selects by keyboard and moves the selected to the bin, with the way back beside', async () => {
    const stop = rememberActions();
    const { asked, grid } = await open({ delete_customers: () => 2, undo_last: () => ({}) });
    grid.focus();
    press(grid, ' ');
    press(grid, 'ArrowDown');
    press(grid, ' ');
    await screen.findByText(/2.* selected/);
    press(grid, 'Delete');
    await screen.findByText(/2.* are in the bin/);
    expect(last(asked, 'delete_customers')).toEqual({ selection: { ids: [1, 2] } });
    screen.getByRole('button', { name: 'Undo' }).click();
    await screen.findByText('Undone');
    stop();
  });

  it('edits a cell in place and says there what was refused', async () => {
    let refuse = true;
    const { asked, grid } = await open({
      edit_customer: () => {
        if (refuse) throw { kind: 'refused', code: 'value_invalid', data: { field: 'phone', value: 'x' } };
        return customer(1);
      },
    });
    grid.focus();
    press(grid, 'ArrowRight');
    press(grid, 'Enter');
    const box = await screen.findByRole('textbox', { name: 'Phone' });
    type(box, 'x');
    press(box, 'Enter');
    expect((await screen.findByRole('alert')).textContent).toContain('does not fit here');
    refuse = false;
    type(box, '020 7946 0000');
    press(box, 'Enter');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Phone' })).toBeNull());
    expect(last(asked, 'edit_customer')).toEqual({
      id: 1,
      changes: { phones: [{ label: 'mobile', raw: '020 7946 0000' }] },
    });
  });

  it('leaves a cell as it was with Escape', async () => {
    const { asked, grid } = await open();
    grid.focus();
    press(grid, 'F2');
    const box = await screen.findByRole('textbox', { name: 'Name' });
    type(box, 'Somebody else');
    press(box, 'Escape');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
    expect(last(asked, 'edit_customer')).toBeUndefined();
    expect(document.activeElement).toBe(grid);
  });
});

describe('quick add', () => {
  it('names who it may be while typing and refuses an empty entry in words', async () => {
    const asked = engine({
      ...ANSWERS,
      find_similar_customers: () => [
        { id: 2, name: 'Oliver Jones', phone: '+44 7700 900123', email: '', reasons: ['phone'], in_bin: false },
      ],
      add_customer: () => customer(3),
    });
    render(ToastRegion);
    render(QuickAdd, { open: true });
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByRole('button', { name: 'Add' }).click();
    expect((await within(dialog).findByRole('alert')).textContent).toContain('one is enough');
    type(within(dialog).getByLabelText('Phone'), '07700 900123');
    const link = await within(dialog).findByRole('link', { name: 'Oliver Jones' });
    expect(link.getAttribute('href')).toBe('#/customers/2');
    expect(within(dialog).getByText('same phone')).toBeTruthy();
    within(dialog).getByRole('button', { name: 'Add' }).click();
    await waitFor(() => expect(last(asked, 'add_customer')).toMatchObject({ draft: { phones: [{ raw: '07700 900123' }] } }));
  });
});

describe('the first keys in quick add', () => {
  const opened = () => {
    engine(ANSWERS);
    const { rerender } = render(QuickAdd, { open: false });
    flushSync(() => void rerender({ open: true }));
    return document.activeElement as HTMLInputElement;
  };

  it('find the phone field at once', () => {
    expect(opened().labels?.[0]?.textContent).toBe('Phone');
  });

  it('go to the name when they are letters', () => {
    const phone = opened();
    press(phone, '0');
    expect(document.activeElement).toBe(phone);
    press(phone, 'م');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });
});

describe('the customer page', () => {
  it('lists the people of a company and adds one of the book or a new one', async () => {
    const company = { ...customer(1), kind: 'company' as const, name: 'Bright & Sons' };
    const asked = engine({ ...ANSWERS, get_customer: () => company, add_customer: () => customer(3), edit_customer: () => customer(2) });
    render(CustomerScreen, { id: '1', query: new URLSearchParams() });
    const people = await screen.findByRole('region', { name: 'People of this company' });
    await within(people).findByRole('link', { name: 'Oliver Jones' });
    expect(last(asked, 'list_customers')).toMatchObject({
      query: { filters: [{ field: 'company_id', op: 'is', value: '1' }] },
    });
    within(people).getByRole('button', { name: 'Add a person' }).click();
    const dialog = await screen.findByRole('dialog');
    type(within(dialog).getByLabelText('Name'), 'Zoe Hart');
    within(dialog).getByLabelText('Name').dispatchEvent(new FocusEvent('blur'));
    type(within(dialog).getByLabelText('Role'), 'Buyer');
    within(dialog).getByRole('button', { name: 'Add' }).click();
    await waitFor(() =>
      expect(last(asked, 'add_customer')).toMatchObject({
        draft: { kind: 'person', name: 'Zoe Hart', role: 'Buyer', company: 'Bright & Sons', company_id: 1 },
      }),
    );
  });

  it('logs a call with two keys', async () => {
    const asked = engine({ ...ANSWERS, log_interaction: () => ({}) });
    render(CustomerScreen, { id: '1', query: new URLSearchParams() });
    await screen.findByRole('heading', { level: 1 });
    press(document.body, '2', { code: 'Digit2' });
    const box = await screen.findByLabelText('What was said?');
    await waitFor(() => expect(document.activeElement).toBe(box));
    press(box, 'Enter', { ctrlKey: true });
    await waitFor(() =>
      expect(last(asked, 'log_interaction')).toMatchObject({ draft: { customer_id: 1, kind: 'call', at: null } }),
    );
  });

  it('offers the next step when the last one is done', async () => {
    const reminder = { id: 5, occurrence_id: 50, kind: 'call', title: 'Call back', note: '', due_on: '2026-11-21', due_time: null, repeat: null };
    const asked = engine({
      ...ANSWERS,
      list_reminders: () => [reminder],
      complete_reminder: () => ({ done: { ...reminder, state: 'done' }, next: null, offers_next_step: true }),
    });
    render(CustomerScreen, { id: '1', query: new URLSearchParams() });
    (await screen.findByRole('button', { name: 'Done' })).click();
    await screen.findByLabelText('What is to be done?');
    expect((screen.getByRole('radio', { name: 'Call' }) as HTMLInputElement).checked).toBe(true);
    expect(last(asked, 'complete_reminder')).toEqual({ id: 50 });
  });

  it('changes a fact where it stands', async () => {
    const asked = engine({ ...ANSWERS, edit_customer: () => ({ ...customer(1), role: 'Buyer' }) });
    render(CustomerScreen, { id: '1', query: new URLSearchParams() });
    (await screen.findByRole('button', { name: /^Role/ })).click();
    const box = await screen.findByRole('textbox', { name: 'Role' });
    type(box, 'Buyer');
    press(box, 'Enter');
    await screen.findByText('Buyer');
    expect(last(asked, 'edit_customer')).toEqual({ id: 1, changes: { role: 'Buyer' } });
  });

  it('says how it stands with a customer who should hear from the shop, and sets how often', async () => {
    const touch = { wanted_days: 30, last_contact_at: 1, silent_days: 40, health: 'overdue' };
    const asked = engine({ ...ANSWERS, customer_touch: () => touch, stay_in_touch: () => 1 });
    render(CustomerScreen, { id: '1', query: new URLSearchParams() });
    const panel = within(await screen.findByRole('region', { name: 'Staying in touch' }));
    await panel.findByText(/Last contact .*40.* days ago.*, wanted every .*30/);
    expect(panel.getByText(/Gone silent.*40/)).toBeTruthy();
    panel.getByRole('button', { name: 'Change how often' }).click();
    const dialog = within(await screen.findByRole('dialog'));
    type(dialog.getByLabelText('After how many days without a contact'), '0');
    dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.findByText(/Write a number of days/);
    type(dialog.getByLabelText('After how many days without a contact'), '45');
    dialog.getByRole('button', { name: 'Save' }).click();
    await waitFor(() => expect(last(asked, 'stay_in_touch')).toEqual({ selection: { ids: [1] }, days: 45 }));
  });

  it('says so when there is no such customer any more', async () => {
    engine({
      ...ANSWERS,
      get_customer: () => {
        throw { kind: 'gone', code: 'customer_gone' };
      },
    });
    render(CustomerScreen, { id: '9', query: new URLSearchParams() });
    await screen.findByText(/no longer in the book/);
  });
});
