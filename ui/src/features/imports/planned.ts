// The rows of a rehearsed import: narrowed to one outcome, found by name or number.
import type { ImportPlan } from '../../engine/types/ImportPlan';
import type { PlannedRow } from '../../engine/types/PlannedRow';
import { toLatinDigits } from '../../format/digits';
import { foldedIncludes } from '../../format/fold';

/** What rows can be narrowed to; rejected ones are among the problems. */
export const OUTCOMES = ['all', 'created', 'updated', 'unchanged', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The number of a row that was typed; `null` for anything else. */
function rowTyped(typed: string): number | null {
  const digits = toLatinDigits(typed).trim();
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}

/** The rows of an outcome whose name holds what was typed, or whose number it is. */
export function rowsFound(rows: readonly PlannedRow[], outcome: Outcome, typed: string): PlannedRow[] {
  const row = rowTyped(typed);
  return rows.filter(
    (planned) =>
      (outcome === 'all' || planned.outcome === outcome) && (planned.row === row || foldedIncludes(planned.name, typed)),
  );
}

/** A row of a long list that was asked for by its number but is not told of one by one; `null` where there is none. */
export function unlistedRow({ rows, summary }: ImportPlan, typed: string): number | null {
  const row = rowTyped(typed);
  const told = rows.length + summary.rejected.length;
  if (row === null || told >= summary.rows) return null;
  return rows.some((planned) => planned.row === row) || summary.rejected.some((rejected) => rejected.row === row) ? null : row;
}
