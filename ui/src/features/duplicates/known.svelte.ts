// How many customers seem to be in the book more than once, as the sidebar says it.
import { call } from '../../engine/call';

/** After this time the book is looked through again, in milliseconds: the number is a hint, and looking takes its time. */
const GOOD_FOR = 600_000;

let looked: { count: number; at: number } | null = null;

/** The number that was found last; the book is looked through where that is long ago. */
export async function knownCount(): Promise<number> {
  if (!looked || Date.now() - looked.at > GOOD_FOR) keepCount(await call<number>('count_duplicates'));
  return looked?.count ?? 0;
}

/** Keeps what the screen knows. */
export function keepCount(count: number): void {
  looked = { count, at: Date.now() };
}
