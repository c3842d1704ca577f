// The two acts on an import that is over: take it back, save what it could not take.
import { toasts } from '../../components/toasts.svelte';
import { attempt } from '../../components/undo';
import { call } from '../../engine/call';
import type { Undone } from '../../engine/types/Undone';
import { t } from '../../texts/texts.svelte';
import { rejectedFileName } from './words';

/** Takes a whole import back and says what was left, since it was changed meanwhile. Returns whether it went well. */
export const takeImportBack = (actionId: number): Promise<boolean> =>
  attempt(async () => {
    const { kept } = await call<Undone>('undo', { action_id: actionId });
    const names = kept.slice(0, 5).map(({ name }) => name).join(t('list-comma'));
    toasts.say(kept.length > 0 ? t('import-taken-back-kept', { count: kept.length, names }) : t('import-taken-back'));
  });

/** Asks where to, and saves the rejected rows there with their reasons. */
export const saveRejectedRows = (importId: number, source: string): Promise<boolean> =>
  attempt(async () => {
    const path = await call<string | null>('choose_save_path', { name: rejectedFileName(source) });
    if (!path) return;
    const count = await call<number>('save_rejected_rows', { id: importId, path });
    toasts.say(t('import-saved-rejected', { count }));
  });
