// The numbers beside the names in the sidebar, kept true while the book changes.
import { onChanged } from '../engine/call';
import { SvelteMap } from 'svelte/reactivity';
import { SCREENS, type Screen } from './screens';

class Counts {
  #known = new SvelteMap<string, number>();

  of(screen: Screen): number | undefined {
    return this.#known.get(screen.path);
  }

  /** Reads every number and follows the changes. Returns how to stop. */
  follow(): () => void {
    const stops = SCREENS.flatMap((screen) => {
      const count = screen.nav?.count;
      if (!count) return [];
      // A number that cannot be read is left out: its screen tells what is wrong when it is opened.
      const read = () => count.read().then((n) => this.#known.set(screen.path, n), () => this.#known.delete(screen.path));
      void read();
      return [onChanged(count.nouns, () => void read())];
    });
    return () => stops.forEach((stop) => stop());
  }
}

export const counts = new Counts();
