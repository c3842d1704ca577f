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
}

export const router = new Router();
