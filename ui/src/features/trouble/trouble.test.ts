// The window that opens when the book cannot be opened: why, and each way on.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { mockIPC } from '@tauri-apps/api/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import TroubleWindow from './TroubleWindow.svelte';

const BACKUP = { path: '/home/sara/book.backups/daily.daftar', reason: 'daily', made_at: 0, bytes: 1, customers: 3 };

const asked: string[] = [];
let backup: unknown = BACKUP;

beforeEach(() => {
  asked.length = 0;
  backup = BACKUP;
  mockIPC((command) => {
    if (command === 'book_trouble')
      return { kind: 'failed', code: 'book_damaged', book: '/home/sara/book.daftar', last_backup: backup };
    asked.push(command);
    if (command === 'open_book_again') throw { kind: 'failed', code: 'book_busy' };
    return null;
  });
});

describe('a book that cannot be opened', () => {
  it('is named with what is wrong with it', async () => {
    render(TroubleWindow);

    expect((await screen.findByRole('alert')).textContent).toContain('damaged');
    screen.getByText('/home/sara/book.daftar');
  });

  it('can be replaced by its last backup', async () => {
    render(TroubleWindow);

    await fireEvent.click(await screen.findByRole('button', { name: 'Open the last backup' }));

    expect(asked).toEqual(['open_last_backup']);
  });

  it('offers no backup where there is none', async () => {
    backup = null;
    render(TroubleWindow);

    await screen.findByText('No backup of this book was found.');
    expect(screen.queryByRole('button', { name: 'Open the last backup' })).toBeNull();
  });

  it('says why another try failed', async () => {
    render(TroubleWindow);

    await fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Another Daftar'));
  });
});
