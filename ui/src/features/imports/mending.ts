// What the owner puts right in a list: a value for all its rows, or the cell of one row.
import type { Correction } from '../../engine/types/Correction';
import type { ImportPlan } from '../../engine/types/ImportPlan';
import type { Reason } from '../../engine/types/Reason';
import { problemsOf } from './problems';

/** What is corrected: a value of a column, in all rows or in one. */
export interface Place {
  column: string;
  value: string;
  row: number | null;
}

/** A line of the review: a cell that cannot be taken, or could not before it was corrected. */
export interface Line extends Place {
  /** How many rows have it; `null` where that is not told. */
  rows: number | null;
  /** Why it cannot be taken, as written or as corrected; `null` once it can. */
  reason: Reason | null;
  /** Whether it keeps its whole row out. */
  rejects: boolean;
}

export const keyOf = ({ column, value, row }: Place): string => JSON.stringify([column, value, row]);

/** The correction of a place, if there is one. */
export const correctionOf = (corrections: readonly Correction[], place: Place): Correction | undefined =>
  corrections.find((correction) => keyOf(correction) === keyOf(place));

/** The corrections with that of one place set anew; with `null` it is taken back. */
export function corrected(corrections: readonly Correction[], place: Place, replacement: string | null): Correction[] {
  const others = corrections.filter((correction) => keyOf(correction) !== keyOf(place));
  const { column, value, row } = place;
  return replacement === null ? others : [...others, { column, value, row, replacement }];
}

/** The values of a rehearsal that cannot be taken, each once: column by column, what most rows have first. */
export function valueLines({ values }: ImportPlan, columns: readonly string[]): Line[] {
  const lines = values.map(({ column, value, reason, rows }) => ({ column, value, row: null, reason, rows, rejects: false }));
  return lines.sort((one, other) => columns.indexOf(one.column) - columns.indexOf(other.column) || other.rows - one.rows);
}

/** The cells of a rehearsal that cannot be taken, in the order of the rows. */
export const rowLines = ({ summary }: ImportPlan): Line[] =>
  problemsOf(summary).map(({ row, column, value, reason, kind }) => ({ column, value, row, reason, rows: 1, rejects: kind === 'rows' }));

/**
 * The lines after a rehearsal: each stays where it stood, also once its correction mended it, so that nothing jumps under
 * the hand; new ones follow, then corrections that were made elsewhere.
 */
export function settled(before: readonly Line[], now: readonly Line[], corrections: readonly Correction[]): Line[] {
  const told = new Map(now.map((line) => [keyOf(line), line]));
  const mended = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const lines: Line[] = [];
  const seen = new Set<string>();
  const add = (line: Line) => {
    const key = keyOf(line);
    if (!seen.has(key)) lines.push(line);
    seen.add(key);
  };
  for (const line of before) {
    const again = told.get(keyOf(line));
    if (again) add({ ...again, rows: again.rows ?? line.rows });
    else if (mended.has(keyOf(line))) add({ ...line, reason: null, rejects: false });
  }
  now.forEach(add);
  for (const { column, value, row } of corrections) add({ column, value, row, rows: row === null ? null : 1, reason: null, rejects: false });
  return lines;
}
