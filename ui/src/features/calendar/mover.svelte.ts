// Something of the calendar on its way to another place: by the pointer, or by the keys.
import type { CalendarEntry } from '../../engine/types/CalendarEntry';
import { timeOf } from './lanes';

/** A place in the calendar; without `time` being said the thing keeps its own, `null` is the whole day. */
export interface Place {
  day: string;
  time?: string | null;
}
export interface Moved {
  entry: CalendarEntry;
  from: string;
}

/** How far the pointer goes before it drags, in pixels. */
const THRESHOLD = 6;
/** To which minutes a drop snaps. */
const STEP = 15;

export class Mover {
  /** What is on its way. */
  moved = $state.raw<Moved | null>(null);
  /** Whether the pointer carries it. */
  dragging = $state(false);
  x = $state(0);
  y = $state(0);
  over = $state.raw<Place | null>(null);
  #drop: (moved: Moved, place: Place) => void;
  #dropped = false;

  constructor(drop: (moved: Moved, place: Place) => void) {
    this.#drop = drop;
  }

  /** Picks something up with the keys; the cells then choose where. */
  pick(moved: Moved): void {
    this.moved = moved;
  }

  put(place: Place): void {
    const { moved } = this;
    this.cancel();
    if (moved) this.#drop(moved, place);
  }

  cancel(): void {
    [this.moved, this.dragging, this.over] = [null, false, null];
  }

  /** Whether a click only ended a drag. */
  get endedDrag(): boolean {
    return this.#dropped;
  }

  /** Takes hold of something with the pointer; it moves once the pointer has gone some way. */
  grab(event: PointerEvent, moved: Moved): void {
    this.#dropped = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const [startX, startY] = [event.clientX, event.clientY];
    const over = new AbortController();
    const listen = { signal: over.signal };
    const end = () => {
      over.abort();
      this.cancel();
    };
    addEventListener('pointermove', (move) => {
      if (!this.dragging && Math.hypot(move.clientX - startX, move.clientY - startY) < THRESHOLD) return;
      move.preventDefault();
      [this.moved, this.dragging, this.x, this.y] = [moved, true, move.clientX, move.clientY];
      this.over = placeAt(move.clientX, move.clientY);
    }, listen);
    addEventListener('pointerup', () => {
      const place = this.over;
      this.#dropped = this.dragging;
      over.abort();
      if (this.dragging && place) this.put(place);
      else this.cancel();
    }, listen);
    addEventListener('pointercancel', end, listen);
    addEventListener('keydown', (key) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      end();
    }, { ...listen, capture: true });
  }
}

/** The place under the pointer. */
export function placeAt(x: number, y: number): Place | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]');
  const { day, hour } = cell?.dataset ?? {};
  if (!cell || !day) return null;
  if (hour === undefined) return { day };
  if (hour === '') return { day, time: null };
  const { top, height } = cell.getBoundingClientRect();
  const steps = Math.floor(((y - top) / Math.max(height, 1)) * (60 / STEP));
  return { day, time: timeOf(Number(hour) * 60 + Math.min(Math.max(steps, 0), 60 / STEP - 1) * STEP) };
}
