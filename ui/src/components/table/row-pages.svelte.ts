// The rows of a long list, read page by page round what is in view; old rows stay shown until newer ones are there.

export interface RowSource<Row> {
  count: () => Promise<number>;
  load: (offset: number, limit: number) => Promise<Row[]>;
  /** Told of every failed reading. */
  failed: (thrown: unknown) => void;
}

/** Rows asked for at once: about as many as a tall window shows. */
export const PAGE = 50;
/** Pages kept in memory. */
const KEPT = 120;

export class RowPages<Row> {
  /** Number of rows; `null` until first known. */
  count = $state<number | null>(null);
  /** Grows with each new list, so that the table knows to go to its top. */
  generation = $state(0);

  #version = $state(0);
  #pages = new Map<number, Row[]>();
  #stale = new Set<number>();
  #asked = new Set<number>();
  #epoch = 0;

  constructor(private source: RowSource<Row>) {}

  /** How many rows there is room for: all, as far as they are counted. */
  get length(): number {
    void this.#version;
    return this.count ?? this.#pages.get(0)?.length ?? 0;
  }

  /** The row at an index, when it has been read. */
  get(index: number): Row | undefined {
    void this.#version;
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Starts over, for another query: its first page replaces what was shown as soon as it is there, and the rows are counted then. */
  async restart(): Promise<void> {
    const epoch = this.#begin();
    try {
      const rows = await this.source.load(0, PAGE);
      if (epoch !== this.#epoch) return;
      this.#pages = new Map([[0, rows]]);
      this.#stale.clear();
      const areAll = rows.length < PAGE;
      // The old count stands until the new one is there, unless this page tells that it is wrong.
      if (areAll) this.count = rows.length;
      else if (this.count !== null && this.count < PAGE) this.count = null;
      this.generation += 1;
      this.#version += 1;
      if (areAll) return;
      const count = await this.source.count();
      if (epoch === this.#epoch) this.count = count;
    } catch (thrown) {
      if (epoch === this.#epoch) this.source.failed(thrown);
    }
  }

  /** Reads the same query again, after the book changed. */
  async refresh(): Promise<void> {
    const epoch = this.#begin();
    for (const page of this.#pages.keys()) this.#stale.add(page);
    try {
      const count = await this.source.count();
      if (epoch !== this.#epoch) return;
      this.count = count;
      this.#version += 1;
    } catch (thrown) {
      if (epoch === this.#epoch) this.source.failed(thrown);
    }
  }

  /** Makes sure that the rows from `first` up to `end` are there or on their way. */
  need(first: number, end: number): void {
    void this.#version;
    if (end <= first) return;
    for (let page = Math.floor(first / PAGE); page <= Math.floor((end - 1) / PAGE); page += 1) {
      if ((!this.#pages.has(page) || this.#stale.has(page)) && !this.#asked.has(page)) void this.#read(page);
    }
  }

  /** Every row from `first` up to `end`, read where it is not there yet. */
  async read(first: number, end: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (let from = first; from < end; from += 500) {
      rows.push(...(await this.source.load(from, Math.min(500, end - from))));
    }
    return rows;
  }

  /** Puts newer rows in the place of those shown, before the next reading confirms them. */
  replace(change: (row: Row) => Row): void {
    for (const [page, rows] of this.#pages) this.#pages.set(page, rows.map(change));
    this.#version += 1;
  }

  #begin(): number {
    this.#asked.clear();
    this.#epoch += 1;
    return this.#epoch;
  }

  async #read(page: number): Promise<void> {
    const epoch = this.#epoch;
    this.#asked.add(page);
    try {
      const rows = await this.source.load(page * PAGE, PAGE);
      if (epoch !== this.#epoch) return;
      this.#pages.delete(page);
      this.#pages.set(page, rows);
      this.#stale.delete(page);
      this.#dropOldest();
      this.#version += 1;
    } catch (thrown) {
      if (epoch === this.#epoch) this.source.failed(thrown);
    } finally {
      if (epoch === this.#epoch) this.#asked.delete(page);
    }
  }

  #dropOldest(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) return;
      this.#pages.delete(page);
      this.#stale.delete(page);
    }
  }
}
