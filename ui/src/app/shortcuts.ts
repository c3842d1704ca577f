// The keys that work anywhere. Letters go by their place on the keyboard, so that they work on a Persian layout too.
import { SCREENS } from './screens';

export type Shortcut =
  | { act: 'palette' | 'search' | 'help' | 'guide' | 'quick-add' | 'case' | 'undo' | 'redo' | 'go-next' }
  | { act: 'go'; path: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key asks for; `going` tells that G was pressed just before. */
export function shortcutOf(event: Pressed, typing: boolean, going: boolean): Shortcut | null {
  if (event.altKey) return null;
  if (event.key === 'F1') return { act: 'guide' };
  if (event.ctrlKey || event.metaKey) {
    if (event.code === 'KeyK') return { act: 'palette' };
    if (typing) return null;
    if (event.code === 'KeyZ') return { act: event.shiftKey ? 'redo' : 'undo' };
    return event.code === 'KeyY' ? { act: 'redo' } : null;
  }
  if (typing) return null;
  if (event.key === '?' || event.key === '؟' || (event.code === 'Slash' && event.shiftKey)) return { act: 'help' };
  if (event.key === '/' || event.code === 'Slash') return { act: 'search' };
  if (event.shiftKey) return null;
  if (going) {
    const screen = SCREENS.find(({ nav }) => nav?.code === event.code);
    return screen ? { act: 'go', path: screen.path } : null;
  }
  if (event.code === 'KeyB') return { act: 'go', path: 'notices' };
  if (event.code === 'KeyN') return { act: 'quick-add' };
  if (event.code === 'KeyC') return { act: 'case' };
  return event.code === 'KeyG' ? { act: 'go-next' } : null;
}
