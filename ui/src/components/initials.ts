// The letters that stand for somebody without a photo.

const letters = (word: string): string[] => [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);

/** The first letters of the first and the last word of a name; empty for what has no letters, such as a phone number. */
export function initials(name: string): string {
  const words = name.split(/[\s\u200c,.]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  // Letters of a script that joins them stay apart.
  return ends.map((word) => (letters(word)[0] ?? '').toLocaleUpperCase()).join('\u200c');
}
