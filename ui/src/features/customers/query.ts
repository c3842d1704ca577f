// What the customer list can be asked.
import type { CustomerQuery, Filter } from '../../engine/contract';
import { EVERYONE } from '../../engine/everyone';

/** The people of a company, by its number. */
export const peopleOf = (company: number): CustomerQuery => ({
  ...EVERYONE,
  filters: [{ field: 'company_id', op: 'is', value: String(company), values: [] }],
});

/** Whether two queries ask for the same list; what is typed into the search box is no part of a list. */
export const sameList = (a: CustomerQuery, b: CustomerQuery): boolean =>
  a.bin === b.bin &&
  a.sort.field === b.sort.field &&
  a.sort.descending === b.sort.descending &&
  JSON.stringify(a.filters.map(inOrder)) === JSON.stringify(b.filters.map(inOrder));

const inOrder = ({ field, op, value, values }: Filter) => [field, op, value, values];
