// What can be done with a case, by where it stands.
import type { Case } from '../../engine/types/Case';
import type { CaseState } from '../../engine/types/CaseState';

export type CaseAct = 'answer' | 'hold-customer' | 'hold-supplier' | 'resume' | 'solve' | 'reopen' | 'note';

/** The acts in the order of their buttons; the first is the one that comes next. */
export function actsOf({ state, merged_into_id }: Pick<Case, 'state' | 'merged_into_id'>): CaseAct[] {
  if (merged_into_id !== null) return [];
  if (state === 'solved') return ['reopen', 'note'];
  const wait: CaseAct[] = state === 'waiting' ? ['resume'] : ['hold-customer', 'hold-supplier'];
  return state === 'answered' ? ['solve', ...wait, 'answer', 'note'] : ['answer', 'solve', ...wait, 'note'];
}

/** The acts that lead a case into a column of the board; none where it cannot go there. */
export function actsInto(of: Pick<Case, 'state' | 'merged_into_id'>, to: CaseState): CaseAct[] {
  if (to === of.state) return [];
  const into: Record<CaseState, CaseAct[]> = {
    new: [],
    reopened: ['reopen'],
    answered: of.state === 'waiting' ? ['answer', 'resume'] : ['answer'],
    waiting: ['hold-customer', 'hold-supplier'],
    solved: ['solve'],
  };
  return into[to].filter((act) => actsOf(of).includes(act));
}
