// The customer list as the user has it before them: which view, what is asked, how it is laid out.
import { RowPages } from '../../components/table/row-pages.svelte';
import { Selection } from '../../components/table/selection.svelte';
import { toasts } from '../../components/toasts.svelte';
import { call } from '../../engine/call';
import type { CustomerQuery, CustomerRow, CustomersSelection, View } from '../../engine/contract';
import { failureText } from '../../texts/failure';
import { USUAL_COLUMNS } from './columns';
import { EVERYONE } from '../../engine/everyone';
import { sameList } from './query';

export class CustomerList {
  query = $state.raw<CustomerQuery>(EVERYONE);
  /** Parts of the query by themselves: what hangs on one of them stays as it is while another is typed. */
  bin = $derived(this.query.bin);
  sort = $derived(this.query.sort);
  filters = $derived(this.query.filters);
  columns = $state.raw<string[]>(USUAL_COLUMNS);
  views = $state.raw<View[]>([]);
  /** The view shown; `null` for everyone. */
  view = $state.raw<View | null>(null);
  selection = new Selection();
  rows = new RowPages<CustomerRow>({
    count: () => call('count_customers', { query: this.query }),
    load: (offset, limit) => call('list_customers', { query: this.query, offset, limit }),
    failed: (thrown) => toasts.say(failureText(thrown), { tone: 'bad' }),
  });

  /** Whether the list differs from its view, so that it could be saved. */
  altered = $derived.by(() => {
    if (this.bin) return false;
    const before = this.view ?? { query: EVERYONE, columns: USUAL_COLUMNS };
    const columns = before.columns.length > 0 ? before.columns : USUAL_COLUMNS;
    return !sameList(this.query, before.query) || columns.join() !== this.columns.join();
  });

  /** How many customers are selected. */
  selected = $derived(this.selection.count(this.rows.count ?? 0));

  /** The selection as the engine takes it: by name, or the whole list but some. */
  chosen(): CustomersSelection {
    const named = [...this.selection.named];
    return this.selection.inverted ? { query: this.query, except: named } : { ids: named };
  }

  /** Asks for another list; what was selected belonged to the old one. */
  ask(query: Partial<CustomerQuery>): void {
    this.query = { ...this.query, ...query };
    this.selection.clear();
    void this.rows.restart();
  }

  open(view: View | null): void {
    this.view = view;
    this.columns = view && view.columns.length > 0 ? view.columns : USUAL_COLUMNS;
    this.ask({ ...(view?.query ?? EVERYONE), search: this.query.search });
  }

  openBin(): void {
    this.view = null;
    this.columns = USUAL_COLUMNS;
    this.ask({ ...EVERYONE, bin: true });
  }

  async readViews(): Promise<void> {
    this.views = await call<View[]>('list_views');
    if (this.view) this.view = this.views.find(({ id }) => id === this.view?.id) ?? null;
  }

  /** Saves what is shown as a view: the one with this id, or a new one, which is then shown. */
  async save(name: string, id: number | null): Promise<void> {
    const query = { ...this.query, search: '' };
    const view = await call<View>('save_view', { draft: { id, name, query, columns: this.columns } });
    await this.readViews();
    this.view = view;
  }
}
