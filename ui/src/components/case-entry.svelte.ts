// A complaint or request as it is being taken in or changed.
import { call } from '../engine/call';
import type { Case } from '../engine/types/Case';
import type { CaseDraft } from '../engine/types/CaseDraft';
import type { CaseKind } from '../engine/types/CaseKind';
import type { CasePromise } from '../engine/types/CasePromise';
import type { Urgency } from '../engine/types/Urgency';
import { addDays } from '../format/calendar';
import { clock } from '../format/show.svelte';

/** What was promised, while it is typed. */
export class PromiseEntry {
  made = $state(false);
  title = $state('');
  day = $state<string | null>(addDays(clock.today, 1));
  time = $state<string | null>(null);

  /** Whether it can be kept: nothing was promised, or what and for when. */
  ready = $derived(!this.made || (this.title.trim() !== '' && this.day !== null));

  get draft(): CasePromise | null {
    if (!this.made || this.day === null) return null;
    return { title: this.title.trim(), due_on: this.day, due_time: this.time };
  }
}

export class CaseEntry {
  customer = $state<{ id: number; name: string } | null>(null);
  text = $state('');
  kindId = $state('');
  urgency = $state<Urgency>('normal');
  assignee = $state('');
  promise = new PromiseEntry();
  kinds = $state.raw<CaseKind[]>([]);

  ready = $derived(this.text.trim() !== '' && this.promise.ready);

  constructor(of?: Case) {
    if (!of) return;
    this.customer = of.customer;
    this.text = of.text;
    this.kindId = String(of.kind_id);
    this.urgency = of.urgency;
    this.assignee = of.assignee;
  }

  /** Reads the kinds; the first is the usual one. */
  async read(): Promise<void> {
    this.kinds = await call<CaseKind[]>('list_case_kinds');
    if (this.kindId === '') this.kindId = String(this.kinds[0]?.id ?? '');
  }

  get draft(): CaseDraft {
    return {
      customer_id: this.customer?.id ?? null,
      kind_id: this.kindId === '' ? null : Number(this.kindId),
      urgency: this.urgency,
      assignee: this.assignee.trim(),
      text: this.text.trim(),
      promise: this.promise.draft,
    };
  }
}
