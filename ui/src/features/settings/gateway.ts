// A gateway's request as one types it: headers by the line, and the places that it may have.
import type { GatewayHeader } from '../../engine/types/GatewayHeader';

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
