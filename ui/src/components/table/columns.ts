// The columns of a table as the user arranges them: order and width.

export interface Column {
  id: string;
  title: string;
  /** In CSS pixels. */
  width: number;
  sortable?: boolean;
  editable?: boolean;
  /** Stands at the end of its cell, as figures do. */
  atEnd?: boolean;
}

export const NARROWEST = 72;
export const WIDEST = 720;

export const clampWidth = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The columns with one of them moved by so many places, as far as there is room. */
export function moveColumn<C extends { id: string }>(columns: readonly C[], id: string, by: number): C[] {
  const from = columns.findIndex((column) => column.id === id);
  const to = Math.min(columns.length - 1, Math.max(0, from + by));
  const moved = columns[from];
  if (!moved || from === to) return [...columns];
  const rest = columns.filter((column) => column.id !== id);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** The columns with the width of one of them changed. */
export const resizeColumn = <C extends { id: string; width: number }>(columns: readonly C[], id: string, width: number): C[] =>
  columns.map((column) => (column.id === id ? { ...column, width: clampWidth(width) } : column));
