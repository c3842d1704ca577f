// Starts the screens: the owner's choices first, so that the first thing seen is in their language.
import { mount } from 'svelte';
import App from './app/App.svelte';
import { preferences } from './preferences/preferences.svelte';
import './styles/index.css';

const target = document.getElementById('app');
if (target) {
  await preferences.follow();
  mount(App, { target });
}
