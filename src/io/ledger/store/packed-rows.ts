import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type Row, type TableName, tables } from './database.ts';
import { insertOfJson } from './insert-texts.ts';

/** Rows packed at once, so that the text of very many does not stand in memory twice. */
const atOnce = 1_024;

/** What becomes of rows that meet others of their key; without it they are refused. */
export interface InsertOptions {
  /** A row whose key is there already is left as it is. */
  readonly keepExisting?: true;
}

/**
 * Rows of one table made ready for SQLite, in plain data that goes from one thread to another. Handing each value over costs SQLite more than storing it, so rows go to it as one JSON text, and
 * what is the same in all of them, as a list's unit, period and entry are, goes over once.
 */
export interface PackedRows {
  readonly table: TableName;
  readonly keepExisting: boolean;
  /** Columns whose values differ from row to row, in the table's order. */
  readonly varying: readonly string[];
  /** The values of the others. */
  readonly shared: Readonly<Record<string, unknown>>;
  /** An array of rows, each an array of what varies; of a long text its place in `texts` and its length, in bytes. */
  readonly json: string;
  /** All long texts, one after the other, in UTF-8; null where the rows have none. */
  readonly texts: Uint8Array | null;
}

/** Columns of long texts: written into JSON and read out of it again they would cost more than all else of their rows. */
const longColumns: Partial<Record<TableName, readonly string[]>> = {
  claim: ['submitted', 'decision'],
  entry: ['text'],
};

type Values = Readonly<Record<string, unknown>>;

/**
 * Packs rows; none give nothing, very many several packets.
 *
 * @throws RangeError for a whole number that the ledger cannot hold; TypeError for a row without a value: faults of ours
 */
export function packRows<Table extends TableName>(
  table: Table,
  rows: readonly Row<Table>[],
  options: InsertOptions = {},
): PackedRows[] {
  const packets: PackedRows[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    const part: readonly Values[] = rows.length > atOnce ? rows.slice(start, start + atOnce) : rows;
    const columns = Object.keys(tables[table].columns);
    const varying = columns.filter((column) => differs(part, column));
    const shared: Record<string, unknown> = {};
    for (const column of columns) if (!varying.includes(column)) shared[column] = valueIn(part[0] ?? {}, column);
    const long = longOf(table, varying);
    const texts = long.length === 0 ? null : new LongTexts();
    const json = jsonOf(part, varying, (column, value) =>
      texts && long.includes(column) ? texts.place(value) : value,
    );
    packets.push({
      table,
      keepExisting: options.keepExisting === true,
      varying,
      shared,
      json,
      texts: texts?.bytes() ?? null,
    });
  }
  return packets;
}

/**
 * Inserts packed rows into SQLite, with a statement that stays prepared.
 *
 * @param entry - goes into the column of that name instead of what was packed, where the entry had no name yet then
 */
export async function insertPacked(store: Store, packed: PackedRows, entry?: string): Promise<void> {
  const { table, keepExisting, varying, json, texts } = packed;
  const shared = entry !== undefined && 'entry' in packed.shared ? { ...packed.shared, entry } : packed.shared;
  const text = insertOfJson(table, tables[table], { varying, long: longOf(table, varying) }, keepExisting);
  const values = Object.keys(tables[table].columns).flatMap((column) => (column in shared ? [shared[column]] : []));
  await store.database.executeQuery(CompiledQuery.raw(text, [json, ...(texts ? [texts] : []), ...values]));
}

/** Those of the columns that hold long texts, which go over beside the JSON. */
export function longOf(table: TableName, varying: readonly string[]): readonly string[] {
  return (longColumns[table] ?? []).filter((column) => varying.includes(column));
}

/** Texts that go over one after the other. */
class LongTexts {
  readonly #texts: string[] = [];
  #length = 0;

  /** @returns where it begins and how long it is, in bytes */
  place(value: unknown): [number, number] {
    const text = String(value);
    const length = Buffer.byteLength(text);
    this.#texts.push(text);
    this.#length += length;
    return [this.#length - length, length];
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#texts.join(''));
  }
}

/** Whether a column's value is another in some row than in the first. */
export function differs(rows: readonly Values[], column: string): boolean {
  const value = rows[0]?.[column];
  for (const row of rows) if (row[column] !== value) return true;
  return false;
}

function jsonOf(
  rows: readonly Values[],
  columns: readonly string[],
  placed: (column: string, value: unknown) => unknown,
): string {
  let text = '[';
  for (const row of rows) {
    text += text.length === 1 ? '[' : ',[';
    let separator = '';
    for (const column of columns) {
      text += separator + jsonValue(placed(column, valueIn(row, column)));
      separator = ',';
    }
    text += ']';
  }
  return `${text}]`;
}

/** Whole numbers are written out: as a `number` those beyond 2^53 would be others, and beyond 64 bits SQLite would make floats of them. */
export function jsonValue(value: unknown): string {
  if (typeof value !== 'bigint') return JSON.stringify(value);
  if (BigInt.asIntN(64, value) !== value) throw new RangeError(`too large for the ledger: ${value}`);
  return String(value);
}

/** The value of a column; a row without one is a fault of ours. */
export function valueIn(row: Values, column: string): unknown {
  const value = row[column];
  if (value === undefined) throw new TypeError(`no value for column ${column}`);
  return value;
}
