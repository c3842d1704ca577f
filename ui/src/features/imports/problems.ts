// The problems of a list: rows that cannot be imported and cells that are left out, filtered and counted.
import type { ImportSummary } from '../../engine/types/ImportSummary';
import type { Reason } from '../../engine/types/Reason';
import type { RowProblem } from '../../engine/types/RowProblem';

export type Kind = 'all' | 'rows' | 'cells';
export interface ListedProblem extends RowProblem {
  kind: 'rows' | 'cells';
}
interface Told {
  reason: Reason | null;
  rejects: boolean;
}

/** All problems in the order of the rows. */
export const problemsOf = (summary: ImportSummary): ListedProblem[] =>
  [
    ...summary.rejected.map((problem) => ({ ...problem, kind: 'rows' as const })),
    ...summary.problems.map((problem) => ({ ...problem, kind: 'cells' as const })),
  ].sort((one, other) => one.row - other.row);

/** Rows that cannot be imported for what they are, and not for one of their cells. */
export const wholeRows = (summary: ImportSummary): Told[] =>
  summary.rejected.filter(({ column }) => column === '').map(({ reason }) => ({ reason, rejects: true }));

/** Those of one kind and one reason; what is mended by now stays among all. */
export const filtered = <One extends Told>(problems: readonly One[], kind: Kind, reason: Reason | 'all'): One[] =>
  problems.filter(
    (problem) =>
      (kind === 'all' || problem.rejects === (kind === 'rows')) && (reason === 'all' || problem.reason === reason),
  );

/** The reasons that occur, the most frequent first. */
export function reasonsOf(problems: readonly Told[]): { reason: Reason; count: number }[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of problems) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((one, other) => other.count - one.count);
}
