// What goes wrong on a screen by itself is noted in the program's log: what and where, never the words, which may be the user's.
import { EngineError, call } from './call';

/** Notes errors that nobody caught and breaches of the content policy from now on. */
export function noteFailures(): void {
  addEventListener('error', ({ error, filename, lineno, colno }) => {
    if (error) note(nameOf(error), `${filename}:${lineno}:${colno}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => note(nameOf(reason), placeOf(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) =>
    note(effectiveDirective, `${sourceFile}:${lineNumber}`),
  );
}

function nameOf(thrown: unknown): string {
  if (thrown instanceof EngineError) return thrown.code;
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

/** The line of the program that threw, without the message that some engines begin the stack with. */
function placeOf(thrown: unknown): string {
  const lines = thrown instanceof Error ? (thrown.stack ?? '').split('\n') : [];
  return lines.find((line) => /:\d+:\d+\)?$/.test(line))?.trim() ?? '';
}

function note(what: string, place: string): void {
  // A log that cannot be reached has nobody to tell.
  call('note_failure', { what, place }).catch(() => undefined);
}
