// What the customer list can be asked.
import type { CustomersQuery } from '../../engine/contract';

/** Everyone in the book, by name. */
export const EVERYONE: CustomersQuery = { search: '', filters: [], sort: { field: 'name', descending: false }, bin: false };
