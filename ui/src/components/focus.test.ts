// Where the focus goes when something opens.
import { describe, expect, it } from 'vitest';
import { firstField } from './focus';

function first(html: string): string {
  const content = document.createElement('div');
  content.innerHTML = `<header><button>X</button></header>${html}`;
  content.id = 'whole';
  return firstField(content).id;
}

describe('the first place to be', () => {
  it('is the first field, before the cross and the buttons below', () => {
    expect(first('<div class="body"><p></p><input disabled><textarea id="note"></textarea></div><footer><button></button></footer>')).toBe('note');
  });

  it('is the text where there is only something to read, and the way back where there is only a question', () => {
    expect(first('<div class="body" id="text" tabindex="0"></div><footer><button></button></footer>')).toBe('text');
    expect(first('<div class="body"></div><footer><button id="cancel"></button><button></button></footer>')).toBe('cancel');
  });

  it('is the whole where nothing else is', () => {
    expect(first('<div class="body"></div>')).toBe('whole');
  });
});
