// Files let go over the window, over a stand-in for the program.
import { render, screen } from '@testing-library/svelte';
import { emit } from '@tauri-apps/api/event';
import { expect, it } from 'vitest';
import { engine } from '../../../tests/engine';
import { drops } from '../../components/drops.svelte';
import DropVeil from './DropVeil.svelte';
import { dropped } from './dropped.svelte';

it('gives a picture to the screen that waits for one, and every other file to the import', async () => {
  engine({});
  render(DropVeil);
  const pictures: string[] = [];
  let lists = 0;
  const stops = [
    dropped.follow(() => (lists += 1)),
    drops.wait({ words: 'The photo of Amelia', take: (path) => pictures.push(path) }),
  ];
  await emit('tauri://drag-enter', { paths: ['/pictures/Amelia.JPG'] });
  await screen.findByText('The photo of Amelia');
  await emit('tauri://drag-drop', { paths: ['/pictures/Amelia.JPG'] });
  expect([pictures, dropped.over, dropped.take()]).toEqual([['/pictures/Amelia.JPG'], false, null]);
  await emit('tauri://drag-enter', { paths: ['/lists/shop.csv'] });
  await screen.findByText('Let go to read this file');
  await emit('tauri://drag-drop', { paths: ['/lists/shop.csv'] });
  expect([lists, dropped.take()]).toEqual([1, '/lists/shop.csv']);
  stops.forEach((stop) => stop());
  await emit('tauri://drag-drop', { paths: ['/pictures/Amelia.JPG'] });
  expect(pictures).toHaveLength(1);
});
