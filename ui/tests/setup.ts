// What every test of the screens starts from: the English words, and nothing left on the page of the test before.
import { configure } from '@testing-library/svelte';
import { beforeAll } from 'vitest';
import { texts } from '../src/texts/texts.svelte';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => texts.speak('en', 'latin'));
