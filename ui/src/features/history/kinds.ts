// The kinds of thing that a history can be narrowed to.
import type { ActionKind } from '../../engine/contract';

export const GROUPS = ['customers', 'talks', 'messages', 'reminders', 'cases', 'ratings', 'imports', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** Where an action belongs. */
export function groupOf(kind: ActionKind): Group {
  if (/_cases?(_kind)?$/.test(kind)) return 'cases';
  if (kind.includes('rating')) return 'ratings';
  if (kind.includes('interaction')) return 'talks';
  if (kind.includes('message') || kind.includes('template')) return 'messages';
  if (kind.includes('remind')) return 'reminders';
  if (kind.includes('import')) return 'imports';
  return kind.includes('customer') || kind.includes('photo') || kind === 'stay_in_touch' ? 'customers' : 'other';
}
