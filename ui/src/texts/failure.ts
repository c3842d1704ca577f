// What went wrong, in the user's words.
import { EngineError } from '../engine/call';
import { t, texts } from './texts.svelte';

/** One or two sentences for anything that was thrown. */
export function failureText(thrown: unknown): string {
  const { code, data } = EngineError.from(thrown);
  const key = `error-${code.replaceAll('_', '-')}`;
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]),
  );
  return texts.has(key) ? t(key, values) : t('error-unnamed', { code });
}
