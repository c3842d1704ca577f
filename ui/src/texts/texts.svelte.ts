// What the screens say, in the language of the moment; changes under a running screen without a reload.
import { FluentNumber, type FluentBundle } from '@fluent/bundle';
import type { Digits, Language } from '../engine/contract';
import { loadCatalogue, plain, wordsOf, type Values } from './catalogue';

/** A piece of a sentence: words, or the place of a value by its name. */
export type Part = { text: string } | { slot: string };

/** Marks round the name of a value; no locale and no person writes them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A value that leaves its name in the sentence. */
class Slot extends FluentNumber {
  constructor(
    readonly name: string,
    value: number,
  ) {
    super(value);
  }

  override toString(): string {
    return `${OPEN}${this.name}${CLOSE}`;
  }
}

const takenApart = (sentence: string): Part[] =>
  sentence
    .split(new RegExp(`(${OPEN}[a-z_]+${CLOSE})`))
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(OPEN) ? { slot: piece.slice(1, -1) } : { text: piece }));

class Texts {
  #bundle = $state.raw<FluentBundle | null>(null);
  #words = $derived(this.#bundle ? wordsOf(this.#bundle) : (key: string) => key);

  /** Switches every screen to another language or other digits. */
  async speak(language: Language, digits: Digits): Promise<void> {
    this.#bundle = await loadCatalogue(language, digits);
  }

  say(key: string, values?: Values): string {
    return this.#words(key, values);
  }

  /** A sentence taken apart: its words, and the places where its values stand. A number still chooses the plural form. */
  parts(key: string, values: Record<string, number | string>): Part[] {
    const slots = Object.entries(values).map(([name, value]) => [name, new Slot(name, typeof value === 'number' ? value : 0)]);
    return takenApart(plain(this.say(key, Object.fromEntries(slots) as Values)));
  }

  /** Whether the locale has words for a key. */
  has(key: string): boolean {
    return this.#bundle?.hasMessage(key) ?? false;
  }
}

export const texts = new Texts();

/** The words for a key; read inside markup or a derived value it follows the language. */
export const t = (key: string, values?: Values): string => texts.say(key, values);
