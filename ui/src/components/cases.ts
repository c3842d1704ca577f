// Complaints and requests in words: where one stands, the time it has left, and what can be done with it.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Hourglass from '@lucide/svelte/icons/hourglass';
import Inbox from '@lucide/svelte/icons/inbox';
import MessageSquareReply from '@lucide/svelte/icons/message-square-reply';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import type { Case } from '../engine/types/Case';
import type { CaseState } from '../engine/types/CaseState';
import type { CaseStep } from '../engine/types/CaseStep';
import type { Urgency } from '../engine/types/Urgency';
import { show } from '../format/show.svelte';
import { t } from '../texts/texts.svelte';

/** In the order of the board. */
export const CASE_STATES: readonly CaseState[] = ['new', 'reopened', 'answered', 'waiting', 'solved'];
export const UNSOLVED: readonly CaseState[] = CASE_STATES.filter((state) => state !== 'solved');
export const URGENCIES: readonly Urgency[] = ['low', 'normal', 'high'];
/** From so many cases in 90 days on a customer is known for it. */
export const REPEATS = 2;

export const STATE_ICONS = {
  new: Inbox,
  reopened: RotateCcw,
  answered: MessageSquareReply,
  waiting: Hourglass,
  solved: CircleCheck,
};

/** A time of so many minutes: 45 min, 3 h, 3 h 20 min. */
export function spanText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('span-minutes', { minutes: rest });
  return rest === 0 ? t('span-hours', { hours }) : t('span-both', { hours, minutes: rest });
}

export interface CaseTime {
  tone: 'plain' | 'amber' | 'bad' | 'good';
  text: string;
}

/** How a case stands towards its time, in words and a colour; `null` where there is nothing to say. */
export function timeOf({ state, standing, due_at, answer, solve, ...of }: Case): CaseTime | null {
  if (state === 'solved') {
    const met = [answer, solve].map((clock) => clock.standing);
    if (met.includes('missed')) return { tone: 'bad', text: t('case-time-missed') };
    return met.includes('kept') ? { tone: 'good', text: t('case-time-kept') } : null;
  }
  const when = due_at === null ? '' : show.instant(due_at);
  if (standing === 'passed') return { tone: 'bad', text: t('case-time-passed', { when }) };
  if (state === 'waiting' && of.waiting_for && of.waiting_since_at !== null) {
    return { tone: 'plain', text: t(`case-waiting-${of.waiting_for}`, { when: show.instant(of.waiting_since_at) }) };
  }
  if (standing === 'warned') {
    const left = [answer, solve].flatMap((clock) =>
      clock.standing === 'warned' && clock.limit_minutes !== null ? [clock.limit_minutes - clock.used_minutes] : [],
    );
    return { tone: 'amber', text: t('case-time-left', { left: spanText(Math.max(0, Math.min(...left))) }) };
  }
  return standing === 'running' ? { tone: 'plain', text: t('case-time-until', { when }) } : null;
}

/** What a step was. */
export function stepText({ kind, waiting_for, other_id }: CaseStep): string {
  if (waiting_for) return t(`case-step-waiting-${waiting_for}`);
  if (kind !== 'merged' && kind !== 'unmerged') return t(`case-step-${kind}`);
  return other_id === null ? t(`case-step-${kind}-gone`) : t(`case-step-${kind}`, { other: show.digits(other_id) });
}

/** The first line of what a case is about. */
export const caseName = ({ text }: Pick<Case, 'text'>): string => text.split('\n')[0] ?? '';
