// A file let go over the window, wherever it was: the import picks it up, but for a picture that a screen waits for.
import { drops } from '../../components/drops.svelte';
import { onEvent } from '../../engine/call';

class Dropped {
  /** The file that waits to be read; `null` once the import has taken it. */
  path = $state<string | null>(null);
  /** Whether a file is held over the window. */
  over = $state(false);
  /** What the screen says that will take it, where it is not for the import. */
  words = $state<string | null>(null);

  /** Follows files over the window; `onfile` shows the import. Returns how to stop. */
  follow(onfile: () => void): () => void {
    const stops = [
      onEvent<{ paths: string[] }>('tauri://drag-enter', ({ paths: [path] }) => {
        this.over = true;
        this.words = drops.placeFor(path ?? '')?.words ?? null;
      }),
      onEvent('tauri://drag-leave', () => (this.over = false)),
      onEvent<{ paths: string[] }>('tauri://drag-drop', ({ paths: [path] }) => {
        this.over = false;
        if (path === undefined) return;
        const place = drops.placeFor(path);
        if (place) return place.take(path);
        this.path = path;
        onfile();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Gives the waiting file away. */
  take(): string | null {
    const path = this.path;
    this.path = null;
    return path;
  }
}

export const dropped = new Dropped();
