// The keys of a grid of days: as the page reads, a row or a page at a time.

export interface Move {
  days?: number;
  rows?: number;
  months?: number;
  years?: number;
  week?: 'start' | 'end';
}

/** Where a key leads; `null` for a key that leads nowhere. */
export function moveOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>, rtl: boolean): Move | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const forward = rtl ? -1 : 1;
  const moves: Record<string, Move> = {
    ArrowLeft: { days: -forward },
    ArrowRight: { days: forward },
    ArrowUp: { rows: -1 },
    ArrowDown: { rows: 1 },
    PageUp: event.shiftKey ? { years: -1 } : { months: -1 },
    PageDown: event.shiftKey ? { years: 1 } : { months: 1 },
    Home: { week: 'start' },
    End: { week: 'end' },
  };
  return moves[event.key] ?? null;
}
