// Customers who may be the one being typed, asked for while the typing goes on.
import { call } from '../../engine/call';
import type { CustomerChanges, SimilarCustomer } from '../../engine/contract';

/** Rest in the typing after which the book is asked, in milliseconds. */
const REST = 120;

export class SimilarCustomers {
  found = $state.raw<SimilarCustomer[]>([]);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for those like a draft; an earlier, slower answer never replaces a later one. */
  ask(draft: CustomerChanges): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(draft), REST);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.found = [];
  }

  async #find(draft: CustomerChanges): Promise<void> {
    const asked = (this.#asked += 1);
    // A hint that cannot be had stays away: it must never stand in the way of entering somebody.
    const found = await call<SimilarCustomer[]>('find_similar_customers', { draft }).catch(() => []);
    if (asked === this.#asked) this.found = found;
  }
}
