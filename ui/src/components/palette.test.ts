// The palette by keyboard.
import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import CommandPalette from './CommandPalette.svelte';

const press = (key: string) => {
  screen.getByRole('combobox').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
};

it('runs the first entry on Enter, or the one moved to, round the ends', async () => {
  const ran = vi.fn();
  const entry = (id: string) => ({ id, label: id, run: () => ran(id) });
  const groups = [
    { title: 'People', entries: [entry('ona'), entry('jonas')] },
    { title: 'Nothing', entries: [] },
    { title: 'Places', entries: [entry('today')] },
  ];
  const props = { open: true, title: 'Palette', placeholder: 'Type', groups, empty: 'None' };
  const { rerender } = render(CommandPalette, props);
  await screen.findByRole('combobox');
  press('Enter');
  await rerender({ open: true });
  press('ArrowUp');
  press('Enter');
  await rerender({ open: true });
  press('ArrowDown');
  press('Enter');
  expect(ran.mock.calls).toEqual([['ona'], ['today'], ['jonas']]);
});

it('says that nothing was found', async () => {
  render(CommandPalette, { open: true, title: 'Palette', placeholder: 'Type', groups: [], empty: 'Nothing found' });
  expect((await screen.findByRole('status')).textContent).toBe('Nothing found');
});
