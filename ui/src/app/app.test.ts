// Addresses and keys of the frame.
import { describe, expect, it } from 'vitest';
import { readHash, router } from './router.svelte';
import { screenOf } from './screens';
import { shortcutOf } from './shortcuts';

const pressed = (key: string, code: string, extra: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...extra,
});

describe('an address', () => {
  it('names a screen, a thing and what to show of it', () => {
    const place = readHash('#/customers/12?tab=history');
    expect(place.path).toEqual(['customers', '12']);
    expect(place.query.get('tab')).toBe('history');
  });

  it('gives a word away once and keeps the rest', () => {
    history.replaceState(null, '', '#/customers/12?tab=history&add');
    expect(router.take('add')).toBe(true);
    expect(location.hash).toBe('#/customers/12?tab=history');
    expect(router.place.query.get('tab')).toBe('history');
    expect(router.take('add')).toBe(false);
    history.replaceState(null, '', '#/');
  });

  it('that names nothing known has no screen', () => {
    expect(screenOf(['nowhere'])).toBeUndefined();
    expect(screenOf(['customers'])?.path).toBe('customers');
  });
});

describe('a key', () => {
  it('is known by its place on a Persian keyboard', () => {
    expect(shortcutOf(pressed('ن', 'KeyK', { ctrlKey: true }), false, false)).toEqual({ act: 'palette' });
    expect(shortcutOf(pressed('د', 'KeyN'), false, false)).toEqual({ act: 'quick-add' });
    expect(shortcutOf(pressed('؟', 'Slash', { shiftKey: true }), false, false)).toEqual({ act: 'help' });
  });

  it('that writes text is left to the text', () => {
    expect(shortcutOf(pressed('n', 'KeyN'), true, false)).toBeNull();
    expect(shortcutOf(pressed('z', 'KeyZ', { ctrlKey: true }), true, false)).toBeNull();
    expect(shortcutOf(pressed('k', 'KeyK', { ctrlKey: true }), true, false)).toEqual({ act: 'palette' });
  });

  it('after G goes to the screen of its letter', () => {
    expect(shortcutOf(pressed('c', 'KeyC'), false, true)).toEqual({ act: 'go', path: 'customers' });
    expect(shortcutOf(pressed('ز', 'KeyC'), false, false)).toEqual({ act: 'case' });
    expect(shortcutOf(pressed('ذ', 'KeyB'), false, false)).toEqual({ act: 'go', path: 'notices' });
  });
});
