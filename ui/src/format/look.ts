// How values are written: the choices and the words that every format needs.
import type { Calendar, Digits, Language, Weekday } from '../engine/contract';
import type { Words } from '../texts/catalogue';

export interface Look {
  language: Language;
  calendar: Calendar;
  digits: Digits;
  firstWeekday: Weekday;
  words: Words;
}
