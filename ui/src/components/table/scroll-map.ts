// How far a tall list is scrolled, when it is taller than a browser lets an element be.
//
// Browsers clamp an element's height (about 33 million pixels, fewer on scaled displays). The spacer is therefore capped.
// Near both ends a pixel of the bar is a pixel of the list; only the middle is compressed.

/** Tallest spacer ever laid out, in pixels. */
export const TALLEST = 8_000_000;
/** Stretch at each end where bar and list move pixel for pixel. */
export const ENDS = 100_000;

export interface Extent {
  /** Height of all rows. */
  total: number;
  /** Height of the window onto them. */
  view: number;
}

export const spacerHeight = ({ total }: Extent): number => Math.min(total, TALLEST);
export const lastOffset = ({ total, view }: Extent): number => Math.max(0, total - view);
const lastBar = (extent: Extent): number => Math.max(0, spacerHeight(extent) - extent.view);

/** Place in the list for a place of the scroll bar. */
export function listOffset(bar: number, extent: Extent): number {
  if (extent.total <= TALLEST) return bar;
  const [list, max] = [lastOffset(extent), lastBar(extent)];
  if (bar <= ENDS) return bar;
  if (bar >= max - ENDS) return list - (max - bar);
  return ENDS + ((bar - ENDS) * (list - 2 * ENDS)) / (max - 2 * ENDS);
}

/** Place of the scroll bar for a place in the list; the inverse of `listOffset`. */
export function barOffset(offset: number, extent: Extent): number {
  if (extent.total <= TALLEST) return offset;
  const [list, max] = [lastOffset(extent), lastBar(extent)];
  if (offset <= ENDS) return offset;
  if (offset >= list - ENDS) return max - (list - offset);
  return ENDS + ((offset - ENDS) * (max - 2 * ENDS)) / (list - 2 * ENDS);
}

/** First and last (exclusive) row to draw, with some to spare on either side. */
export function rowsInView(offset: number, rowHeight: number, count: number, view: number, spare = 8): [number, number] {
  const first = Math.max(0, Math.floor(offset / rowHeight) - spare);
  return [first, Math.min(count, Math.ceil((offset + view) / rowHeight) + spare)];
}

/** Where the list must be scrolled to for a row to be wholly seen; unchanged when it is. */
export function offsetShowing(row: number, offset: number, rowHeight: number, extent: Extent): number {
  const top = row * rowHeight;
  const wanted = top < offset ? top : Math.max(offset, top + rowHeight - extent.view);
  return Math.min(lastOffset(extent), Math.max(0, wanted));
}
