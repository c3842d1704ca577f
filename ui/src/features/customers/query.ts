// What the customer list can be asked.
import type { CustomerQuery, Filter } from '../../engine/contract';

/** Everyone in the book, by name. */
export const EVERYONE: CustomerQuery = {
  search: '',
  filters: [],
  sort: { field: 'name', descending: false },
  bin: false,
};

/** Whether two queries ask for the same list; what is typed into the search box is no part of a list. */
export const sameList = (a: CustomerQuery, b: CustomerQuery): boolean =>
  a.bin === b.bin &&
  a.sort.field === b.sort.field &&
  a.sort.descending === b.sort.descending &&
  JSON.stringify(a.filters.map(inOrder)) === JSON.stringify(b.filters.map(inOrder));

const inOrder = ({ field, op, value, values }: Filter) => [field, op, value, values];
