// The kinds of conversation, each with its picture and its key on the customer page.
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import ShoppingBag from '@lucide/svelte/icons/shopping-bag';
import Phone from '@lucide/svelte/icons/phone';
import Store from '@lucide/svelte/icons/store';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import type { InteractionKind } from '../../../engine/contract';

export type ComposerKind = InteractionKind | 'reminder' | 'case';

export const ICONS = {
  note: StickyNote,
  call: Phone,
  visit: Store,
  message: MessageCircle,
  reminder: CalendarCheck,
  purchase: ShoppingBag,
  case: MessageSquareWarning,
};

/** In the order of their keys: 1 to 7. */
export const COMPOSER_KINDS: readonly ComposerKind[] = ['note', 'call', 'visit', 'message', 'reminder', 'purchase', 'case'];
