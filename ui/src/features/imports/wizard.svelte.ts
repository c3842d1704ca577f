// An import on its way: the file, what was recognised, what was chosen, what would happen, what happened.
import { begin, call, EngineError, type Job } from '../../engine/call';
import type { Correction } from '../../engine/types/Correction';
import type { ColumnChoice } from '../../engine/types/ColumnChoice';
import type { CustomField } from '../../engine/types/CustomField';
import type { Currency } from '../../engine/types/Currency';
import type { DateOrder } from '../../engine/types/DateOrder';
import type { FillRule } from '../../engine/types/FillRule';
import type { ImportPlan } from '../../engine/types/ImportPlan';
import type { ImportRecognition } from '../../engine/types/ImportRecognition';
import type { ImportRequest } from '../../engine/types/ImportRequest';
import type { ImportSummary } from '../../engine/types/ImportSummary';
import type { ImportValues } from '../../engine/types/ImportValues';
import type { ListKind } from '../../engine/types/ListKind';
import type { NameOrder } from '../../engine/types/NameOrder';
import type { Progress } from '../../engine/types/Progress';
import type { ReadOptions } from '../../engine/types/ReadOptions';
import type { ReviewStep } from '../../engine/types/ReviewStep';
import type { Taking } from '../../engine/types/Taking';
import type { UnfinishedImport } from '../../engine/types/UnfinishedImport';
import type { ValueQuery } from '../../engine/types/ValueQuery';
import { preferences } from '../../preferences/preferences.svelte';
import { corrected, correctionOf, rowLines, settled, valueLines, type Line, type Place } from './mending';

export const STEPS = ['file', 'recognised', 'columns', 'problems', 'summary', 'done'] as const;
export type Step = (typeof STEPS)[number];
const isReview = (step: Step): step is ReviewStep => step !== 'file' && step !== 'done';

/** The fields of which one must be filled, for somebody to be known. */
const SOMEBODY = ['name', 'contact_line', 'given_name', 'family_name', 'company', 'phone', 'email', 'customer_code'];

const unread = (path: string): ImportRequest => ({
  path,
  reading: { encoding: null, delimiter: null, sheet: null, join: false, repair: false, headings_as_rows: false, header: null },
  list: null,
  currency: null,
  columns: [],
  date_order: null,
  name_order: null,
  taking: 'all',
  leave_out: [],
  corrections: [],
  buyers: [],
});

export class ImportWizard {
  step = $state<Step>('file');
  request = $state.raw<ImportRequest>(unread(''));
  recognition = $state.raw<ImportRecognition | null>(null);
  plan = $state.raw<ImportPlan | null>(null);
  /** What the rehearsals found that cannot be taken, value by value and row by row, and what was corrected of it. */
  valueLines = $state.raw<Line[]>([]);
  rowLines = $state.raw<Line[]>([]);
  done = $state.raw<ImportSummary | null>(null);
  own = $state.raw<CustomField[]>([]);
  /** What long work is under way, and how far it is. */
  working = $state<'reading' | 'checking' | 'importing' | null>(null);
  progress = $state.raw<Progress | null>(null);
  /** What the last step failed with, to be said in words. */
  failure = $state.raw<EngineError | null>(null);
  stopped = $state(false);
  /** What there is to say of a review that is gone on with: about its file, or that it had to begin anew. */
  resumed = $state<'same' | 'changed' | 'anew' | 'again' | null>(null);
  #job: Job<unknown> | null = null;
  #counting: Job<unknown> | null = null;
  /** The rest of a long list, read beside. */
  #reading: Job<unknown> | null = null;
  #keeping: Promise<void> = Promise.resolve();

  columns = $derived(this.recognition?.columns ?? []);
  somebody = $derived(this.columns.some(({ field }) => field !== null && SOMEBODY.includes(field)));
  /** Whether it is a list of what customers bought. */
  purchases = $derived(this.recognition?.list === 'purchases');
  /** Whether it is the contacts of a phone. */
  cards = $derived(this.recognition?.format === 'vcard');
  /** Whether a column of such a list says when. */
  dated = $derived(!this.purchases || this.columns.some(({ field }) => field === 'bought_on'));
  /** Whether dates of the list can be read in two ways. */
  unsure = $derived(
    this.columns.some(({ field, dates }) => field !== null && (dates === 'ambiguous' || dates === 'contradictory')),
  );

  /** Reads a file; where its review was left half way, goes on with that. */
  async open(path: string): Promise<void> {
    let left: UnfinishedImport | null = null;
    const asked = await this.#during('reading', async () => {
      left = await call<UnfinishedImport | null>('import_review', { path });
    });
    if (!asked) return;
    if (left !== null) await this.resume(left);
    else await this.#begin(unread(path), 'recognised');
  }

  /** Goes on with a review where it was left; anew, where the file has other columns by now. */
  async resume(left: UnfinishedImport): Promise<void> {
    await this.#begin(left.request, left.step);
    const others = this.#failed === 'column_unknown';
    if (others) await this.#begin(unread(left.request.path), 'recognised');
    if (!this.recognition) return;
    if (others) this.resumed = 'anew';
    else if (left.imported) this.resumed = 'again';
    else this.resumed = left.file === 'changed' ? 'changed' : 'same';
  }

  /** Begins the review of the same file anew, without what was chosen. */
  async startAnew(): Promise<void> {
    const { path } = this.request;
    if (await this.#during('reading', () => call('discard_unfinished_import', { path }))) {
      await this.#begin(unread(path), 'recognised');
    }
  }

  get #failed(): string | undefined {
    return this.failure?.code;
  }

  async #begin(request: ImportRequest, step: ReviewStep): Promise<void> {
    this.request = request;
    this.plan = this.done = this.recognition = this.resumed = null;
    this.valueLines = this.rowLines = [];
    this.step = 'file';
    if (!(await this.#recognise())) return;
    // No other step is shown on the way to that where it was left: pressing “Next” there would be overtaken.
    if (!(await this.go(step))) this.step = 'recognised';
  }

  /** Reads the file otherwise than recognised. What was chosen for its columns is asked anew: they may be others. */
  async correct(reading: Partial<ReadOptions>): Promise<void> {
    const before = this.request;
    const chosen = { columns: [], leave_out: [], corrections: [], buyers: [] };
    this.request = { ...before, reading: { ...before.reading, ...reading }, ...chosen };
    if (await this.#recognise()) await this.#keep();
    else this.request = before;
  }

  /** Takes the file for a list of something else; its columns are told anew. */
  async listOf(list: ListKind): Promise<void> {
    const before = this.request;
    const taking = before.taking === 'new' ? 'all' : before.taking;
    this.request = { ...before, list, taking, columns: [], leave_out: [], corrections: [], buyers: [] };
    if (await this.#recognise()) await this.#keep();
    else this.request = before;
  }

  /** The unit of amounts that do not say theirs. */
  async amountsIn(currency: Currency): Promise<void> {
    this.request = { ...this.request, currency };
    if (await this.#recognise()) await this.#keep();
  }

  /** Reads phone numbers without a country code as those of this country, here and from now on. */
  async numbersOf(default_country: string): Promise<void> {
    if (await this.#during('reading', () => preferences.save({ default_country }))) await this.#recognise();
  }

  /** Sends a column to a field, to a new one of the owner's own that the import makes (`new:number`), or leaves it out with `null`. */
  choose(label: string, field: string | null): void {
    this.#set(label, { field });
  }

  rule(label: string, rule: FillRule): void {
    this.#set(label, { rule });
  }

  /** Says which part of the names of a column comes first. */
  nameOrder(label: string, name_order: NameOrder): void {
    this.#set(label, { name_order });
  }

  order(date_order: DateOrder): void {
    this.request = { ...this.request, date_order };
    this.plan = null;
    void this.#keep();
  }

  async take(taking: Taking): Promise<void> {
    this.request = { ...this.request, taking };
    this.plan = null;
    void this.#keep();
    await this.#check();
  }

  /** Leaves one row out, or takes it again; what then happens is worked out anew while one goes on. */
  async leaveOut(row: number, out: boolean): Promise<void> {
    const others = this.request.leave_out.filter((one) => one !== row);
    this.request = { ...this.request, leave_out: out ? [...others, row] : others };
    await this.#checkAgain();
  }

  /** What a value, or the cell of one row, was corrected to. */
  correctionOf(place: Place): Correction | undefined {
    return correctionOf(this.request.corrections, place);
  }

  /** The correction that holds for a place: its own, else that of its value in all rows. */
  holdingFor(place: Place): Correction | undefined {
    return this.correctionOf(place) ?? this.correctionOf({ ...place, row: null });
  }

  /** Corrects a value in all its rows or in one, or takes that back with `null`; the problems are counted anew. */
  async mend(place: Place, replacement: string | null): Promise<void> {
    this.request = { ...this.request, corrections: corrected(this.request.corrections, place, replacement) };
    await this.#checkAgain();
  }

  /** Whom the owner says a buyer is: a customer by their number, somebody new with `null`; not asked of without an answer. */
  choiceOf(buyer: string): number | null | undefined {
    return this.request.buyers.find((choice) => choice.buyer === buyer)?.customer_id;
  }

  /** Says whom a buyer is, or takes that back with `undefined`; what then happens is worked out anew. */
  async settle(buyer: string, customer_id: number | null | undefined): Promise<void> {
    const others = this.request.buyers.filter((choice) => choice.buyer !== buyer);
    const buyers = customer_id === undefined ? others : [...others, { buyer, customer_id }];
    this.request = { ...this.request, buyers };
    await this.#checkAgain();
  }

  /** The values of a column; `null` where something else was asked meanwhile. */
  async valuesOf(query: ValueQuery): Promise<ImportValues | null> {
    await this.#counting?.stop();
    const args = { request: this.request, query };
    const job = (this.#counting = begin<ImportValues>('import_values', args, () => undefined));
    try {
      return await job.answer;
    } catch (thrown) {
      const failure = EngineError.from(thrown);
      if (failure.code === 'stopped') return null;
      throw failure;
    } finally {
      if (this.#counting === job) this.#counting = null;
    }
  }

  /** Goes to a step, doing first what it needs; whether that went well. */
  async go(step: Step): Promise<boolean> {
    this.failure = this.resumed = null;
    this.stopped = false;
    if ((step === 'problems' || step === 'summary') && !this.plan && !(await this.#check())) return false;
    this.step = step;
    if (step !== 'recognised') await this.#keep();
    return true;
  }

  /** Imports the list. */
  async run(): Promise<void> {
    const well = await this.#during('importing', async () => {
      this.done = await this.#start<ImportSummary>('run_import');
    });
    if (!well) return;
    this.step = 'done';
    const { path } = this.request;
    await this.#keeping;
    await this.#quietly(() => call('finish_import_review', { path }));
  }

  /** Stops what is under way; nothing of it stays. */
  async stop(): Promise<void> {
    await this.#job?.stop();
  }

  async #recognise(): Promise<boolean> {
    return this.#during('reading', async () => {
      this.own = await call<CustomField[]>('list_custom_fields');
      this.recognition = await this.#start<ImportRecognition>('recognise_import', { beginning: true });
      this.plan = null;
    }).then((well) => {
      if (well && this.recognition?.whole === false) void this.#readOn();
      return well;
    });
  }

  /** Reads a long list to its end while one looks at what its beginning told. */
  async #readOn(): Promise<void> {
    const { request } = this;
    const job = begin<ImportRecognition>('recognise_import', { request, beginning: false }, () => undefined);
    this.#reading = job;
    try {
      const whole = await job.answer;
      if (this.#reading !== job || !this.recognition) return;
      // What was chosen for its columns meanwhile holds.
      const { rows, garbled } = whole;
      this.recognition = this.request === request ? whole : { ...this.recognition, rows, garbled, whole: true };
    } catch (thrown) {
      const failure = EngineError.from(thrown);
      if (this.#reading === job && failure.code !== 'stopped') this.failure = failure;
    } finally {
      if (this.#reading === job) this.#reading = null;
    }
  }

  async #check(): Promise<boolean> {
    return this.#during('checking', async () => {
      this.#planned(await this.#start<ImportPlan>('plan_import'));
    });
  }

  /** Rehearses once more while the owner goes on; an older rehearsal is stopped. */
  async #checkAgain(): Promise<void> {
    const asked = this.request;
    void this.#keep();
    await this.stop();
    if (asked !== this.request) return;
    try {
      const plan = await this.#start<ImportPlan>('plan_import');
      if (asked === this.request) this.#planned(plan);
    } catch (thrown) {
      const failure = EngineError.from(thrown);
      if (asked === this.request && failure.code !== 'stopped') this.failure = failure;
    }
  }

  #planned(plan: ImportPlan): void {
    this.plan = plan;
    const { corrections } = this.request;
    const labels = this.columns.map(({ label }) => label);
    const everywhere = corrections.filter(({ row }) => row === null);
    const alone = corrections.filter(({ row }) => row !== null);
    this.valueLines = settled(this.valueLines, valueLines(plan, labels), everywhere);
    this.rowLines = settled(this.rowLines, rowLines(plan), alone);
  }

  /** Keeps the review as it is now, so that it can be gone on with; one after the other, the newest last. */
  #keep(): Promise<void> {
    const { request, step } = this;
    if (!isReview(step)) return Promise.resolve();
    this.#keeping = this.#keeping.then(() => this.#quietly(() => call('keep_unfinished_import', { request, step })));
    return this.#keeping;
  }

  /** Does something beside the review; what fails is told and stops nothing. */
  async #quietly(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.failure = EngineError.from(thrown);
    }
  }

  #start<Answer>(command: 'recognise_import' | 'plan_import' | 'run_import', more = {}): Promise<Answer> {
    // Whatever comes now reads the whole list, or another one.
    void this.#reading?.stop();
    this.#reading = null;
    const job = begin<Answer>(command, { request: this.request, ...more }, (progress) => (this.progress = progress));
    this.#job = job;
    return job.answer;
  }

  async #during(what: NonNullable<ImportWizard['working']>, act: () => Promise<void>): Promise<boolean> {
    this.working = what;
    this.progress = this.failure = null;
    this.stopped = false;
    try {
      await act();
      return true;
    } catch (thrown) {
      const failure = EngineError.from(thrown);
      if (failure.code === 'stopped') this.stopped = true;
      else this.failure = failure;
      return false;
    } finally {
      this.working = null;
    }
  }

  #set(label: string, change: { field?: string | null; rule?: FillRule; name_order?: NameOrder }): void {
    if (!this.recognition) return;
    const columns = this.recognition.columns.map((column) => (column.label === label ? { ...column, ...change } : column));
    this.recognition = { ...this.recognition, columns };
    const column = columns.find((one) => one.label === label);
    if (!column) return;
    // Only what was chosen by hand is sent: the engine knows more of a column than its field.
    const before = this.request.columns.find((choice) => choice.column === label);
    const others = this.request.columns.filter((choice) => choice !== before);
    const name_order = change.name_order ?? before?.name_order ?? null;
    const chosen: ColumnChoice[] = [...others, { column: label, field: column.field, rule: column.rule, name_order }];
    this.request = { ...this.request, columns: chosen };
    this.plan = null;
    void this.#keep();
  }
}
