// What customers may have any number of, side by side: a merge keeps all of it.
import type { Customer } from '../../engine/contract';

export interface Row {
  field: string;
  /** Of each customer, in their order. */
  values: string[][];
  /** Whether it is written from left to right in every language. */
  ltr: boolean;
}

const LISTS: { field: string; ltr?: boolean; of: (customer: Customer) => string[] }[] = [
  { field: 'phone', ltr: true, of: ({ phones }) => phones.map(({ raw }) => raw) },
  { field: 'email', ltr: true, of: ({ emails }) => emails.map(({ address }) => address) },
  {
    field: 'street',
    of: ({ addresses }) =>
      addresses.map(({ street, city, region, postal_code, country }) =>
        [street, city, region, postal_code, country].filter(Boolean).join(' · '),
      ),
  },
  { field: 'tags', of: ({ tags }) => tags },
  { field: 'groups', of: ({ groups }) => groups },
  { field: 'note', of: ({ note }) => (note ? [note] : []) },
];

/** The lists of which anybody has something. */
export const rowsOf = (customers: readonly Customer[]): Row[] =>
  LISTS.map(({ field, ltr = false, of }) => ({ field, ltr, values: customers.map(of) })).filter(({ values }) =>
    values.some((list) => list.length > 0),
  );
