// What a key means in a table of cells.

export type CellAct =
  | { kind: 'move'; rows: number; columns: number; extend: boolean }
  | { kind: 'enter' | 'edit' | 'open' | 'select' | 'select-all' | 'clear' | 'delete' };

/** The act of a key, in a table of `rows` by `columns`, a screenful of which is `page` rows; letters go by their place. */
export function cellKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  direction: 'ltr' | 'rtl',
  page: number,
  rows: number,
  columns: number,
): CellAct | null {
  if (event.altKey) return null;
  const command = event.ctrlKey || event.metaKey;
  const move = (down: number, across = 0): CellAct => ({ kind: 'move', rows: down, columns: across, extend: event.shiftKey && down !== 0 });
  const forward = direction === 'rtl' ? -1 : 1;
  if (command && event.code === 'KeyA') return { kind: 'select-all' };
  switch (event.key) {
    case 'ArrowDown':
      return command ? null : move(1);
    case 'ArrowUp':
      return command ? null : move(-1);
    case 'ArrowRight':
      return command ? null : move(0, forward);
    case 'ArrowLeft':
      return command ? null : move(0, -forward);
    case 'PageDown':
      return move(page);
    case 'PageUp':
      return move(-page);
    case 'Home':
      return command ? move(-rows) : move(0, -columns);
    case 'End':
      return command ? move(rows) : move(0, columns);
    case 'Enter':
      return { kind: command ? 'open' : 'enter' };
    case 'F2':
      return { kind: 'edit' };
    case ' ':
      return { kind: 'select' };
    case 'Delete':
      return { kind: 'delete' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return null;
  }
}
