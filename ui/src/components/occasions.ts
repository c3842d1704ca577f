// What happened, as rules saw it, in words.
import type { What } from '../engine/contract';
import { show } from '../format/show.svelte';
import { mostOf } from './ratings';
import { t } from '../texts/texts.svelte';

/** “Bought for 120 €”. `label` names a field of the owner's own. */
export function occasionText(what: What, label: (field: string) => string): string {
  switch (what.kind) {
    case 'purchase':
    case 'first_purchase':
      return what.amount
        ? t(`occasion-${what.kind}`, { amount: show.moneyOf(what.amount.amount, what.amount.currency) })
        : t(`occasion-${what.kind}-plain`);
    case 'total_passed':
      return t('occasion-total_passed', { amount: show.moneyOf(what.amount.amount, what.amount.currency) });
    case 'silence':
      return t('occasion-silence', { days: what.days });
    case 'date':
      return what.field === 'birthday'
        ? t('occasion-birthday', { date: show.date(what.on) })
        : t('occasion-date', { field: label(what.field), date: show.date(what.on) });
    case 'status':
      return t('occasion-status', { status: t(`status-${what.status}`) });
    case 'tag':
      return t(what.added ? 'occasion-tag_added' : 'occasion-tag_removed', { tag: what.tag });
    case 'case_solved':
      return t('occasion-case_solved', { text: what.text });
    case 'rating': {
      const values = { question: t(`rating-question-${what.question}`), score: what.score, most: mostOf(what.question) };
      return what.word ? t('occasion-rating-said', { ...values, word: what.word }) : t('occasion-rating', values);
    }
    case 'new_customer':
      return t('occasion-new_customer');
    case 'overdue':
      return t('occasion-overdue', { date: show.date(what.due_on), title: what.title });
    case 'held':
      return t('occasion-held', { count: what.count });
  }
}
