// One working list of lines: the arrow keys or J and K move, letters act on the line one stands on.

/** How long G, which goes to a screen with the letter after it, holds the letters of lines back, in milliseconds. */
const GO_WAITS = 1_200;
let wentAt = -GO_WAITS;

const STEPS: Record<string, number> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 };

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'>;

/** Whether a key is one that lines may hear: alone, and not the second after G. Letters go by their place. */
export function isForLines(event: Pressed): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.code === 'KeyG') wentAt = event.timeStamp;
  return event.code !== 'KeyG' && event.timeStamp - wentAt > GO_WAITS;
}

/** The line that a key leads to from line `from` of `count`; `null` for a key that does not move. */
export function lineAfter(code: string, from: number, count: number): number | null {
  if (count === 0) return null;
  if (code === 'Home') return 0;
  if (code === 'End') return count - 1;
  const step = STEPS[code];
  return step === undefined ? null : Math.min(Math.max(from + step, 0), count - 1);
}
