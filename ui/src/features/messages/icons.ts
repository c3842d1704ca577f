// The ways a message goes, each with its picture.
import AtSign from '@lucide/svelte/icons/at-sign';
import Copy from '@lucide/svelte/icons/copy';
import Mail from '@lucide/svelte/icons/mail';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Send from '@lucide/svelte/icons/send';
import Smartphone from '@lucide/svelte/icons/smartphone';
import type { Channel } from '../../engine/contract';

export const CHANNEL_ICONS = {
  email: Mail,
  sms: MessageSquareText,
  mail_program: AtSign,
  sms_program: Smartphone,
  whatsapp: MessageCircle,
  telegram: Send,
  clipboard: Copy,
} as const satisfies Record<Channel, unknown>;

/** What Daftar sends by itself. */
export const SENT_BY_DAFTAR: readonly Channel[] = ['email', 'sms'];
/** What another program sends, to one customer at a time. */
export const HANDED_OVER: readonly Channel[] = ['mail_program', 'sms_program', 'whatsapp', 'telegram', 'clipboard'];
