// How much of a day fits into its place in the month.
import type { CalendarDay } from '../../engine/types/CalendarDay';
import type { CalendarEntry } from '../../engine/types/CalendarEntry';

/** How many lines fit under the number of a day that is so high; one at least. Both in pixels, `rem` is the page's. */
export const linesOf = (height: number, rem: number): number =>
  Math.max(1, Math.floor((height - 1.5 * rem - 6) / (1.5 * rem + 2)));

/** What is shown of a day in so many lines, and how much more there is; the last line then says so. */
export function fitting({ entries, more }: CalendarDay, lines: number): { shown: CalendarEntry[]; more: number } {
  const all = entries.length + more;
  if (all <= lines) return { shown: entries, more: 0 };
  const shown = entries.slice(0, lines - 1);
  return { shown, more: all - shown.length };
}
