// The photo on a customer's page, over a stand-in for the engine.
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { engine, type Answers, type Asked } from '../../../../tests/engine';
import { drops } from '../../../components/drops.svelte';
import { toasts } from '../../../components/toasts.svelte';
import ToastRegion from '../../../components/ToastRegion.svelte';
import type { Customer } from '../../../engine/contract';
import CustomerHead from './CustomerHead.svelte';

const HASH = 'ab'.repeat(32);
const person = (photo: string | null, more: Partial<Customer> = {}) =>
  ({ id: 7, kind: 'person', name: 'Amelia Hart', company: '', role: '', status: 'customer', phones: [], emails: [], deleted_at: null, merged_into_id: null, photo, ...more }) as unknown as Customer;
const of = (asked: Asked[], command: string) => asked.filter((one) => one.command === command).map(({ args }) => args);

function open(customer: Customer, answers: Answers = {}) {
  const asked = engine({ set_photo: () => customer, set_photo_from_file: () => customer, remove_photo: () => customer, ...answers });
  render(ToastRegion);
  render(CustomerHead, { customer, edit: () => Promise.resolve() });
  return asked;
}

afterEach(() => {
  for (const toast of toasts.shown) toasts.dismiss(toast.id);
});

it('shows the initials where there is none, and sets the one that is chosen', async () => {
  const asked = open(person(null), { choose_file: () => '/pictures/amelia.jpg' });
  const button = screen.getByRole('button', { name: 'Add a photo' });
  expect(button.querySelector('[data-initials]')?.getAttribute('data-initials')).toBe('A\u200cH');
  button.click();
  await screen.findByText('The photo is in its place');
  expect(of(asked, 'choose_file')).toEqual([{ kind: 'photo' }]);
  expect(of(asked, 'set_photo_from_file')).toEqual([{ id: 7, path: '/pictures/amelia.jpg' }]);
  screen.getByRole('button', { name: 'Undo' });
});

it('sets nothing when the user changed their mind', async () => {
  const asked = open(person(null), { choose_file: () => null });
  screen.getByRole('button', { name: 'Add a photo' }).click();
  await waitFor(() => expect(of(asked, 'choose_file')).toHaveLength(1));
  expect(of(asked, 'set_photo_from_file')).toEqual([]);
});

it('shows the photo and takes it away from its menu', async () => {
  const asked = open(person(HASH));
  const button = screen.getByRole('button', { name: /^The photo of/ });
  expect(button.querySelector('img')?.getAttribute('src')).toBe(`photo://localhost/${HASH}`);
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
  (await screen.findByRole('menuitem', { name: 'Remove the photo' })).click();
  await screen.findByText('The photo was removed');
  expect(of(asked, 'remove_photo')).toEqual([{ id: 7 }]);
});

it('only shows that of somebody in the bin', () => {
  open(person(HASH, { deleted_at: 1 }));
  expect(screen.queryByRole('button', { name: /photo/ })).toBeNull();
  expect(document.querySelector('header img')).toBeTruthy();
});

it('takes the picture that is pasted, asks the desktop for one that it is not told of, and leaves words alone', async () => {
  let inClipboard: object | null = null;
  const asked = open(person(null), { paste_photo: () => inClipboard });
  const paste = (types: string[], files: File[] = []) =>
    document.body.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData: { files, types } }));
  paste(['text/plain']);
  paste(['Files'], [new File(['abc'], 'picture.png', { type: 'image/png' })]);
  await waitFor(() => expect(of(asked, 'set_photo')).toEqual([{ id: 7, address: 'data:image/png;base64,YWJj' }]));
  await screen.findByText('The photo is in its place');
  expect(of(asked, 'paste_photo')).toEqual([]);
  toasts.shown.forEach(({ id }) => toasts.dismiss(id));
  paste([]);
  await waitFor(() => expect(of(asked, 'paste_photo')).toEqual([{ id: 7 }]));
  inClipboard = person(HASH);
  paste([]);
  await screen.findByText('The photo is in its place');
  expect(of(asked, 'paste_photo')).toHaveLength(2);
  expect(screen.getAllByText('The photo is in its place')).toHaveLength(1);
});

it('says so when the picture cannot be read', async () => {
  open(person(null), {
    choose_file: () => '/pictures/broken.jpg',
    set_photo_from_file: () => {
      throw { kind: 'refused', code: 'photo_unreadable' };
    },
  });
  screen.getByRole('button', { name: 'Add a photo' }).click();
  await screen.findByText(/no picture that can be read/);
});

it('waits for a picture that is let go over the window, as long as the page is open', async () => {
  const asked = open(person(null));
  expect(drops.placeFor('/lists/shop.csv')).toBeNull();
  expect(drops.placeFor('/pictures/Amelia.JPG')?.words).toMatch(/^Let go to make it the photo of/);
  drops.placeFor('/pictures/Amelia.JPG')?.take('/pictures/Amelia.JPG');
  await waitFor(() => expect(of(asked, 'set_photo_from_file')).toEqual([{ id: 7, path: '/pictures/Amelia.JPG' }]));
  cleanup();
  expect(drops.placeFor('/pictures/Amelia.JPG')).toBeNull();
});
