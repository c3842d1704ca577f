// A message as it is being written: to whom, which way, its words, and what it would come to.
import { call } from '../../engine/call';
import type {
  Channel,
  CustomersSelection,
  FilledTemplate,
  Language,
  MessageOrder,
  MessagePlan,
  Template,
  TemplateDraft,
} from '../../engine/contract';
import { HANDED_OVER, SENT_BY_DAFTAR } from './icons';
import { onlyOne } from './order';

/** How long the typing rests before many customers are gone through again, in milliseconds. */
const REST = 300;

export class Compose {
  to = $state.raw<CustomersSelection | null>(null);
  channel = $state<Channel>('email');
  templateId = $state<number | null>(null);
  language = $state<Language>('en');
  subject = $state('');
  text = $state('');
  files = $state.raw<string[]>([]);
  /** The day of the birthday that it greets on. */
  greetsOn = $state<string | null>(null);
  filled = $state.raw<FilledTemplate | null>(null);
  plan = $state.raw<MessagePlan | null>(null);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  one = $derived(onlyOne(this.to));
  channels = $derived(this.one === null ? SENT_BY_DAFTAR : [...SENT_BY_DAFTAR, ...HANDED_OVER]);
  withSubject = $derived(this.channel === 'email' || this.channel === 'mail_program');
  sentByDaftar = $derived(SENT_BY_DAFTAR.includes(this.channel));
  faulty = $derived((this.filled?.subject_faults.length ?? 0) + (this.filled?.text_faults.length ?? 0) > 0);
  ready = $derived(
    this.text.trim() !== '' && (!this.withSubject || this.subject.trim() !== '') && !this.faulty && (this.plan?.count ?? 0) > 0,
  );

  constructor(language: Language) {
    this.language = language;
  }

  /** Takes the words of a template over. */
  use(template: Template | null): void {
    this.templateId = template?.id ?? null;
    if (template) this.write(template);
  }

  /** Takes words over that are no template of the shop's. */
  write({ language, subject, text }: Pick<TemplateDraft, 'language' | 'subject' | 'text'>): void {
    [this.language, this.subject, this.text] = [language, subject, text];
  }

  order(): MessageOrder | null {
    if (!this.to) return null;
    return {
      to: $state.snapshot(this.to) as CustomersSelection,
      channel: this.channel,
      template_id: this.templateId,
      language: this.language,
      subject: this.withSubject ? this.subject.trim() : '',
      text: this.text,
      files: this.channel === 'email' ? this.files : [],
      greets_on: this.one === null ? null : this.greetsOn,
    };
  }

  /** Takes the way that reaches the most of many, one with an account before one without, unless another was chosen meanwhile. */
  async reachTheMost(): Promise<void> {
    const [order, before] = [this.order(), this.channel];
    if (!order) return;
    const plans = await Promise.all(
      SENT_BY_DAFTAR.map(async (channel) => {
        const plan = await call<MessagePlan>('plan_messages', { order: { ...order, channel, files: [] } });
        return { channel, reached: plan.count, ready: plan.ready && plan.count > 0 };
      }),
    );
    const [best] = plans.sort((one, other) => Number(other.ready) - Number(one.ready) || other.reached - one.reached);
    if (best && this.channel === before) this.channel = best.channel;
  }

  /** Works out what the order would come to, once the typing rests. */
  planSoon(failed: (thrown: unknown) => void): void {
    const [order, mine] = [this.order(), (this.#turn += 1)];
    clearTimeout(this.#timer);
    if (!order) return void (this.plan = null);
    this.#timer = setTimeout(
      () =>
        void call<MessagePlan>('plan_messages', { order }).then(
          (plan) => mine === this.#turn && (this.plan = plan),
          failed,
        ),
      this.one === null ? REST : 0,
    );
  }
}
