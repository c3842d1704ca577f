// The list that every other one is a part of.
import type { CustomerQuery } from './contract';

/** Everyone in the book, by name. */
export const EVERYONE: CustomerQuery = {
  search: '',
  filters: [],
  sort: { field: 'name', descending: false },
  bin: false,
};
