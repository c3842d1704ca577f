// Phone numbers at the moment of typing; the engine decides what they are, this only doubts.
import { toLatinDigits } from './digits';

/** Whether a text is unlikely to be a phone number: letters in it, too few digits or too many. */
export function phoneLooksWrong(text: string): boolean {
  const typed = toLatinDigits(text).trim();
  if (typed === '') return false;
  const digits = typed.replace(/\D/g, '').length;
  return digits < 3 || digits > 15 || !/^[+()\d\s./\-#*,;x]+$/i.test(typed);
}
