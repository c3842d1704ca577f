// What is done with rules as a whole.
import { toasts } from '../../components/toasts.svelte';
import { attempt, perform } from '../../components/undo';
import { call } from '../../engine/call';
import type { Rule, RuleDraft } from '../../engine/contract';
import { t } from '../../texts/texts.svelte';

export const draftOf = ({ name, trigger, filters, deeds, suggestion }: Rule): RuleDraft => ({
  name,
  trigger,
  filters,
  deeds,
  suggestion,
});

/** A rule to begin with. */
export const blank = (): RuleDraft => ({
  name: t('rule-new-name'),
  trigger: { kind: 'first_purchase' },
  filters: [],
  deeds: [{ kind: 'reminder', reminder: 'call', title: '', days: 1, assignee: '' }],
  suggestion: '',
});

/** Writes a rule as a new one; answers its number. */
export async function write(draft: RuleDraft, said: string): Promise<number | null> {
  let id: number | null = null;
  await perform(t(said, { name: draft.name }), async () => (id = (await call<Rule>('add_rule', { draft })).id));
  return id;
}

export const duplicate = (rule: Rule): Promise<number | null> =>
  write({ ...draftOf(rule), name: t('rule-copy-name', { name: rule.name }), suggestion: '' }, 'rule-was-copied');

export const switchRule = ({ id, name }: Pick<Rule, 'id' | 'name'>, on: boolean): Promise<boolean> =>
  perform(t(on ? 'rule-was-switched-on' : 'rule-was-switched-off', { name }), () => call('switch_rule', { id, on }));

export const remove = ({ id, name }: Rule): Promise<boolean> =>
  perform(t('rule-was-deleted', { name }), () => call('delete_rule', { id }));

/** Does what a rule holds back. */
export async function release(rule: Rule): Promise<void> {
  let count = 0;
  const well = await attempt(async () => (count = await call<number>('release_held', { id: rule.id })));
  if (well) toasts.say(t('rule-held-done', { count }));
}

/** Lets be what a rule holds back. */
export async function leave(rule: Rule): Promise<void> {
  let count = 0;
  const well = await attempt(async () => (count = await call<number>('leave_held', { id: rule.id })));
  if (well) toasts.say(t('rule-held-left', { count }));
}
