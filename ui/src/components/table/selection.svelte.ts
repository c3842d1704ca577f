// Which rows are selected: some by name, or all but some, so that a million can be selected without naming them.
import { SvelteSet } from 'svelte/reactivity';

export class Selection {
  /** Whether `named` are the rows left out rather than the rows taken. */
  inverted = $state(false);
  named = new SvelteSet<number>();

  has(id: number): boolean {
    return this.named.has(id) !== this.inverted;
  }

  /** How many of `total` rows are selected. */
  count(total: number): number {
    return this.inverted ? Math.max(0, total - this.named.size) : this.named.size;
  }

  set(ids: readonly number[], selected: boolean): void {
    for (const id of ids) {
      if (selected === this.inverted) this.named.delete(id);
      else this.named.add(id);
    }
  }

  flip(id: number): void {
    this.set([id], !this.has(id));
  }

  all(): void {
    this.named.clear();
    this.inverted = true;
  }

  clear(): void {
    this.named.clear();
    this.inverted = false;
  }
}
