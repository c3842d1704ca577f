// What every test of the screens starts from: the English words, and nothing left on the page of the test before.
import { beforeAll } from 'vitest';
import { texts } from '../src/texts/texts.svelte';

beforeAll(() => texts.speak('en', 'latin'));
