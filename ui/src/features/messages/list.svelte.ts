// The messages of one state, read page by page and kept true while the book changes.
import { call } from '../../engine/call';
import type { Channel, Message, MessageCounts, MessageState } from '../../engine/contract';

const PAGE = 100;
export const NOTHING: MessageCounts = { waiting: 0, sent: 0, refused: 0, unknown: 0, cancelled: 0 };

export class MessageList {
  messages = $state.raw<Message[]>([]);
  counts = $state.raw<MessageCounts>(NOTHING);
  read = $state(false);
  ended = $state(true);
  #state: MessageState = 'waiting';
  #channel: Channel | null = null;
  #turn = 0;

  /** Shows the messages of a state and way. */
  async show(state: MessageState, channel: Channel | null): Promise<void> {
    this.#state = state;
    this.#channel = channel;
    this.messages = [];
    this.read = false;
    await this.refresh();
  }

  /** Reads again as many as are shown. */
  async refresh(): Promise<void> {
    const mine = (this.#turn += 1);
    const limit = Math.min(500, Math.max(PAGE, this.messages.length));
    const [counts, messages] = await Promise.all([
      call<MessageCounts>('message_counts'),
      this.#page(null, limit),
    ]);
    if (mine !== this.#turn) return;
    this.counts = counts;
    this.messages = messages;
    this.ended = messages.length < limit;
    this.read = true;
  }

  /** Reads the next ones. */
  async more(): Promise<void> {
    const mine = this.#turn;
    const older = await this.#page(this.messages.at(-1)?.id ?? null, PAGE);
    if (mine !== this.#turn) return;
    this.messages = [...this.messages, ...older];
    this.ended = older.length < PAGE;
  }

  #page(before: number | null, limit: number): Promise<Message[]> {
    return call<Message[]>('list_messages', {
      query: { state: this.#state, channel: this.#channel, customer_id: null, before, limit },
    });
  }
}
