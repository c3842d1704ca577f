// Where in the program the user is: the part of the address after `#/`.

export interface Place {
  /** The parts of the path: `['customers', '12']`. */
  path: string[];
  query: URLSearchParams;
}

/** Reads an address such as `#/customers/12?tab=history`. */
export function readHash(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) };
}

class Router {
  #hash = $state(location.hash);
  place = $derived(readHash(this.#hash));

  constructor() {
    addEventListener('hashchange', () => (this.#hash = location.hash));
  }

  go(hash: string): void {
    location.hash = hash;
  }

  /** Takes a word out of the query, so that it asks only once. Says whether it was there. */
  take(word: string): boolean {
    const [path = '', query] = location.hash.split('?');
    const rest = new URLSearchParams(query);
    if (!rest.has(word)) return false;
    rest.delete(word);
    history.replaceState(history.state, '', rest.size > 0 ? `${path}?${rest}` : path);
    this.#hash = location.hash;
    return true;
  }
}

export const router = new Router();
