import type { TableDefinition } from './migrations/first-tables.ts';

/** Texts made, by what they are made of. There are few: which columns vary in a list is nearly always the same. */
const made = new Map<string, string>();

/**
 * An insert of any number of rows for SQLite: its first parameter is a JSON array of rows, each an array of what varies, in that order; the others are the values of the columns that are
 * the same in all rows, in the table's order. Where there are long texts, its second parameter is their bytes, one after the other.
 *
 * @param columns.varying - those whose values differ from row to row
 * @param columns.long - those of them of which a row has the place among the long texts and the length
 */
export function insertOfJson(
  table: string,
  definition: TableDefinition,
  { varying, long }: { readonly varying: readonly string[]; readonly long: readonly string[] },
  keepExisting: boolean,
): string {
  const key = `${table} ${keepExisting} ${varying.join(' ')}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const columns = Object.keys(definition.columns);
  const shared = columns.filter((column) => !varying.includes(column));
  const values = columns.map((column) => {
    const place = varying.indexOf(column);
    if (place < 0) return `?${(long.length > 0 ? 3 : 2) + shared.indexOf(column)}`;
    if (!long.includes(column)) return `json_extract(value, '$[${place}]')`;
    const [start, length] = [0, 1].map((part) => `json_extract(value, '$[${place}][${part}]')`);
    return `cast(substr(?2, 1 + ${start}, ${length}) as text)`;
  });
  // `where true` tells the parser that what follows is no join.
  const rows = `select ${values.join(', ')} from json_each(?1) where true`;
  const text = `${beginning(table, columns)} ${rows}${ending(definition, keepExisting)}`;
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
