import type { TableDefinition } from './migrations/first-tables.ts';

/** Texts made, by what they are made of: making one takes longer than running it. */
const made = new Map<string, string>();

/** Texts kept at most; which columns vary in a list is nearly always one of few. */
const keptAtMost = 500;

/**
 * An insert of several rows for SQLite, its parameters first the values of the columns that are the same in all rows, then row by row those of the others.
 *
 * @param varying - columns whose values differ from row to row, in the table's order
 */
export function insertOfValues(
  table: string,
  definition: TableDefinition,
  varying: readonly string[],
  rows: number,
  keepExisting: boolean,
): string {
  const key = `${table} ${rows} ${keepExisting} ${varying.join(' ')}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const columns = Object.keys(definition.columns);
  const shared = columns.filter((column) => !varying.includes(column));
  const values = Array.from({ length: rows }, (_, row) => {
    const before = shared.length + row * varying.length;
    const marks = columns.map((column) => {
      const place = shared.indexOf(column);
      return `?${1 + (place < 0 ? before + varying.indexOf(column) : place)}`;
    });
    return `(${marks.join(',')})`;
  });
  const text = `${beginning(table, columns)} values ${values.join(',')}${ending(definition, keepExisting)}`;
  if (made.size >= keptAtMost) made.clear();
  made.set(key, text);
  return text;
}

/** An insert of any number of rows for PostgreSQL, one array a column: it takes at most 65,535 parameters, and reads a short statement faster than a long one. */
export function insertOfArrays(table: string, definition: TableDefinition, keepExisting: boolean): string {
  const arrays = Object.values(definition.columns).map(
    (kind, at) => `$${at + 1}::${kind.startsWith('text') ? 'text' : 'bigint'}[]`,
  );
  const columns = Object.keys(definition.columns);
  return `${beginning(table, columns)} select * from unnest(${arrays.join(', ')})${ending(definition, keepExisting)}`;
}

const beginning = (table: string, columns: readonly string[]): string => `insert into "${table}" (${quoted(columns)})`;

const ending = ({ key }: TableDefinition, keepExisting: boolean): string =>
  keepExisting ? ` on conflict (${quoted(key)}) do nothing` : '';

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
