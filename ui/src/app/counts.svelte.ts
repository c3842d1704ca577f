// The numbers beside the names in the sidebar, kept true while the book changes.
import { onChanged } from '../engine/call';
import { SvelteMap } from 'svelte/reactivity';
import { SCREENS, type Screen } from './screens';

/** How often numbers that time alone alters are read, in milliseconds. */
const TICK = 60_000;

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
      const stop = onChanged(count.nouns, () => void read());
      if (!count.ticks) return [stop];
      const timer = setInterval(() => void read(), TICK);
      return [stop, () => clearInterval(timer)];
    });
    return () => stops.forEach((stop) => stop());
  }
}

export const counts = new Counts();
