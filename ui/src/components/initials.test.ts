// The letters that stand for somebody without a photo.
import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['Amelia Hart', 'A\u200cH'],
  ['žibutė', 'Ž'],
  ['Ona Marija Petraitė-Žukė', 'O\u200cP'],
  ['سارا محمدی', 'س\u200cم'],
  ['علی‌رضا کریمی', 'ع\u200cک'],
  ['Kazlauskas, Jonas', 'K\u200cJ'],
  ['George O’Neill (shop)', 'G\u200cO'],
  ['+370 612 34567', ''],
  ['', ''],
])('of %s are %s', (name, letters) => expect(initials(name)).toBe(letters));
