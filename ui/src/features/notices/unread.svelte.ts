// How many notices wait under the bell.
import { call, onChanged } from '../../engine/call';

class Unread {
  count = $state(0);

  /** Reads the number and follows the changes. Returns how to stop. */
  follow(): () => void {
    // A number that cannot be read is left as it was: the screen of notices tells what is wrong.
    const read = () => call<number>('count_notices').then((count) => (this.count = count), () => undefined);
    void read();
    return onChanged(['notices', 'customers'], () => void read());
  }
}

export const unread = new Unread();
