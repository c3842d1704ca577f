// Keys of a working list.
import { describe, expect, it } from 'vitest';
import { isForLines, lineAfter } from './lines';

const key = (code: string, timeStamp: number, ctrlKey = false) => ({
  code,
  timeStamp,
  ctrlKey,
  metaKey: false,
  altKey: false,
  shiftKey: false,
});

describe('a list of lines', () => {
  it('is walked with arrows or letters and stops at its ends', () => {
    expect(['ArrowDown', 'KeyJ', 'ArrowUp', 'KeyK', 'Home', 'End', 'KeyD'].map((code) => lineAfter(code, 2, 4))).toEqual([
      3, 3, 1, 1, 0, 3, null,
    ]);
    expect(lineAfter('ArrowDown', 3, 4)).toBe(3);
    expect(lineAfter('ArrowUp', 0, 4)).toBe(0);
    expect(lineAfter('ArrowDown', 0, 0)).toBeNull();
  });

  it('leaves the letter after G to the way to a screen', () => {
    expect(isForLines(key('KeyS', 10_000))).toBe(true);
    expect(isForLines(key('KeyG', 20_000))).toBe(false);
    expect(isForLines(key('KeyS', 20_500))).toBe(false);
    expect(isForLines(key('KeyS', 22_000))).toBe(true);
    expect(isForLines(key('KeyD', 30_000, true))).toBe(false);
  });
});
