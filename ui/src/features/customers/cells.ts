// What a cell of the list holds as text, and what a text typed into it changes.
import type { Customer, CustomerChanges, CustomerRow, PhoneDraft } from '../../engine/contract';

type TextField = 'name' | 'company' | 'role' | 'phone' | 'email' | 'city' | 'status' | 'source' | 'note';

/** The text that an editor of the cell begins with. */
export function cellText(row: CustomerRow, field: string): string {
  if (field.startsWith('custom:')) return row.custom[field.slice(7)] ?? '';
  if (field === 'tags' || field === 'groups') return row[field].join(', ');
  if (field === 'birthday') return row.birthday ?? '';
  if (field === 'stay_in_touch_days') return row.stay_in_touch_days?.toString() ?? '';
  const value: unknown = row[field as TextField];
  return typeof value === 'string' ? value : '';
}

const splitNames = (text: string) => [...new Set(text.split(/[,،;]/).map((name) => name.trim()).filter(Boolean))];

/** The first of several replaced by a text, or taken away when it is empty; the others stay. */
function withFirst<T>(all: readonly T[], text: string, first: T): T[] {
  return text === '' ? all.slice(1) : [first, ...all.slice(1)];
}

const phoneDraft = ({ label, raw }: PhoneDraft): PhoneDraft => ({ label, raw });

/** The changes that a text typed into a cell means for the whole customer. */
export function changesOf(field: string, typed: string, customer: Customer): CustomerChanges {
  const text = typed.trim();
  if (field.startsWith('custom:')) return { custom: { ...customer.custom, [field.slice(7)]: text } };
  switch (field) {
    case 'tags':
    case 'groups':
      return { [field]: splitNames(text) };
    case 'phone': {
      const label = customer.phones[0]?.label ?? '';
      return { phones: withFirst(customer.phones.map(phoneDraft), text, { label, raw: text }) };
    }
    case 'email': {
      const emails = customer.emails.map(({ label, address }) => ({ label, address }));
      return { emails: withFirst(emails, text, { label: emails[0]?.label ?? '', address: text }) };
    }
    case 'city': {
      const addresses = customer.addresses.map(({ id: _, ...address }) => address);
      const blank = { label: '', street: '', city: '', region: '', postal_code: '', country: '' };
      const [first = blank, ...rest] = addresses;
      const changed = { ...first, city: text };
      return { addresses: Object.values(changed).some(Boolean) ? [changed, ...rest] : rest };
    }
    case 'stay_in_touch_days':
      return { stay_in_touch_days: text === '' ? null : Number(text) };
    case 'birthday':
      return { birthday: text === '' ? null : text };
    default:
      return { [field]: text };
  }
}
