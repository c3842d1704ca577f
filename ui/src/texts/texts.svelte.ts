// What the screens say, in the language of the moment; changes under a running screen without a reload.
import type { FluentBundle } from '@fluent/bundle';
import type { Digits, Language } from '../engine/contract';
import { loadCatalogue, wordsOf, type Values } from './catalogue';

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

  /** Whether the locale has words for a key. */
  has(key: string): boolean {
    return this.#bundle?.hasMessage(key) ?? false;
  }
}

export const texts = new Texts();

/** The words for a key; read inside markup or a derived value it follows the language. */
export const t = (key: string, values?: Values): string => texts.say(key, values);
