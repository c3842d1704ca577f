// What was done, as a sentence of the user's language.
import type { HistoryEntry } from '../../engine/contract';
import { t } from '../../texts/texts.svelte';

/** Finds an entry that was read already. */
export type Finder = (id: number) => HistoryEntry | undefined;

const aboutCustomer = /customer/;

/** Settings named one by one before the rest is only spoken of. */
const NAMED = 4;

/** The labels of the settings that an action names by their keys. */
function settingLabels(keys: string): string {
  const all = keys.split(',').map((key) => t(`setting-${key.trim()}`));
  const names = all.slice(0, NAMED).join(t('list-comma'));
  return all.length > NAMED ? t('history-kept-more', { names }) : names;
}

function nameOf({ kind, subject }: HistoryEntry): string {
  if (kind === 'save_settings' && subject.name) return settingLabels(subject.name);
  if (subject.name) return subject.name;
  return t(aboutCustomer.test(kind) ? 'history-nameless-customer' : 'history-nameless');
}

/** One sentence for one entry; what an undo took back is said in that action's own words where it is known. */
export function sentenceOf(entry: HistoryEntry, find: Finder): string {
  const reverted = entry.reverts_id === null ? undefined : find(entry.reverts_id);
  if (entry.kind === 'undo' && reverted) return t('history-took-back', { what: sentenceOf(reverted, find) });
  if (entry.kind === 'redo' && reverted && reverted.reverts_id !== null) {
    const original = find(reverted.reverts_id);
    if (original) return t('history-did-again', { what: sentenceOf(original, find) });
  }
  const key = `did-${entry.kind}`;
  return t(key, { name: nameOf(entry), count: entry.subject.count ?? 1 });
}

/** What an undo left alone, named; at most five by name. Empty where it left nothing. */
export function keptOf(kept: HistoryEntry['kept']): string {
  if (kept.length === 0) return '';
  const named = kept.slice(0, 5).map(({ name }) => name || t('history-nameless'));
  const names = named.join(t('list-comma'));
  return t('history-kept', {
    count: kept.length,
    names: kept.length > named.length ? t('history-kept-more', { names }) : names,
  });
}

/** How many rows an import brought; empty for anything else. */
export function broughtBy({ subject: { count, changed, purchases } }: HistoryEntry): string {
  if (purchases !== null) return t('history-import-purchases', { purchases, customers: count ?? 0 });
  return count === null || changed === null ? '' : t('history-import-rows', { created: count, changed });
}

/** When, by whom and from where. */
export function circumstances(entry: HistoryEntry, time: string): string {
  const origin = t(`history-origin-${entry.origin.replaceAll('_', '-')}`);
  return entry.staff === '' ? t('history-by', { time, origin }) : t('history-by-staff', { time, origin, staff: entry.staff });
}
