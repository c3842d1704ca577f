// What became of an import: its rows by what came of them, page by page, as they are now.
import { call } from '../../engine/call';
import type { ImportedRow } from '../../engine/types/ImportedRow';
import type { ImportedRows } from '../../engine/types/ImportedRows';
import type { ImportSummary } from '../../engine/types/ImportSummary';
import type { PastImport } from '../../engine/types/PastImport';
import type { RowOutcome } from '../../engine/types/RowOutcome';

/** Rows read at once. */
const PAGE = 100;
export const OUTCOMES = ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const satisfies RowOutcome[];

export class Aftermath {
  past = $state.raw<PastImport | null>(null);
  summary = $state.raw<ImportSummary | null>(null);
  outcome = $state<RowOutcome>('created');
  rows = $state.raw<ImportedRow[]>([]);
  /** Where the next page begins; `null` behind the last. */
  next = $state<number | null>(null);
  /** Whether there is an import of that number; `null` until it is known. */
  found = $state<boolean | null>(null);

  constructor(readonly id: number) {}

  /** How many rows came out so. */
  count(outcome: RowOutcome): number {
    if (!this.summary) return 0;
    return outcome === 'rejected' ? this.summary.rejected.length : this.summary[outcome];
  }

  /** Reads the import and as many of its rows as are shown. */
  async read(): Promise<void> {
    const past = await call<PastImport[]>('list_imports');
    this.past = past.find(({ id }) => id === this.id) ?? null;
    if (this.past) this.summary = await call<ImportSummary>('import_summary', { id: this.id });
    if (this.found === null) this.outcome = OUTCOMES.find((outcome) => this.count(outcome) > 0) ?? 'created';
    this.found = this.past !== null;
    if (this.found) await this.show(this.outcome, Math.max(PAGE, this.rows.length));
  }

  /** Shows the rows that came out so. */
  async show(outcome: RowOutcome, limit: number = PAGE): Promise<void> {
    this.outcome = outcome;
    const page = await this.#page(null, limit);
    if (this.outcome !== outcome) return;
    this.rows = page.rows;
    this.next = page.next;
  }

  async further(): Promise<void> {
    const outcome = this.outcome;
    const page = await this.#page(this.next, PAGE);
    if (this.outcome !== outcome) return;
    this.rows = [...this.rows, ...page.rows];
    this.next = page.next;
  }

  #page(from: number | null, limit: number): Promise<ImportedRows> {
    return call<ImportedRows>('import_rows', { id: this.id, outcome: this.outcome, from, limit });
  }
}
