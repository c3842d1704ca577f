// The kinds of reminder, each with its picture and its key in a form: Alt+1 to Alt+4.
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Phone from '@lucide/svelte/icons/phone';
import Store from '@lucide/svelte/icons/store';
import type { InteractionKind } from '../engine/types/InteractionKind';
import type { ReminderKind } from '../engine/types/ReminderKind';

/** In the order of their keys. */
export const REMINDER_KINDS: readonly ReminderKind[] = ['call', 'visit', 'message', 'task'];

export const REMINDER_ICONS = { call: Phone, visit: Store, message: MessageCircle, task: ClipboardList };

/** What usually comes next: a call is followed up by a call. */
export const kindAfter = (done: InteractionKind | ReminderKind): ReminderKind => (done === 'call' ? 'call' : 'task');

/** The kind that a key chooses, if it is one of these keys. */
export function kindOfKey({ code, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>) {
  if (!altKey || ctrlKey || metaKey) return undefined;
  return REMINDER_KINDS[Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0) - 1];
}
