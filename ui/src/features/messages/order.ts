// To whom a message goes, as the address of the page says it: `?ids=1,2`, or `?list=` a query with `&except=`.
import type { CustomerQuery, CustomersSelection, MessageCounts } from '../../engine/contract';

const numbers = (text: string | null): number[] =>
  (text ?? '').split(',').map(Number).filter((number) => Number.isInteger(number) && number > 0);

/** Those whom the address names; nobody yet for an address without them. */
export function selectionOf(query: URLSearchParams): CustomersSelection | null {
  const list = query.get('list');
  if (list !== null) {
    try {
      return { query: JSON.parse(list) as CustomerQuery, except: numbers(query.get('except')) };
    } catch {
      return null;
    }
  }
  const ids = numbers(query.get('ids'));
  return ids.length > 0 ? { ids } : null;
}

/** The only one of a selection; `null` for several, or for a list. */
export const onlyOne = (selection: CustomersSelection | null): number | null =>
  selection && 'ids' in selection && selection.ids.length === 1 ? (selection.ids[0] ?? null) : null;

/** How many messages wait, or want the owner to decide. */
export const toDecide = ({ waiting, unknown }: MessageCounts): number => waiting + unknown;
