// Short messages at the edge of the window: what was done, with the way back beside it.

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  act?: { label: string; run: () => void };
}

/** How long a message stays while nobody points at it, in milliseconds. */
const STAY = 8_000;

class Toasts {
  shown = $state<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Shows a message; at most three are kept, the oldest goes first. */
  say(text: string, options: { tone?: Toast['tone']; act?: Toast['act'] } = {}): void {
    const toast: Toast = { id: this.#next++, text, tone: options.tone ?? 'plain', act: options.act };
    this.shown = [...this.shown.slice(-2), toast];
    this.#start(toast.id);
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Keeps every message while the user is reading or about to act. */
  hold(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  release(): void {
    for (const toast of this.shown) this.#start(toast.id);
  }

  #start(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), STAY),
    );
  }
}

export const toasts = new Toasts();
