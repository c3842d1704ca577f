// Choices that several parts of a rule offer.
import { t } from '../../texts/texts.svelte';

export const statuses = () =>
  (['lead', 'customer', 'inactive', 'lost'] as const).map((value) => ({ value, label: t(`status-${value}`) }));

export const reminderKinds = () =>
  (['call', 'visit', 'message', 'task'] as const).map((value) => ({ value, label: t(`reminder-kind-${value}`) }));

export const urgencies = () => (['low', 'normal', 'high'] as const).map((value) => ({ value, label: t(`urgency-${value}`) }));

export const channels = () =>
  (['any', 'email', 'sms'] as const).map((value) => ({ value, label: t(`rule-channel-${value}`) }));
