// The only door to the engine: named calls, their errors as codes, and word of what has changed.
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Changed, ChangedBy, Noun, Progress } from './contract';

/** What the engine says when it will not or cannot: a code whose words are in the locales as `error-<code>`. */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    readonly data: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'EngineError';
  }

  /** Any thrown thing as an engine error; what did not come from the engine gets the code `failed`. */
  static from(thrown: unknown): EngineError {
    if (thrown instanceof EngineError) return thrown;
    if (thrown !== null && typeof thrown === 'object' && 'code' in thrown && typeof thrown.code === 'string') {
      const data = 'data' in thrown && thrown.data !== null && typeof thrown.data === 'object' ? thrown.data : {};
      return new EngineError(thrown.code, data as Record<string, unknown>);
    }
    return new EngineError('failed', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** Asks the engine for one thing by the name of its command. Throws an `EngineError`. */
export async function call<Answer = void>(command: string, args: Record<string, unknown> = {}): Promise<Answer> {
  try {
    return await invoke<Answer>(command, args);
  } catch (thrown) {
    throw EngineError.from(thrown);
  }
}

let jobs = 0;

/** A long command at work: its answer, and the way to stop it. */
export interface Job<Answer> {
  answer: Promise<Answer>;
  /** Asks it to stop; the answer then fails with the code `stopped`. */
  stop: () => Promise<void>;
}

/** Begins a long command, which reports how far it is. */
export function begin<Answer>(
  command: string,
  args: Record<string, unknown>,
  heard: (progress: Progress) => void,
): Job<Answer> {
  const job_id = (jobs += 1);
  const on_event = new Channel<Progress>();
  on_event.onmessage = heard;
  return { answer: call<Answer>(command, { ...args, job_id, on_event }), stop: () => call('stop_job', { job_id }) };
}

/** Hears an event of the program by its name. Returns how to stop. */
export function onEvent<Payload = void>(name: string, heard: (payload: Payload) => void): () => void {
  let stopped = false;
  const listening = listen<Payload>(name, ({ payload }) => {
    if (!stopped) heard(payload);
  });
  return () => {
    stopped = true;
    void listening.then((stop) => stop());
  };
}

/** Hears every change of these nouns that the book commits, from this window or elsewhere. Returns how to stop. */
export function onChanged(nouns: readonly Noun[], heard: () => void): () => void {
  return onEvent<Changed>('changed', (changed) => {
    if (changed.nouns.some((noun) => nouns.includes(noun))) heard();
  });
}

/** Hears every action done in this window that can be taken back. Returns how to stop. */
export function onAction(heard: (action: ChangedBy) => void): () => void {
  return onEvent<Changed>('changed', ({ action }) => {
    if (action?.origin === 'window' && action.undoable) heard(action);
  });
}
