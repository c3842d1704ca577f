// The cases that the filters find, read in pages; time goes on, so they are read again by the minute.
import { UNSOLVED } from '../../components/cases';
import { call } from '../../engine/call';
import type { Case } from '../../engine/types/Case';
import type { CasePage } from '../../engine/types/CasePage';
import type { CaseQuery } from '../../engine/types/CaseQuery';
import type { CaseState } from '../../engine/types/CaseState';
import type { Urgency } from '../../engine/types/Urgency';

const PAGE = 100;

export class CaseFilter {
  state = $state<CaseState | 'open' | 'all'>('open');
  kind = $state('');
  urgency = $state<Urgency | ''>('');
  overdue = $state(false);
  search = $state('');

  query = $derived<CaseQuery>({
    states: this.state === 'open' ? [...UNSOLVED] : this.state === 'all' ? [] : [this.state],
    kind_id: this.kind === '' ? null : Number(this.kind),
    urgency: this.urgency === '' ? null : this.urgency,
    overdue: this.overdue,
    customer_id: null,
    search: this.search,
    offset: 0,
    limit: PAGE,
  });
  /** Whether it shows what it shows at first. */
  blank = $derived(
    this.state === 'open' && this.kind === '' && this.urgency === '' && !this.overdue && this.search.trim() === '',
  );
}

export class CaseList {
  cases = $state.raw<Case[]>([]);
  total = $state(0);
  read = $state(false);
  #asked = 0;

  /** Reads what a query finds, as many as were shown before. */
  async show(query: CaseQuery): Promise<void> {
    await this.#take({ ...query, limit: Math.max(query.limit, this.cases.length) }, []);
  }

  async more(query: CaseQuery): Promise<void> {
    await this.#take({ ...query, offset: this.cases.length }, this.cases);
  }

  async #take(query: CaseQuery, before: Case[]): Promise<void> {
    const asked = (this.#asked += 1);
    const page = await call<CasePage>('list_cases', { query });
    if (asked !== this.#asked) return;
    this.cases = [...before, ...page.cases];
    this.total = page.total;
    this.read = true;
  }
}
