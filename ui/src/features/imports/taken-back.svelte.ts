// What taking an import back came to, row by row, page by page.
import { call } from '../../engine/call';
import type { Fate } from '../../engine/types/Fate';
import type { TakenBack } from '../../engine/types/TakenBack';
import type { TakenBackRow } from '../../engine/types/TakenBackRow';
import type { TakenBackRows } from '../../engine/types/TakenBackRows';

/** Rows read at once. */
const PAGE = 100;
/** What stays comes first: it is what one looks for. */
export const FATES = ['kept', 'failed', 'reversed'] as const satisfies Fate[];

export class TakenBackList {
  told = $state.raw<TakenBack | null>(null);
  fate = $state<Fate>('kept');
  rows = $state.raw<TakenBackRow[]>([]);
  next = $state<number | null>(null);

  constructor(readonly id: number) {}

  async read(): Promise<void> {
    const first = this.told === null;
    this.told = await call<TakenBack | null>('import_taken_back', { id: this.id });
    if (!this.told) return;
    const { told } = this;
    if (first) this.fate = FATES.find((fate) => told[fate] > 0) ?? 'kept';
    await this.show(this.fate, Math.max(PAGE, this.rows.length));
  }

  async show(fate: Fate, limit: number = PAGE): Promise<void> {
    this.fate = fate;
    const page = await this.#page(null, limit);
    if (this.fate !== fate) return;
    this.rows = page.rows;
    this.next = page.next;
  }

  async further(): Promise<void> {
    const fate = this.fate;
    const page = await this.#page(this.next, PAGE);
    if (this.fate !== fate) return;
    this.rows = [...this.rows, ...page.rows];
    this.next = page.next;
  }

  #page(from: number | null, limit: number): Promise<TakenBackRows> {
    return call<TakenBackRows>('taken_back_rows', { id: this.id, fate: this.fate, from, limit });
  }
}
