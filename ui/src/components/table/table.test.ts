// The table's reckoning: scrolling past what a browser can lay out, keys, columns, pages, selection.
import { describe, expect, it } from 'vitest';
import { clampWidth, moveColumn, resizeColumn } from './columns';
import { cellKey } from './keys';
import { PAGE, RowPages } from './row-pages.svelte';
import { ENDS, TALLEST, barOffset, lastOffset, listOffset, offsetShowing, rowsInView, spacerHeight } from './scroll-map';
import { Selection } from './selection.svelte';

const million = { total: 1_000_000 * 44, view: 700 };

describe('a list of a million rows', () => {
  it('never lays out more than a browser can', () => {
    expect(spacerHeight(million)).toBe(TALLEST);
    expect(spacerHeight({ total: 5_000, view: 700 })).toBe(5_000);
  });

  it('moves pixel for pixel near both ends and reaches both', () => {
    expect(listOffset(0, million)).toBe(0);
    expect(listOffset(ENDS - 1, million)).toBe(ENDS - 1);
    expect(listOffset(TALLEST - million.view, million)).toBe(lastOffset(million));
    expect(listOffset(TALLEST - million.view - 500, million)).toBe(lastOffset(million) - 500);
  });

  it('maps there and back without a jump', () => {
    for (const offset of [0, 99_999, 100_001, 5_000_000, 21_000_000, 43_800_000, lastOffset(million)]) {
      expect(listOffset(barOffset(offset, million), million)).toBeCloseTo(offset, 3);
    }
  });

  it('draws the last row when it is scrolled to the end', () => {
    expect(rowsInView(lastOffset(million), 44, 1_000_000, 700)[1]).toBe(1_000_000);
    expect(rowsInView(0, 44, 3, 700)).toEqual([0, 3]);
  });

  it('scrolls as little as shows a row', () => {
    expect(offsetShowing(3, 0, 44, million)).toBe(0);
    expect(offsetShowing(999_999, 0, 44, million)).toBe(lastOffset(million));
    expect(offsetShowing(10, 4_400, 44, million)).toBe(440);
  });
});

describe('a key in the table', () => {
  const key = (key: string, extra: Partial<KeyboardEvent> = {}, direction: 'ltr' | 'rtl' = 'ltr') =>
    cellKey({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...extra }, direction, 10, 500, 6);

  it('moves towards the end of the line as the page reads', () => {
    expect(key('ArrowLeft')).toEqual({ kind: 'move', rows: 0, columns: -1, extend: false });
    expect(key('ArrowLeft', {}, 'rtl')).toEqual({ kind: 'move', rows: 0, columns: 1, extend: false });
  });

  it('extends the selection with Shift and selects all by the place of A, in any layout', () => {
    expect(key('ArrowDown', { shiftKey: true })).toEqual({ kind: 'move', rows: 1, columns: 0, extend: true });
    expect(key('ش', { ctrlKey: true, code: 'KeyA' })).toEqual({ kind: 'select-all' });
  });

  it('leaves Alt and Ctrl with arrows to the system', () => {
    expect(key('ArrowDown', { ctrlKey: true })).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
  });
});

describe('columns', () => {
  const columns = ['a', 'b', 'c'].map((id) => ({ id, width: 100 }));

  it('move one place at a time and stop at the ends', () => {
    expect(moveColumn(columns, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(moveColumn(columns, 'a', -1)).toEqual(columns);
    expect(moveColumn(columns, 'c', -2).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('keep a width that can be read', () => {
    expect(resizeColumn(columns, 'b', 4)[1]?.width).toBe(clampWidth(4));
    expect(clampWidth(5_000)).toBeLessThan(5_000);
  });
});

describe('pages of rows', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  function book(size: number) {
    const asked: number[] = [];
    const failures: unknown[] = [];
    const source = {
      size,
      label: 'old',
      count: () => Promise.resolve(source.size),
      load: (offset: number, limit: number) => {
        asked.push(offset);
        const length = Math.max(0, Math.min(limit, source.size - offset));
        return Promise.resolve(Array.from({ length }, (_, i) => `${source.label} ${offset + i}`));
      },
      failed: (thrown: unknown) => void failures.push(thrown),
    };
    return { source, asked, failures, pages: new RowPages<string>(source) };
  }

  it('are read once, when they are in view', async () => {
    const { pages, asked } = book(1_000);
    await pages.restart();
    pages.need(90, 210);
    pages.need(90, 210);
    await settled();
    expect(asked).toEqual([0, 50, 100, 150, 200]);
    expect(pages.get(205)).toBe('old 205');
    expect(pages.get(905)).toBeUndefined();
  });

  it('show the old rows until the newer ones are there', async () => {
    const { pages, source } = book(150);
    await pages.restart();
    source.label = 'new';
    source.size = 149;
    await pages.refresh();
    expect(pages.count).toBe(149);
    expect(pages.get(3)).toBe('old 3');
    pages.need(0, 40);
    await settled();
    expect(pages.get(3)).toBe('new 3');
  });

  it('take no answer to a question that was replaced', async () => {
    const { pages, source } = book(10);
    let answer: (rows: string[]) => void = () => undefined;
    source.load = () => new Promise((resolve) => (answer = resolve));
    const first = pages.restart();
    const late = answer;
    source.load = () => Promise.resolve(['second']);
    await pages.restart();
    late(['first']);
    await first;
    expect(pages.get(0)).toBe('second');
  });

  it('show the first page while the rows are counted, and count no page that is all', async () => {
    const { pages, source } = book(PAGE - 1);
    let answer: (count: number) => void = () => undefined;
    let counted = 0;
    source.count = () => new Promise((resolve) => ((answer = resolve), (counted += 1)));
    await pages.restart();
    expect([pages.count, pages.length, counted]).toEqual([PAGE - 1, PAGE - 1, 0]);

    source.size = 5_000;
    const many = pages.restart();
    await settled();
    expect([pages.get(PAGE - 1), pages.count, pages.length]).toEqual([`old ${PAGE - 1}`, null, PAGE]);
    answer(5_000);
    await many;
    expect([pages.count, pages.length]).toEqual([5_000, 5_000]);

    source.size = 4_000;
    const fewer = pages.restart();
    await settled();
    expect(pages.length).toBe(5_000);
    answer(4_000);
    await fewer;
    expect(pages.count).toBe(4_000);
  });

  it('say what failed and can be asked again', async () => {
    const { pages, source, failures } = book(10);
    const load = source.load;
    source.load = () => Promise.reject(new Error('disk'));
    await pages.restart();
    expect(failures).toHaveLength(1);
    source.load = load;
    await pages.restart();
    expect(pages.get(9)).toBe('old 9');
  });
});

describe('a selection', () => {
  it('of all but a few needs no names of the others', () => {
    const selection = new Selection();
    selection.all();
    selection.flip(7);
    expect(selection.has(7)).toBe(false);
    expect(selection.has(8)).toBe(true);
    expect(selection.count(1_000_000)).toBe(999_999);
    selection.clear();
    expect(selection.count(1_000_000)).toBe(0);
  });

  it('of some holds what was set and not what was unset', () => {
    const selection = new Selection();
    selection.set([1, 2, 3], true);
    selection.set([2], false);
    expect([1, 2, 3].filter((id) => selection.has(id))).toEqual([1, 3]);
  });
});
