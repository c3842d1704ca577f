// The notices, newest first, the line one stands on, and reading them.
import { attempt } from '../../components/undo';
import { call } from '../../engine/call';
import type { Notice } from '../../engine/contract';

const PAGE = 50;

/** Where a notice leads: to its rule where that waits for a word, else to the customer. */
export const pageOf = ({ what, rule_id, customer }: Notice): string =>
  what.kind === 'held' && rule_id !== null
    ? `#/rules/${rule_id}`
    : what.kind === 'case_solved'
      ? `#/cases/${what.case_id}`
      : customer
      ? `#/customers/${customer.id}`
      : what.kind === 'overdue'
        ? '#/reminders'
        : '#/notices';

export class Notices {
  all = $state.raw<Notice[]>([]);
  read = $state(false);
  more = $state(false);
  at = $state(0);
  current = $derived(this.all[Math.min(this.at, this.all.length - 1)]);

  /** Reads as many again as are shown. */
  refresh = (): Promise<boolean> =>
    attempt(async () => {
      const limit = Math.max(PAGE, this.all.length);
      this.all = await call<Notice[]>('list_notices', { before: null, limit });
      this.more = this.all.length === limit;
      this.read = true;
    });

  older = (): Promise<boolean> =>
    attempt(async () => {
      const page = await call<Notice[]>('list_notices', { before: this.all.at(-1)?.id ?? null, limit: PAGE });
      this.all = [...this.all, ...page];
      this.more = page.length === PAGE;
    });

  /** Marks these as read, or all. */
  mark = (notices: readonly Notice[] | null): Promise<boolean> =>
    attempt(() => call('read_notices', { ids: notices && notices.map(({ id }) => id) }));
}
