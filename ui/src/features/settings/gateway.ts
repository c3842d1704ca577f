// A gateway's request as one types it: headers by the line, and the places that it may have; and which gateway comes first.
import type { GatewayHeader } from '../../engine/types/GatewayHeader';
import type { SmsPreset } from '../../engine/types/SmsPreset';

export const PLACES = ['{to}', '{to_digits}', '{to_local}', '{text}', '{sender}', '{user}', '{secret}', '{basic}', '{id}'];

export const linesOf = (headers: readonly GatewayHeader[]): string =>
  headers.map(({ name, value }) => `${name}: ${value}`).join('\n');

/** The headers of the lines that have a name and a value. */
export const headersOf = (lines: string): GatewayHeader[] =>
  lines.split('\n').flatMap((line) => {
    const [name = '', ...rest] = line.split(':');
    const value = rest.join(':').trim();
    return name.trim() !== '' && value !== '' ? [{ name: name.trim(), value }] : [];
  });

/** Those of the shop's country first, then those of everywhere. */
export const atHome = (presets: readonly SmsPreset[], country: string): SmsPreset[] => {
  const place = ({ countries }: SmsPreset) => (countries.includes(country) ? 0 : countries.length === 0 ? 1 : 2);
  return [...presets].sort((one, other) => place(one) - place(other));
};
