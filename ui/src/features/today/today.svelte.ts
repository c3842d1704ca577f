// Today's list, the line one stands on, and the acts on it.
import { caseName } from '../../components/cases';
import { offers } from '../../components/rating-offer.svelte';
import { perform, attempt } from '../../components/undo';
import { call } from '../../engine/call';
import type { Birthday } from '../../engine/types/Birthday';
import type { Completed } from '../../engine/types/Completed';
import type { CustomerLine } from '../../engine/types/CustomerLine';
import type { ReminderKind } from '../../engine/types/ReminderKind';
import type { Snooze } from '../../engine/types/Snooze';
import type { Today } from '../../engine/types/Today';
import { clock, show } from '../../format/show.svelte';
import { isoOfInstant } from '../../format/calendar';
import { timeOfInstant } from '../../format/dates';
import { t } from '../../texts/texts.svelte';
import { dueCount, linesOf, partsOf, titleOf, type Line } from './lines';
import { dueOf } from './next-step';

/** What was just finished with a customer, so that the next step can be asked for. */
export interface Finished {
  customer: CustomerLine;
  kind: ReminderKind;
  title: string;
  /** Who sees to what comes next, unless it is said otherwise. */
  assignee?: string;
  /** Whether talking to them is itself what is to be noted, with words or without. */
  contact?: boolean;
}

export class TodayWork {
  #lines = $state.raw<Line[]>([]);
  /** The line that is being done or put off, wherever it goes. */
  #leaving: string | null = null;
  read = $state(false);
  /** Place of the line one stands on. */
  at = $state(0);
  finished = $state.raw<Finished | null>(null);
  /** The line whose snooze menu is open. */
  snoozing = $state<string | null>(null);

  lines = $derived(this.#lines);
  parts = $derived(partsOf(this.#lines));
  /** How many customers have gone silent, and whether all of them are to be seen. */
  silent = $state(0);
  allSilent = $state(false);
  /** How many things wait today. */
  count = $state(0);
  current = $derived(this.#lines[Math.min(this.at, this.#lines.length - 1)]);

  /** Reads the list again. One stays on the line one stood on; where that is being left, on the one that follows. */
  async refresh(): Promise<void> {
    await attempt(async () => {
      const key = this.current?.key === this.#leaving ? undefined : this.current?.key;
      const today = await call<Today>('today');
      this.#lines = linesOf(today, this.allSilent);
      this.silent = today.counts.silent;
      this.count = dueCount(today);
      this.read = true;
      const same = this.#lines.findIndex((line) => line.key === key);
      this.at = same >= 0 ? same : Math.max(0, Math.min(this.at, this.#lines.length - 1));
    });
  }

  async complete(line: Line): Promise<void> {
    if (line.kind === 'silent') {
      const { customer } = line.silent;
      this.finished = { customer, kind: 'call', title: t('today-silent-remind'), contact: true };
      return;
    }
    await this.#leave(line, async () => {
      if (line.kind === 'birthday') return this.#congratulate(line);
      if (line.kind === 'case') return this.#answer(line);
      const { occurrence_id, kind, title, assignee } = line.reminder;
      let completed: Completed | undefined;
      const well = await perform(t('today-was-done', { title }), async () => {
        completed = await call<Completed>('complete_reminder', { id: occurrence_id });
      });
      const asked = completed?.offers_rating;
      if (line.customer && typeof asked === 'number') {
        const { id, name } = line.customer;
        offers.rating = { customer: { id, name }, caseId: asked };
        return;
      }
      if (well && line.customer) this.finished = { customer: line.customer, kind, title, assignee };
    });
  }

  async snooze(line: Line, snooze: Snooze): Promise<void> {
    if (line.kind === 'case') return;
    const title = titleOf(line);
    if (line.kind === 'silent') {
      const { customer } = line.silent;
      const when = { ...dueOf(snooze), kind: 'call', title: t('today-silent-remind'), note: '', assignee: '', repeat: null };
      await this.#leave(line, () =>
        perform(t('today-silent-reminded', { name: customer.name, when: whenOf(snooze) }), () =>
          call('add_reminder', { draft: { ...when, customer_id: customer.id } }),
        ),
      );
      return;
    }
    await this.#leave(line, () =>
      perform(t('today-was-snoozed', { title, when: whenOf(snooze) }), () =>
        line.kind === 'birthday'
          ? call(`snooze_${yearlyName(line.birthday)}`, { ...yearlyKey(line.birthday), snooze })
          : call('snooze_reminder', { id: line.reminder.occurrence_id, snooze }),
      ),
    );
  }

  /** Does what takes a line away, and stands on the next one. */
  async #leave(line: Line, act: () => Promise<unknown>): Promise<void> {
    this.#leaving = line.key;
    await act();
    await this.refresh();
    this.#leaving = null;
  }

  /** Notes that the customer was answered; what is answered already is solved on its own page. */
  async #answer({ case: one }: Extract<Line, { kind: 'case' }>): Promise<void> {
    if (one.answered_at !== null) return void (location.hash = `#/cases/${one.id}?act=solve`);
    await perform(t('case-was-answered', { case: caseName(one) }), () =>
      call('answer_case', { id: one.id, draft: { text: '', promise: null } }),
    );
  }

  async #congratulate({ birthday }: Extract<Line, { kind: 'birthday' }>): Promise<void> {
    await perform(t('today-was-congratulated', { name: birthday.customer.name }), () =>
      call(`complete_${yearlyName(birthday)}`, yearlyKey(birthday)),
    );
  }
}

/** What the engine calls it: a birthday, or an anniversary. */
const yearlyName = ({ anniversary }: Birthday) => (anniversary ? 'anniversary' : 'birthday');

const yearlyKey = ({ customer, anniversary, falls_on }: Birthday) => ({
  customer_id: customer.id,
  ...(anniversary ? { field_id: anniversary.field_id } : {}),
  falls_on,
});

/** When something that was put off comes back, in words. */
function whenOf(snooze: Snooze): string {
  if (snooze === 'ten_minutes') return t('today-in-10-minutes');
  if (snooze === 'one_hour') return t('today-in-1-hour');
  if (snooze === 'tomorrow') return t('day-tomorrow');
  const day = isoOfInstant(snooze.until);
  return day === clock.today ? show.time(timeOfInstant(snooze.until)) : show.relativeDay(day);
}
