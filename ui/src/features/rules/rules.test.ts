// Rules as sentences, and the screens that write them, over a stand-in for the engine.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, engine, type Answers, type Asked } from '../../../tests/engine';
import { Fields } from '../../components/filters/fields.svelte';
import { occasionText } from '../../components/occasions';
import ToastRegion from '../../components/ToastRegion.svelte';
import { toasts } from '../../components/toasts.svelte';
import type { Deed, Rule, RuleDraft, Trial, Trigger, What } from '../../engine/contract';
import type { FiringMessage } from '../../engine/types/FiringMessage';
import { plain } from '../../texts/catalogue';
import { texts } from '../../texts/texts.svelte';
import { Names } from './names.svelte';
import RuleScreen from './RuleScreen.svelte';
import RulesScreen from './RulesScreen.svelte';
import { deedOf, deedParts, DEEDS, deedText, ruleText, triggerOf, whenOf, WHENS, whenParts, whenText } from './sentences';

const draft: RuleDraft = {
  name: 'Thank',
  trigger: { kind: 'first_purchase' },
  filters: [{ field: 'city', op: 'is', value: 'York', values: [] }],
  deeds: [
    { kind: 'reminder', reminder: 'call', title: 'Say thanks', days: 2, assignee: '' },
    { kind: 'notice', text: '' },
  ],
  suggestion: '',
};
const rule: Rule = { ...draft, id: 4, active_since: null, fired: 0, last_fired_at: null, held: 0 };
const trial: Trial = {
  count: 1,
  firings: [
    {
      customer: { id: 9, name: 'Emma Smith' },
      what: { kind: 'first_purchase', interaction_id: 1, amount: { amount: 1250, currency: 'EUR' } },
      occurred_on: '2026-11-20',
      fired_at: null,
      state: 'done',
      action_id: null,
      undone: false,
      messages: [],
    },
  ],
};
const ANSWERS: Answers = {
  list_rules: () => [rule],
  suggested_rules: () => [{ ...draft, name: 'Birthday call', suggestion: 'birthday' }],
  get_rule: () => rule,
  rule_firings: () => [],
  try_rule: () => trial,
  customer_fields: () => [{ name: 'city', kind: 'text', choices: [] }],
  list_custom_fields: () => [],
  list_tags: () => [],
  list_templates: () => [{ id: 3, ready: '', name: 'Thanks', language: 'en', subject: '', text: 'Thanks!' }],
  list_assignees: () => [{ name: 'Rasa', open_reminders: false }],
  list_case_kinds: () => [{ id: 1, name: 'Complaint', answer_minutes: null, solve_minutes: null, cases: 0 }],
};
const fields = new Fields();
const names = new Names();
names.kinds = [{ id: 1, name: 'Complaint', answer_minutes: null, solve_minutes: null, cases: 0 }];
const last = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).at(-1)?.args;

afterEach(async () => {
  for (const toast of toasts.shown) toasts.dismiss(toast.id);
  await texts.speak('en', 'latin');
});

describe('a rule', () => {
  it('reads as one sentence', () => {
    expect(plain(ruleText(draft, { fields, names }))).toBe(
      'When a customer buys for the first time, only if City is York: after 2 days remind me: Call “Say thanks”; tell me under the bell.',
    );
    expect(plain(ruleText({ ...draft, filters: [], deeds: [deedOf('reminder')] }, { fields, names }))).toContain('for the first time: after 1 day');
  });

  it('says who sees to a reminder where it is somebody', () => {
    const [deed] = draft.deeds;
    expect(plain(deedText({ ...deed, assignee: 'Rasa' } as Deed, names))).toBe('after 2 days remind me: Call “Say thanks”, seen to by Rasa');
  });

  it.each(['en', 'fa', 'lt'] as const)('has words for every part in %s', async (language) => {
    await texts.speak(language, 'latin');
    let trigger = draft.trigger;
    for (const when of WHENS) {
      trigger = triggerOf(when, trigger, { amount: 50_000, currency: 'EUR' });
      expect(whenOf(trigger)).toBe(when);
      const own = trigger.kind === 'date' ? [trigger, { ...trigger, field: 'custom:contract' }] : [trigger];
      for (const one of own) expect(whenText(one, fields)).not.toMatch(/rule-|\{/);
    }
    for (const kind of DEEDS) expect(deedText(deedOf(kind), names)).not.toMatch(/rule-|\{/);
    expect(deedText({ ...draft.deeds[0], assignee: 'Rasa' } as Deed, names)).not.toMatch(/rule-|\{/);
  });

  it('is taken apart where it can be changed, with the plural form of its number', async () => {
    const silence = (days: number) => whenParts({ kind: 'silence', days }, fields);
    expect(silence(1)).toEqual([
      { text: 'When there has been no contact with a customer for ' },
      { slot: 'days' },
      { text: ' day' },
    ]);
    expect(silence(5).at(-1)).toEqual({ text: ' days' });
    await texts.speak('lt', 'latin');
    expect([silence(1), silence(5), silence(21), silence(30)].map((parts) => (parts.at(-1) as { text: string }).text)).toEqual([
      ' dieną',
      ' dienas',
      ' dieną',
      ' dienų',
    ]);
    const slots = deedParts(draft.deeds[0]!, names).flatMap((part) => ('slot' in part ? [part.slot] : []));
    expect(slots).toEqual(['days', 'reminder', 'title', 'assignee']);
  });

  it('says what happened', () => {
    const said = (what: What) => plain(occasionText(what, () => 'Contract'));
    expect(said({ kind: 'purchase', interaction_id: 1, amount: { amount: 70_000, currency: 'EUR' } })).toBe('Bought for €700.00');
    expect(said({ kind: 'date', field: 'custom:contract', on: '2026-12-01' })).toBe('Contract: 1 Dec 2026');
    expect(said({ kind: 'silence', days: 90 })).toBe('No contact for 90 days');
    const rated = { kind: 'rating', rating_id: 1, question: 'satisfaction', score: 2, word: '' } as const;
    expect(said(rated)).toBe('Satisfaction: 2 of 5');
    expect(said({ ...rated, question: 'recommendation', word: 'Slow' })).toBe('Recommendation: 2 of 10, “Slow”');
    expect(said({ kind: 'held', count: 60 })).toBe('60 occasions at once: the rule waits for your word');
  });
});

describe('the rules', () => {
  beforeEach(() => (location.hash = ''));

  it('show what one would have done before it is switched on', async () => {
    const asked = engine({ ...ANSWERS, switch_rule: () => ({ ...rule, active_since: 1 }) });
    render(ToastRegion);
    render(RulesScreen);
    (await screen.findByRole('switch', { name: /Thank/ })).click();
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/1.* occasion in the last 30 days/);
    expect(dialog.getByRole('link', { name: 'Emma Smith' })).toBeTruthy();
    expect(last(asked, 'switch_rule')).toBeUndefined();
    dialog.getByRole('button', { name: 'Switch on' }).click();
    await waitFor(() => expect(last(asked, 'switch_rule')).toEqual({ id: 4, on: true }));
  });

  it('show who would be left out of a message, and why', async () => {
    const message = { message_id: null, state: null, channel: null, address: '', text: '', left_out: null, missing: [] };
    const messages: FiringMessage[] = [
      { ...message, left_out: 'missing', missing: ['city', 'birthday'] },
      { ...message, channel: 'email', address: 'emma@example.com', text: 'Thanks!' },
    ];
    engine({ ...ANSWERS, try_rule: () => ({ ...trial, firings: [{ ...trial.firings[0], messages }] }) });
    render(RulesScreen);
    (await screen.findByRole('switch', { name: /Thank/ })).click();
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/No message: .*not known of them: city, birthday/);
    await dialog.findByText(/In .*1.* of them no message would go out/);
    expect(dialog.getByText('emma@example.com')).toBeTruthy();
    expect(dialog.getByText('would be sent')).toBeTruthy();
  });

  it('take a ready-made one as it is', async () => {
    const asked = engine({ ...ANSWERS, list_rules: () => [], add_rule: () => rule });
    render(RulesScreen);
    (await screen.findByRole('button', { name: /Take it.*Birthday call/ })).click();
    await waitFor(() => expect(last(asked, 'add_rule')).toMatchObject({ draft: { suggestion: 'birthday' } }));
    await screen.findByRole('dialog');
  });

  it('ask for a word on what is held back', async () => {
    const asked = engine({ ...ANSWERS, list_rules: () => [{ ...rule, held: 60 }], release_held: () => 60 });
    render(ToastRegion);
    render(RulesScreen);
    (await screen.findByRole('button', { name: 'Do it for all' })).click();
    await screen.findByText(/Done for .*60.* occasions/);
    expect(last(asked, 'release_held')).toEqual({ id: 4 });
  });
});

describe('one rule', () => {
  const type = (box: HTMLElement, text: string) => {
    (box as HTMLInputElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const choose = (box: HTMLSelectElement, value: string) => {
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is changed where its words stand, and tried again', async () => {
    const asked = engine({ ...ANSWERS, edit_rule: ({ draft: written }: { draft: RuleDraft }) => ({ ...rule, ...written }) });
    render(RuleScreen, { id: '4' });
    const editor = within(await screen.findByRole('region', { name: 'The rule' }));
    type(editor.getByLabelText('How many days'), '9');
    flushSync();
    type(editor.getByLabelText('What to do'), 'Call');
    await waitFor(() => expect(last(asked, 'try_rule')).toMatchObject({ draft: { deeds: [{ days: 9, title: 'Call' }, {}] } }));
    screen.getByRole('button', { name: 'Save' }).click();
    await waitFor(() => expect(last(asked, 'edit_rule')).toMatchObject({ id: 4, draft: { deeds: [{ days: 9, title: 'Call' }, {}] } }));
  });

  it('writes a message from a template that is chosen', async () => {
    const deed: Deed = { kind: 'message', template_id: null, template: '', channel: null };
    const asked = engine({ ...ANSWERS, get_rule: () => ({ ...rule, deeds: [deed] }) });
    render(RuleScreen, { id: '4' });
    const editor = within(await screen.findByRole('region', { name: 'The rule' }));
    const template = (await editor.findByLabelText('Template')) as HTMLSelectElement;
    await waitFor(() => expect([...template.options].map(({ text }) => text)).toEqual(['choose a template', 'Thanks']));
    choose(template, '3');
    flushSync();
    choose(editor.getByLabelText('Which way') as HTMLSelectElement, 'sms');
    const written = { kind: 'message', template_id: 3, template: 'Thanks', channel: 'sms' };
    await waitFor(() => expect(last(asked, 'try_rule')).toMatchObject({ draft: { deeds: [written] } }));
  });

  it('asks for the scores of the question that it is about', async () => {
    const trigger: Trigger = { kind: 'rating', question: 'satisfaction', under: 2 };
    const asked = engine({ ...ANSWERS, get_rule: () => ({ ...rule, trigger }) });
    render(RuleScreen, { id: '4' });
    const editor = within(await screen.findByRole('region', { name: 'The rule' }));
    choose(editor.getByLabelText('Which question') as HTMLSelectElement, 'recommendation');
    flushSync();
    const scores = editor.getByLabelText('Under which score') as HTMLSelectElement;
    expect([...scores.options].map(({ value }) => Number(value))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const low = { kind: 'rating', question: 'recommendation', under: 7 };
    await waitFor(() => expect(last(asked, 'try_rule')).toMatchObject({ draft: { trigger: low } }));
  });

  it('keeps what is being written while the book changes', async () => {
    engine(ANSWERS);
    render(RuleScreen, { id: '4' });
    const editor = within(await screen.findByRole('region', { name: 'The rule' }));
    type(editor.getByLabelText('What to do'), 'Half a wo');
    await changed(['rules']);
    await waitFor(() => expect((editor.getByLabelText('What to do') as HTMLInputElement).value).toBe('Half a wo'));
  });

  it('that says too little cannot be saved', async () => {
    engine({
      ...ANSWERS,
      try_rule: () => {
        throw { kind: 'refused', code: 'value_invalid', data: { field: 'title', value: '' } };
      },
    });
    render(RuleScreen, { id: 'new' });
    await screen.findByText('The rule is not whole yet.');
    expect((screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement).disabled).toBe(true);
  });
});
