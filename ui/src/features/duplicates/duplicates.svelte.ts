// Those who may be in the book more than once: looking for them, the one group before the user, and what becomes of it.
import { begin, call, EngineError, type Job } from '../../engine/call';
import type { DuplicateGroup, DuplicatePreset, MergePlan, Progress } from '../../engine/contract';
import { keepCount } from './known.svelte';

export class Duplicates {
  preset = $state<DuplicatePreset>('strict');
  groups = $state.raw<DuplicateGroup[] | null>(null);
  /** The customers before the user, and what merging them would do. */
  ids = $state.raw<readonly number[]>([]);
  plan = $state.raw<MergePlan | null>(null);
  progress = $state.raw<Progress | null>(null);
  looking = $state(false);
  failure = $state.raw<EngineError | null>(null);
  #job: Job<DuplicateGroup[]> | null = null;
  #keep: number | null = null;
  #choices: Record<string, number> = {};
  #asked = 0;

  group = $derived(this.groups?.find((group) => sameIds(idsOf(group), this.ids)) ?? null);

  /** Looks through the whole book, and goes on with what was before the user, or with the first that is found. */
  async look(): Promise<void> {
    await this.#job?.stop();
    this.looking = true;
    this.failure = this.progress = null;
    const job = begin<DuplicateGroup[]>('find_duplicates', { preset: this.preset }, (heard) => (this.progress = heard));
    this.#job = job;
    try {
      const groups = await job.answer;
      if (this.#job !== job) return;
      this.groups = groups;
      if (this.preset === 'strict') keepCount(groups.length);
      if (this.ids.length === 0) await this.open(groups[0]);
    } catch (thrown) {
      if (this.#job === job) this.failure = EngineError.from(thrown);
    } finally {
      if (this.#job === job) this.looking = false;
    }
  }

  async stop(): Promise<void> {
    await this.#job?.stop();
  }

  /** Brings a group before the user; nobody where there is none. */
  async open(group: DuplicateGroup | undefined): Promise<void> {
    await this.compare(group ? idsOf(group) : []);
  }

  /** Brings these customers before the user. */
  async compare(ids: readonly number[]): Promise<void> {
    this.ids = ids;
    this.plan = null;
    this.#keep = null;
    this.#choices = {};
    await this.read();
  }

  /** Asks anew what the merge would do; an earlier, slower answer never replaces a later one. */
  async read(): Promise<void> {
    const asked = (this.#asked += 1);
    if (this.ids.length < 2) return void (this.plan = null);
    try {
      const plan = await call<MergePlan>('plan_merge', { ids: this.ids, keep: this.#keep, choices: this.#choices });
      if (asked === this.#asked) this.plan = plan;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      // Whoever is gone was merged or removed elsewhere: there is nothing left to decide.
      this.plan = null;
      if (EngineError.from(thrown).code !== 'customer_gone') throw thrown;
      await this.leave();
    }
  }

  /** Says who stays. */
  async keep(id: number): Promise<void> {
    this.#keep = id;
    await this.read();
  }

  /** Says whose value a field takes. */
  async choose(field: string, id: number): Promise<void> {
    this.#choices = { ...this.#choices, [field]: id };
    await this.read();
  }

  /** Makes one customer of those before the user. */
  async merge(): Promise<void> {
    if (!this.plan) return;
    const { keep, customers, fields } = this.plan;
    const choices = Object.fromEntries(fields.map(({ field, chosen }) => [field, chosen]));
    const others = customers.map(({ id }) => id).filter((id) => id !== keep);
    await call('merge_customers', { request: { keep, others, choices } });
  }

  /** Remembers that those before the user are different people. */
  async tellApart(): Promise<void> {
    await call('not_the_same', { ids: this.ids });
  }

  /** Takes those before the user off the list and goes on with the next. */
  async leave(): Promise<void> {
    const groups = this.groups ?? [];
    const place = this.group ? groups.indexOf(this.group) : 0;
    this.groups = groups.filter((group) => group !== this.group);
    if (this.preset === 'strict' && this.groups.length < groups.length) keepCount(this.groups.length);
    await this.open(this.groups[place] ?? this.groups[0]);
  }

  /** Puts those before the user at the end of the list and goes on with the next. */
  async later(): Promise<void> {
    const [group, groups] = [this.group, this.groups ?? []];
    if (!group) return this.open(groups[0]);
    const place = groups.indexOf(group);
    this.groups = [...groups.filter((other) => other !== group), group];
    await this.open(this.groups[place]);
  }
}

export const idsOf = (group: DuplicateGroup): number[] => group.customers.map(({ id }) => id);

const sameIds = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((id) => other.includes(id));
