// The timeline of a customer as far as it was read: newest first, older parts on demand.
import { call } from '../../../engine/call';
import type { TimelineCursor, TimelineEntry, TimelinePage } from '../../../engine/contract';

/** Entries asked for at once. */
const PART = 40;

export class Story {
  entries = $state.raw<TimelineEntry[]>([]);
  /** Whether everything was read. */
  whole = $state(false);
  read = $state(false);
  #next: TimelineCursor | null = null;
  #epoch = 0;

  constructor(private customerId: number) {}

  /** Reads the newest part again, and as many entries as were shown before. */
  async refresh(): Promise<void> {
    await this.#take(null, Math.max(PART, this.entries.length));
  }

  /** Reads the next older part. */
  async older(): Promise<void> {
    if (!this.whole) await this.#take(this.#next, PART);
  }

  async #take(after: TimelineCursor | null, limit: number): Promise<void> {
    const epoch = (this.#epoch += 1);
    const page = await call<TimelinePage>('customer_timeline', { id: this.customerId, after, limit });
    if (epoch !== this.#epoch) return;
    this.entries = after === null ? page.entries : [...this.entries, ...page.entries];
    this.#next = page.next;
    this.whole = page.next === null;
    this.read = true;
  }
}
