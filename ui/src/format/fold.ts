// Letters that people type differently and mean alike, for filtering short lists; the engine folds the book's own search.
import { toLatinDigits } from './digits';

/** Text with case, accents, half-spaces and the Arabic forms of Persian letters taken away. */
export const fold = (text: string): string =>
  toLatinDigits(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c-\u200f]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .toLowerCase();

/** Whether a text holds what was typed, both folded. */
export const foldedIncludes = (text: string, typed: string): boolean => fold(text).includes(fold(typed.trim()));
