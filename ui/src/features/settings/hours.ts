// Opening hours of one day, as the settings offer and check them.
import type { OpenSpan } from '../../engine/types/OpenSpan';

/** Whether each stretch ends after it begins, and the next begins after it. */
export const isSound = (spans: readonly OpenSpan[]): boolean =>
  spans.every(({ from, to }, at) => from < to && (at === 0 || (spans[at - 1]?.to ?? '') < from));

/** The hours that a day gets when it is opened: those of most other days, else nine to six. */
export function usualHours(week: readonly OpenSpan[][]): OpenSpan[] {
  const times = new Map<string, number>();
  for (const spans of week.filter((day) => day.length > 0)) {
    const key = JSON.stringify(spans);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const most = [...times].sort((one, other) => other[1] - one[1])[0];
  return most ? (JSON.parse(most[0]) as OpenSpan[]) : [{ from: '09:00', to: '18:00' }];
}

/** A day with one more stretch: the evening, after a break of an hour or more; `null` where the day is full. */
export function moreHours(spans: readonly OpenSpan[]): OpenSpan[] | null {
  const last = spans.at(-1);
  if (!last) return null;
  const hour = Number(last.to.slice(0, 2)) + (last.to.endsWith(':00') ? 1 : 2);
  if (hour > 22) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return [...spans, { from: `${two(hour)}:00`, to: `${two(Math.min(hour + 4, 24))}:00` }];
}
