// Timed things of one day side by side where they overlap.

/** How long a thing is drawn that has no length of its own, in minutes: what is written on it must fit. */
export const DRAWN = 30;

export interface Placed<Item> {
  item: Item;
  /** Minutes since midnight. */
  start: number;
  /** Which of so many lanes it stands in. */
  lane: number;
  lanes: number;
}

/** Minutes since midnight of a time `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time `HH:MM` of minutes since midnight, kept within the day. */
export function timeOf(minutes: number): string {
  const kept = Math.min(Math.max(minutes, 0), 24 * 60 - 1);
  return `${String(Math.floor(kept / 60)).padStart(2, '0')}:${String(kept % 60).padStart(2, '0')}`;
}

/** Gives each item a lane; those that overlap, also by way of others, share the width evenly. */
export function laned<Item>(items: readonly Item[], time: (item: Item) => string): Placed<Item>[] {
  const timed = items.map((item) => ({ item, start: minutesOf(time(item)), lane: 0, lanes: 1 }));
  timed.sort((one, other) => one.start - other.start);
  let cluster: Placed<Item>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const placed of cluster) placed.lanes = ends.length;
    [cluster, ends] = [[], []];
  };
  for (const placed of timed) {
    if (cluster.length > 0 && ends.every((end) => end <= placed.start)) close();
    const free = ends.findIndex((end) => end <= placed.start);
    placed.lane = free === -1 ? ends.length : free;
    ends[placed.lane] = placed.start + DRAWN;
    cluster.push(placed);
  }
  close();
  return timed;
}
