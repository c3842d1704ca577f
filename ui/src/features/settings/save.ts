// A changed setting: kept in the book and followed by every screen at once.
import { attempt } from '../../components/undo';
import type { Settings } from '../../engine/contract';
import { preferences } from '../../preferences/preferences.svelte';

/** Saves these settings and shows the screens with them. Returns whether it went well; a refusal is said. */
export const save = (changes: Partial<Settings>): Promise<boolean> => attempt(() => preferences.save(changes));
