// Duplicates without a screen: one group after the other, whose value is taken, what is asked of the engine.
import { mockIPC } from '@tauri-apps/api/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Customer, DuplicateGroup, MergePlan } from '../../engine/contract';
import { Duplicates, idsOf } from './duplicates.svelte';
import { rowsOf } from './rows';

const group = (...ids: number[]): DuplicateGroup => ({
  customers: ids.map((id) => ({ id, name: `Customer ${id}` })),
  pairs: [],
  weight: 85,
});
const GROUPS = [group(1, 2), group(3, 4), group(5, 6, 7)];

let asked: { command: string; args: Record<string, unknown> }[] = [];

beforeEach(() => {
  asked = [];
  mockIPC((command, args) => {
    asked.push({ command, args: args as Record<string, unknown> });
    if (command === 'find_duplicates') return GROUPS;
    if (command !== 'plan_merge') return null;
    const { ids, keep, choices } = args as { ids: number[]; keep: number | null; choices: Record<string, number> };
    const chosen = choices['name'] ?? ids[0];
    return {
      keep: keep ?? ids[0],
      customers: ids.map((id) => ({ id, name: `Customer ${id}` })),
      fields: [{ field: 'name', values: ids.map((id) => `Customer ${id}`), chosen, differs: true }],
      result: {},
      lost: [],
    } as unknown as MergePlan;
  });
});

const of = (command: string) => asked.filter((one) => one.command === command).map(({ args }) => args);

async function looked(): Promise<Duplicates> {
  const duplicates = new Duplicates();
  await duplicates.look();
  return duplicates;
}

describe('the list of duplicates', () => {
  it('begins with the first group and goes on with the next when one is decided', async () => {
    const duplicates = await looked();
    expect(duplicates.ids).toEqual([1, 2]);
    await duplicates.leave();
    expect(duplicates.groups?.map(idsOf)).toEqual([[3, 4], [5, 6, 7]]);
    expect(duplicates.ids).toEqual([3, 4]);
  });

  it('puts a group that is left for later at its end', async () => {
    const duplicates = await looked();
    await duplicates.later();
    expect(duplicates.groups?.map(idsOf)).toEqual([[3, 4], [5, 6, 7], [1, 2]]);
    expect(duplicates.ids).toEqual([3, 4]);
  });

  it('shows nobody once all are decided', async () => {
    const duplicates = await looked();
    for (let left = GROUPS.length; left > 0; left -= 1) await duplicates.leave();
    expect(duplicates.ids).toEqual([]);
    expect(duplicates.plan).toBeNull();
  });

  it('keeps those whom it was opened for before the user', async () => {
    const duplicates = new Duplicates();
    await duplicates.compare([8, 9]);
    await duplicates.look();
    expect(duplicates.ids).toEqual([8, 9]);
    expect(duplicates.group).toBeNull();
  });
});

describe('a merge', () => {
  it('takes who stays and whose value was chosen, and all the others with them', async () => {
    const duplicates = await looked();
    await duplicates.compare([5, 6, 7]);
    await duplicates.keep(6);
    await duplicates.choose('name', 7);
    await duplicates.merge();
    expect(of('merge_customers')).toEqual([{ request: { keep: 6, others: [5, 7], choices: { name: 7 } } }]);
  });

  it('forgets the choices of one group at the next', async () => {
    const duplicates = await looked();
    await duplicates.choose('name', 2);
    await duplicates.later();
    expect(of('plan_merge').at(-1)).toEqual({ ids: [3, 4], keep: null, choices: {} });
  });
});

describe('lists side by side', () => {
  it('are shown where anybody has something', () => {
    const blank = { phones: [], emails: [], addresses: [], tags: [], groups: [], note: '' };
    const one = { ...blank, tags: ['vip'], phones: [{ id: 1, label: '', raw: '0912', e164: null }] };
    expect(rowsOf([one, blank] as unknown as Customer[])).toEqual([
      { field: 'phone', ltr: true, values: [['0912'], []] },
      { field: 'tags', ltr: false, values: [['vip'], []] },
    ]);
  });
});
