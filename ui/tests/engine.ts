// A stand-in for the engine inside tests: answers by command, remembers what was asked, tells of changes.
import { mockConvertFileSrc, mockIPC } from '@tauri-apps/api/mocks';
import { emit } from '@tauri-apps/api/event';
import type { Changed } from '../src/engine/contract';

export type Answers = Record<string, (args: never) => unknown>;

export interface Asked {
  command: string;
  args: Record<string, unknown>;
}

/** Answers commands until the next test; what throws comes back as the engine's refusal. */
export function engine(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  mockIPC(
    (command, args) => {
      asked.push({ command, args: args as Record<string, unknown> });
      const answer = answers[command];
      if (!answer) throw new Error(`no answer for ${command}`);
      return answer(args as never);
    },
    { shouldMockEvents: true },
  );
  mockConvertFileSrc('linux');
  return asked;
}

/** Tells the screens that the book changed. */
export const changed = (nouns: Changed['nouns']): Promise<void> => emit('changed', { nouns, action: null });
