// The three sets of digits: all are read, two are shown.
import type { Digits } from '../engine/contract';

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const ARABIC = '٠١٢٣٤٥٦٧٨٩';

/** Persian and Arabic digits as ASCII ones; all else as it is. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((PERSIAN.indexOf(digit) + 1 || ARABIC.indexOf(digit) + 1) - 1));

/** ASCII digits as the ones chosen to be shown. */
export const showDigits = (text: string, digits: Digits): string =>
  digits === 'persian' ? text.replace(/\d/g, (digit) => PERSIAN[Number(digit)] ?? digit) : text;
