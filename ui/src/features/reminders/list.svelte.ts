// The reminders of one kind (open, done, left out), of everyone or of one who sees to them, read in pages.
import { call } from '../../engine/call';
import type { Reminder } from '../../engine/types/Reminder';
import type { ReminderState } from '../../engine/types/ReminderState';

const PAGE = 100;

export class ReminderList {
  reminders = $state.raw<Reminder[]>([]);
  read = $state(false);
  ended = $state(true);
  #state: ReminderState = 'open';
  #assignee = '';
  #asked = 0;

  /** Shows the reminders of a kind from the first; without an assignee those of everyone. */
  async show(state: ReminderState, assignee = ''): Promise<void> {
    this.#state = state;
    this.#assignee = assignee;
    this.reminders = [];
    this.read = false;
    await this.refresh();
  }

  /** Reads again as much as is shown. */
  async refresh(): Promise<void> {
    await this.#take(null, Math.max(PAGE, this.reminders.length));
  }

  async more(): Promise<void> {
    await this.#take(this.reminders.at(-1)?.occurrence_id ?? null, PAGE);
  }

  async #take(after: number | null, limit: number): Promise<void> {
    const asked = (this.#asked += 1);
    const query = { state: this.#state, from_on: null, to_on: null, customer_id: null, assignee: this.#assignee, after, limit };
    const page = await call<Reminder[]>('list_reminders', { query });
    if (asked !== this.#asked) return;
    this.reminders = after === null ? page : [...this.reminders, ...page];
    this.ended = page.length < limit;
    this.read = true;
  }
}
