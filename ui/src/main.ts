// Starts the screens: the owner's choices first, so that the first thing seen is in their language.
import { mount } from 'svelte';
import { call } from './engine/call';
import { noteFailures } from './engine/failures';
import { kiosk } from './components/kiosk.svelte';
import { preferences } from './preferences/preferences.svelte';
import './styles/index.css';

/** The small windows beside the book's own, by their address. */
const SMALL_WINDOWS = {
  '#/popup': () => import('./features/popup/PopupWindow.svelte'),
  '#/trouble': () => import('./features/trouble/TroubleWindow.svelte'),
};

noteFailures();
const target = document.getElementById('app');
if (target) {
  const small = Object.entries(SMALL_WINDOWS).find(([address]) => location.hash.startsWith(address));
  const [{ default: Page }] = await Promise.all([small ? small[1]() : import('./app/App.svelte'), preferences.follow(), small ? undefined : kiosk.read()]);
  mount(Page, { target });
  // The second frame after the first is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => void call('first_paint')));
}
