// What is open over the page, what takes the keys, and where the focus goes when something opens: at once, so that no key is lost that is typed before the next frame.

const FIELDS = ':is(input, textarea, select, [role="combobox"]):not(:disabled)';

/** The first field to fill in; where there is none the text to read, the first thing to press below it, or the whole. */
export function firstField(content: HTMLElement): HTMLElement {
  for (const which of [`.body ${FIELDS}`, '.body[tabindex]', FIELDS, 'footer button:not(:disabled)']) {
    const found = content.querySelector<HTMLElement>(which);
    if (found) return found;
  }
  return content;
}

/** Puts the focus where `choose` says in something that is opening, instead of a frame later. */
export function focusAtOnce(event: Event, content: HTMLElement | null, choose: (content: HTMLElement) => HTMLElement): void {
  event.preventDefault();
  if (content) choose(content).focus({ preventScroll: true });
}

/** Whether a dialog, a menu or a list is open, to which the keys belong; one that is just closing is not. */
export const isSomethingOpen = (): boolean =>
  document.querySelector(':is([role="dialog"], [role="menu"], [role="listbox"])[data-state="open"]') !== null;

/** Whether keys pressed in an element write text there. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
