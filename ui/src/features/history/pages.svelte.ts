// The history read in pages, newest first, and what of it is shown.
import { call } from '../../engine/call';
import type { HistoryEntry } from '../../engine/contract';
import { isoOfInstant } from '../../format/calendar';
import { groupOf, type Group } from './kinds';

const PAGE = 100;
/** Pages read at one press for a filter that finds little. */
const PATIENCE = 20;

export interface HistoryDay {
  iso: string;
  entries: HistoryEntry[];
}

export class HistoryPages {
  entries = $state.raw<HistoryEntry[]>([]);
  /** Whether the first page is here. */
  read = $state(false);
  /** Whether there is nothing older. */
  ended = $state(false);
  group = $state<Group | 'all'>('all');
  shown = $derived(this.entries.filter(({ kind }) => this.group === 'all' || this.#belongs(kind)));
  days = $derived(daysOf(this.shown));
  #byId = $derived(new Map(this.entries.map((entry) => [entry.id, entry])));

  find = (id: number): HistoryEntry | undefined => this.#byId.get(id);

  /** The undo that took an entry back and stands: undoing it does the action again. */
  undoOf = (entry: HistoryEntry): HistoryEntry | undefined =>
    this.entries.find((other) => other.reverts_id === entry.id && !other.undone);

  /** Reads again as much as is shown, after something was done. */
  async refresh(): Promise<void> {
    const limit = Math.max(PAGE, this.entries.length);
    const entries = await call<HistoryEntry[]>('history', { before: null, limit });
    this.ended = entries.length < limit;
    this.entries = entries;
    this.read = true;
  }

  /** Reads older pages until the filter shows at least one more line, or the history ends. */
  async older(): Promise<void> {
    const before = this.shown.length;
    for (let pages = 0; pages < PATIENCE && !this.ended && this.shown.length === before; pages += 1) await this.#page();
  }

  async #page(): Promise<void> {
    const entries = await call<HistoryEntry[]>('history', { before: this.entries.at(-1)?.id ?? null, limit: PAGE });
    this.ended = entries.length < PAGE;
    this.entries = [...this.entries, ...entries];
  }

  #belongs(kind: HistoryEntry['kind']): boolean {
    return kind !== 'undo' && kind !== 'redo' && groupOf(kind) === this.group;
  }
}

function daysOf(entries: HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const iso = isoOfInstant(entry.at);
    const last = days.at(-1);
    if (last?.iso === iso) last.entries.push(entry);
    else days.push({ iso, entries: [entry] });
  }
  return days;
}
