// The scroller of a list without a limit of rows: where it stands and which rows are in view.
import { barOffset, lastOffset, listOffset, offsetShowing, rowsInView, spacerHeight } from './scroll-map';

/** A scroll event that moves farther than this is a drag of the bar or a jump, not a wheel. */
const JUMP = 4_000;
/** Rest after which a gesture counts as ended; WebKitGTK has no `scrollend`. */
const REST = 140;

export class TallScroll {
  count = $state(0);
  rowHeight = $state(40);
  view = $state(600);
  /** Place in the list, in pixels of the full height. */
  offset = $state(0);
  /** Whether the bar is being dragged far; rows are not fetched meanwhile. */
  jumping = $state(false);
  element: HTMLElement | undefined;

  #bar = $state(0);
  #placed = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;

  extent = $derived({ total: this.count * this.rowHeight, view: this.view });
  height = $derived(spacerHeight(this.extent));
  range = $derived(rowsInView(Math.min(this.offset, lastOffset(this.extent)), this.rowHeight, this.count, this.view));
  /** Where the first drawn row stands inside the spacer. */
  shift = $derived(this.range[0] * this.rowHeight - this.offset + this.#bar);

  /** To be called on each scroll event of the element. */
  scrolled = (): void => {
    const bar = this.element?.scrollTop ?? 0;
    const moved = bar - this.#bar;
    this.#bar = bar;
    if (this.#placed >= 0 && Math.abs(bar - this.#placed) < 2) {
      this.#placed = -1;
      return;
    }
    this.jumping = Math.abs(moved) > JUMP;
    const next = this.jumping ? listOffset(bar, this.extent) : this.offset + moved;
    this.offset = Math.min(lastOffset(this.extent), Math.max(0, next));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#settle, REST);
  };

  /** Scrolls as little as shows a row. */
  reveal(row: number): void {
    this.#go(offsetShowing(row, this.offset, this.rowHeight, this.extent));
  }

  toTop(): void {
    this.#go(0);
  }

  /** Keeps the place valid after the number of rows changed. */
  clamp(): void {
    if (this.offset > lastOffset(this.extent)) this.#go(lastOffset(this.extent));
  }

  stop(): void {
    clearTimeout(this.#rest);
  }

  #settle = (): void => {
    this.jumping = false;
    this.#go(this.offset);
  };

  #go(offset: number): void {
    this.offset = offset;
    const bar = Math.round(barOffset(offset, this.extent));
    if (!this.element || Math.abs(bar - this.element.scrollTop) <= 1) return;
    this.#placed = bar;
    this.element.scrollTop = bar;
    this.#bar = this.element.scrollTop;
  }
}
