// What is being written down about a conversation, before it is saved.
import { kindAfter } from '../../../components/reminder-kinds';
import type { Direction, InteractionDraft, ReminderDraft, ReminderKind } from '../../../engine/contract';
import { addDays } from '../../../format/calendar';
import { parseMoney } from '../../../format/numbers';
import { clock } from '../../../format/show.svelte';
import { preferences } from '../../../preferences/preferences.svelte';
import type { ComposerKind } from './kinds';
import { instantOf } from './when';

export class ConversationDraft {
  kind = $state<ComposerKind>('note');
  text = $state('');
  outcome = $state('');
  direction = $state<Direction>('out');
  /** What a purchase came to, as typed, and the number of its receipt. */
  amount = $state('');
  reference = $state('');
  /** Wall-clock day and time; `null` for now. */
  day = $state<string | null>(null);
  time = $state<string | null>(null);
  /** The next step that is set with it; its kind follows what happened until one is chosen. */
  chosenKind = $state<ReminderKind | null>(null);
  stepTitle = $state('');
  stepAssignee = $state('');
  stepDay = $state<string | null>(addDays(clock.today, 1));
  stepTime = $state<string | null>(null);
  repeat = $state<'never' | 'day' | 'week' | 'month' | 'year'>('never');

  /** The amount in the smallest unit of the shop's currency; `null` while it is none. */
  units = $derived(parseMoney(this.amount, preferences.currency));
  /** Whether there is enough to save: a note, a case and a reminder need words, a purchase its amount; a call says something by having happened. */
  ready = $derived.by(() => {
    if (this.kind === 'purchase') return this.units !== null;
    if (this.kind === 'reminder') return this.text.trim() !== '' && this.stepDay !== null;
    return (this.kind !== 'note' && this.kind !== 'case') || this.text.trim() !== '';
  });

  get stepKind(): ReminderKind {
    return this.chosenKind ?? (this.kind === 'reminder' || this.kind === 'case' ? 'task' : kindAfter(this.kind));
  }

  set stepKind(kind: ReminderKind) {
    this.chosenKind = kind;
  }

  /** Begins anew, with the same kind. */
  clear(): void {
    this.text = '';
    this.outcome = this.amount = this.reference = '';
    this.day = null;
    this.time = null;
    this.chosenKind = null;
    this.stepTitle = this.stepAssignee = '';
    this.stepDay = addDays(clock.today, 1);
    this.stepTime = null;
    this.repeat = 'never';
  }

  interaction(customerId: number): InteractionDraft {
    const bought = this.kind === 'purchase';
    const step = this.stepTitle.trim() !== '' && this.stepDay !== null;
    return {
      customer_id: customerId,
      kind: this.kind === 'reminder' || this.kind === 'case' ? 'note' : this.kind,
      direction: this.kind === 'note' || bought ? '' : this.direction,
      at: this.day === null ? null : instantOf(this.day, this.time),
      text: this.text.trim(),
      outcome: bought ? '' : this.outcome.trim(),
      purchase: bought
        ? { on: this.day ?? clock.today, amount: this.units, currency: null, reference: this.reference.trim(), lines: [] }
        : null,
      next_step: step
        ? {
            kind: this.stepKind,
            title: this.stepTitle.trim(),
            note: '',
            assignee: this.stepAssignee.trim(),
            due_on: this.stepDay ?? '',
            due_time: this.stepTime,
            repeat: null,
          }
        : null,
    };
  }

  reminder(customerId: number, calendar: 'gregorian' | 'jalali'): ReminderDraft {
    return {
      kind: this.stepKind,
      title: this.text.trim(),
      note: '',
      assignee: this.stepAssignee.trim(),
      customer_id: customerId,
      due_on: this.stepDay ?? clock.today,
      due_time: this.stepTime,
      repeat:
        this.repeat === 'never'
          ? null
          : { unit: this.repeat, interval: 1, weekdays: [], calendar, until_on: null, count: null, rule: '' },
    };
  }
}
