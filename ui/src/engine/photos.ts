// Where the photos of customers are asked for.
import { convertFileSrc } from '@tauri-apps/api/core';

/** The address of a photo by its hash: what it shows never changes. */
export const photoAddress = (hash: string): string => convertFileSrc(hash, 'photo');
