// One language's messages: the locale files of that language, read by Fluent.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Digits, Language } from '../engine/contract';

/** The languages the program speaks, each named in itself elsewhere. */
export const LANGUAGES: readonly Language[] = ['en', 'fa', 'lt'];

export type Values = Record<string, FluentVariable>;
/** Words for a key, `key.attribute` included. */
export type Words = (key: string, values?: Values) => string;

const FILES: Record<Language, () => Promise<{ files: Record<string, string> }>> = {
  en: () => import('./en'),
  fa: () => import('./fa'),
  lt: () => import('./lt'),
};

/** The messages of one language; numbers in them are written with the digits asked for. */
export async function loadCatalogue(language: Language, digits: Digits): Promise<FluentBundle> {
  const { files } = await FILES[language]();
  const bundle = new FluentBundle(`${language}-u-nu-${digits === 'persian' ? 'arabext' : 'latn'}`);
  for (const source of Object.values(files)) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** Reads messages from a bundle. An unknown key comes back as itself, so that a screen is never blank. */
export function wordsOf(bundle: FluentBundle): Words {
  return (key, values) => {
    const [id = key, attribute] = key.split('.');
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, values, []) : key;
  };
}

/** Text without Fluent's invisible isolation marks, for text boxes and comparisons. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
