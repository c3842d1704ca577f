// What is being written down about a conversation, before it is saved.
import { kindAfter } from '../../../components/reminder-kinds';
import type { Direction, InteractionDraft, ReminderDraft, ReminderKind } from '../../../engine/contract';
import { addDays } from '../../../format/calendar';
import { clock } from '../../../format/show.svelte';
import type { ComposerKind } from './kinds';
import { instantOf } from './when';

export class ConversationDraft {
  kind = $state<ComposerKind>('note');
  text = $state('');
  outcome = $state('');
  direction = $state<Direction>('out');
  /** Wall-clock day and time; `null` for now. */
  day = $state<string | null>(null);
  time = $state<string | null>(null);
  /** The next step that is set with it; its kind follows what happened until one is chosen. */
  chosenKind = $state<ReminderKind | null>(null);
  stepTitle = $state('');
  stepDay = $state<string | null>(addDays(clock.today, 1));
  stepTime = $state<string | null>(null);
  repeat = $state<'never' | 'day' | 'week' | 'month' | 'year'>('never');

  /** Whether there is enough to save: a note and a reminder need words, a call says something by having happened. */
  ready = $derived(
    this.kind === 'reminder'
      ? this.text.trim() !== '' && this.stepDay !== null
      : this.kind !== 'note' || this.text.trim() !== '',
  );

  get stepKind(): ReminderKind {
    return this.chosenKind ?? (this.kind === 'reminder' ? 'task' : kindAfter(this.kind));
  }

  set stepKind(kind: ReminderKind) {
    this.chosenKind = kind;
  }

  /** Begins anew, with the same kind. */
  clear(): void {
    this.text = '';
    this.outcome = '';
    this.day = null;
    this.time = null;
    this.chosenKind = null;
    this.stepTitle = '';
    this.stepDay = addDays(clock.today, 1);
    this.stepTime = null;
    this.repeat = 'never';
  }

  interaction(customerId: number): InteractionDraft {
    const step = this.stepTitle.trim() !== '' && this.stepDay !== null;
    return {
      customer_id: customerId,
      kind: this.kind === 'reminder' ? 'note' : this.kind,
      direction: this.kind === 'note' ? '' : this.direction,
      at: this.day === null ? null : instantOf(this.day, this.time),
      text: this.text.trim(),
      outcome: this.outcome.trim(),
      next_step: step
        ? {
            kind: this.stepKind,
            title: this.stepTitle.trim(),
            note: '',
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
