// Form controls as they are used: typed into, moved through by keys, read aloud.
import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../format/calendar';
import { clock } from '../format/show.svelte';
import { preferences } from '../preferences/preferences.svelte';
import DateField from './DateField.svelte';
import MonthGrid from './MonthGrid.svelte';
import PhoneField from './PhoneField.svelte';
import TagField from './TagField.svelte';
import TimeField from './TimeField.svelte';

const ENGLISH = preferences.settings;

function type(box: HTMLElement, text: string) {
  (box as HTMLInputElement).value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function press(element: Element, key: string, extra: KeyboardEventInit = {}) {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...extra }));
  flushSync();
}

afterEach(() => preferences.show(ENGLISH));

describe('a date field', () => {
  it('takes words and gives the day as ISO', () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Day', value: null, onchange });
    const box = screen.getByLabelText('Day');
    type(box, 'tomorrow');
    press(box, 'Enter');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(addDays(clock.today, 1));
  });

  it('takes Persian digits of the Jalali calendar and shows them so', async () => {
    await preferences.show({ ...ENGLISH, language: 'fa', calendar: 'jalali', digits: 'persian' });
    const onchange = vi.fn();
    render(DateField, { label: 'روز', value: '2026-03-21', onchange });
    const box = screen.getByLabelText<HTMLInputElement>('روز');
    expect(box.value).toBe('۱۴۰۵/۰۱/۰۱');
    type(box, '۱۴۰۵/۸/۳۰');
    press(box, 'Enter');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('2026-11-21');
  });

  it('says what it did not understand and keeps the text to be mended', () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Day', value: '2026-11-21', onchange });
    const box = screen.getByLabelText<HTMLInputElement>('Day');
    type(box, '99/99');
    press(box, 'Enter');
    expect(box.value).toBe('99/99');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('not a day');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('that is emptied has no day', () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Day', value: '2026-11-21', onchange });
    type(screen.getByLabelText('Day'), ' ');
    press(screen.getByLabelText('Day'), 'Enter');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('the month to pick from', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');

  it('moves by arrows as the page reads, and by weeks and months', async () => {
    render(MonthGrid, { value: '2026-11-21', onpick: vi.fn() });
    await settled();
    expect(focused()).toBe('Saturday, 21 November 2026');
    for (const [key, day] of [
      ['ArrowRight', 'Sunday, 22 November 2026'],
      ['ArrowDown', 'Sunday, 29 November 2026'],
      ['Home', 'Monday, 23 November 2026'],
      ['PageDown', 'Wednesday, 23 December 2026'],
    ] as const) {
      press(document.activeElement as Element, key);
      await settled();
      expect(focused()).toBe(day);
    }
  });

  it('moves the other way in a right-to-left page and shows Jalali weeks from Saturday', async () => {
    await preferences.show({
      ...ENGLISH,
      language: 'fa',
      calendar: 'jalali',
      digits: 'persian',
      first_weekday: 'saturday',
    });
    const onpick = vi.fn();
    render(MonthGrid, { value: '2026-11-21', onpick });
    await settled();
    expect(screen.getAllByRole('columnheader')[0]?.getAttribute('abbr')).toBe('شنبه');
    press(document.activeElement as Element, 'ArrowLeft');
    await settled();
    expect(focused()).toBe('یکشنبه ۱ آذر ۱۴۰۵');
    (document.activeElement as HTMLElement).click();
    expect(onpick).toHaveBeenCalledExactlyOnceWith('2026-11-22');
  });
});

describe('a time field', () => {
  it('takes short forms and moves by a quarter with the arrows', () => {
    const onchange = vi.fn();
    render(TimeField, { label: 'Time', value: null, onchange });
    const box = screen.getByLabelText('Time');
    type(box, '930');
    press(box, 'Enter');
    press(box, 'ArrowUp');
    expect(onchange.mock.calls).toEqual([['09:30'], ['09:45']]);
  });
});

describe('a phone field', () => {
  it('is written left to right and doubts what is no phone only after it was left', () => {
    render(PhoneField, { label: 'Phone', value: 'abc' });
    const box = screen.getByLabelText('Phone');
    expect(box.getAttribute('dir')).toBe('ltr');
    expect(screen.queryByRole('alert')).toBeNull();
    box.dispatchEvent(new FocusEvent('blur'));
    flushSync();
    expect(screen.getByRole('alert').textContent).toContain('phone');
  });
});

describe('a tag field', () => {
  it('makes a tag at a comma of either script, once', () => {
    const onchange = vi.fn();
    render(TagField, { label: 'Tags', value: ['VIP'], known: ['VIP'], onchange });
    const box = screen.getByLabelText('Tags');
    type(box, 'vip');
    press(box, ',');
    expect(onchange).not.toHaveBeenCalled();
    type(box, 'عمده');
    press(box, '،');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(['VIP', 'عمده']);
  });

  it('gives back the last tag with Backspace in an empty box', () => {
    const onchange = vi.fn();
    render(TagField, { label: 'Tags', value: ['a', 'b'], known: [], onchange });
    press(screen.getByLabelText('Tags'), 'Backspace');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(['a']);
  });
});
