// The program's own pop-up window: each reminder a card, its answers sent, a failed one said.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { mockIPC } from '@tauri-apps/api/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import PopupWindow from './PopupWindow.svelte';

const CARD = {
  id: 'reminder-3',
  title: 'Call about the invoice',
  lines: ['With Jonas', 'Due at 14:30'],
  buttons: [
    { reply: 'done', text: 'Done' },
    { reply: 'snooze_one_hour', text: 'In 1 hour' },
    { reply: 'open', text: 'Open' },
  ],
  asked: false,
};

const answers: unknown[] = [];
let failure: unknown = null;
let asked = false;

beforeEach(() => {
  answers.length = 0;
  failure = null;
  asked = false;
  mockIPC((command, args) => {
    if (command === 'list_popups') return [{ ...CARD, asked }];
    if (command !== 'answer_popup') return null;
    if (failure) throw failure;
    answers.push(args);
    return null;
  }, { shouldMockEvents: true });
});

describe('a reminder that fell due', () => {
  it('says what, with whom and when, and sends what is answered', async () => {
    render(PopupWindow);

    await screen.findByRole('heading', { name: 'Call about the invoice' });
    screen.getByText('With Jonas');
    await fireEvent.click(screen.getByRole('button', { name: 'In 1 hour' }));

    expect(answers).toEqual([{ id: 'reminder-3', reply: 'snooze_one_hour' }]);
  });

  it('takes the keyboard to its choices only when the user asked for them', async () => {
    const { unmount } = render(PopupWindow);
    await screen.findByRole('button', { name: 'In 1 hour' });
    expect(document.activeElement).toBe(document.body);
    unmount();

    asked = true;
    render(PopupWindow);

    const hour = await screen.findByRole('button', { name: 'In 1 hour' });
    expect(document.activeElement).toBe(hour);
  });

  it('is put away by the cross and by Escape', async () => {
    render(PopupWindow);

    await fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await fireEvent.keyDown(window, { key: 'Escape' });

    expect(answers).toEqual([
      { id: 'reminder-3', reply: 'close' },
      { id: 'reminder-3', reply: 'close' },
    ]);
  });

  it('stays and says why when the answer could not be carried out', async () => {
    failure = { kind: 'failed', code: 'disk_full' };
    render(PopupWindow);

    await fireEvent.click(await screen.findByRole('button', { name: 'Done' }));

    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('disk'));
    screen.getByRole('heading', { name: 'Call about the invoice' });
  });
});
