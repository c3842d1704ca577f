// The way back from every act: beside the message that says it was done, and on Ctrl+Z.
import { call, EngineError, onAction } from '../engine/call';
import { failureText } from '../texts/failure';
import { t } from '../texts/texts.svelte';
import { toasts } from './toasts.svelte';

/** Actions of this window, newest last. */
const done: number[] = [];

/** Starts remembering what is done, so that each message can take back its own act. Returns how to stop. */
export const rememberActions = (): (() => void) =>
  onAction(({ id }) => {
    done.push(id);
    if (done.length > 200) done.shift();
  });

/**
 * Does something that writes to the book, then says so with the way back beside it; an act that answers `false` found nothing to do.
 * Returns whether it went well.
 */
export async function perform(text: string, act: () => Promise<unknown>): Promise<boolean> {
  const before = done.at(-1) ?? 0;
  let answer: unknown;
  const well = await attempt(async () => (answer = await act()));
  if (well && answer !== false) {
    const run = () => void takeBack(done.find((id) => id > before));
    toasts.say(text, { act: { label: t('undo'), run } });
  }
  return well;
}

/** Undoes the last act that is still done. */
export const undoLast = (): Promise<void> => step('undo_last', 'undo-done');

/** Does the last undone act again. */
export const redoLast = (): Promise<void> => step('redo_last', 'redo-done');

/** Undoes one action, or the last when its id is not known, and says so. */
export async function takeBack(actionId: number | undefined): Promise<void> {
  if (actionId === undefined) return undoLast();
  const well = await attempt(() => call('undo', { action_id: actionId }));
  if (well) toasts.say(t('undo-done'));
}

async function step(command: string, words: string): Promise<void> {
  if (await attempt(() => call(command))) toasts.say(t(words));
}

/** Runs something that may be refused, and says so in the user's words when it is. Returns whether it went well. */
export async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (thrown) {
    // What the user stopped did not go wrong.
    const tone = EngineError.from(thrown).code === 'stopped' ? 'plain' : 'bad';
    toasts.say(failureText(thrown), { tone });
    return false;
  }
}
