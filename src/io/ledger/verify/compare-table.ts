import type { Store } from '../ledger.ts';
import { type TableName, tables } from '../store/database.ts';
import type { TableDefinition } from '../store/migrations/first-tables.ts';
import type { Difference } from './difference.ts';
import { pagesInOrder, type RowValues, rowsOutOfOrder } from './rows-in-order.ts';

type Values = Readonly<Record<string, unknown>>;

/** A difference with the row that it is about: as the entries make it, else as it is found. */
interface RowDifference extends Omit<Difference, 'run'> {
  readonly row: Values;
}

/** Rows of one side, a page in memory at a time. */
class Side {
  readonly #pages: AsyncGenerator<RowValues[], undefined>;
  #page: RowValues[] = [];
  #at = 0;

  constructor(store: Store, table: TableName) {
    this.#pages = pagesInOrder(store, table);
  }

  /** The row that is next; undefined after the last. */
  get row(): RowValues | undefined {
    return this.#page[this.#at];
  }

  /** Goes on to the next row, the first time to the first. @returns what is to be waited for where a page has to be read */
  advance(): Promise<void> | undefined {
    this.#at += 1;
    return this.#at < this.#page.length ? undefined : this.#read();
  }

  async #read(): Promise<void> {
    this.#page = (await this.#pages.next()).value ?? [];
    this.#at = 0;
  }
}

/** Compares one table of the ledger with the rebuilt one, both read side by side in order of their keys; neither is in memory as a whole. */
export async function* compareTable(actual: Store, rebuilt: Store, table: TableName): AsyncGenerator<RowDifference> {
  const definition: TableDefinition = tables[table];
  const columns = Object.keys(definition.columns);
  const key = definition.key.map((column) => ({ place: columns.indexOf(column), kind: definition.columns[column] }));
  const compareKeys = (one: RowValues, other: RowValues): number => {
    for (const { place, kind } of key) {
      const order = compareValues(one[place] ?? '', other[place] ?? '', kind === 'integer');
      if (order !== 0) return order;
    }
    return 0;
  };
  for (const row of await rowsOutOfOrder(actual, table)) yield differenceOf('row-added', table, definition, row);
  const left = new Side(actual, table);
  const right = new Side(rebuilt, table);
  await Promise.all([left.advance(), right.advance()]);
  for (;;) {
    const found = left.row;
    const expected = right.row;
    if (found === undefined && expected === undefined) return;
    const order = found === undefined ? 1 : expected === undefined ? -1 : compareKeys(found, expected);
    if (order < 0 && found !== undefined) {
      yield differenceOf('row-added', table, definition, found);
    } else if (order > 0 && expected !== undefined) {
      yield differenceOf('row-missing', table, definition, expected);
    } else if (found !== undefined && expected !== undefined) {
      const unlike = columns.filter((_, place) => found[place] !== expected[place]);
      if (unlike.length > 0) yield { ...differenceOf('row-changed', table, definition, expected), columns: unlike };
    }
    // Waited for only where a page has to be read: waiting for every row costs more than comparing it.
    const readLeft = order <= 0 ? left.advance() : undefined;
    const readRight = order >= 0 ? right.advance() : undefined;
    if (readLeft !== undefined) await readLeft;
    if (readRight !== undefined) await readRight;
  }
}

function differenceOf(
  kind: Difference['kind'],
  table: string,
  definition: TableDefinition,
  values: RowValues,
): RowDifference {
  const row: Record<string, unknown> = {};
  for (const [place, [column, columnKind]] of Object.entries(definition.columns).entries()) {
    const value = values[place] ?? null;
    row[column] = columnKind.startsWith('integer') && isWhole(value) ? BigInt(value) : value;
  }
  return { kind, table, key: definition.key.map((column) => String(row[column])).join(' | '), columns: [], row };
}

const isWhole = (value: string | null): value is string => value !== null && /^-?\d+$/.test(value);

/** Text by its bytes, as both databases order it. */
function compareValues(one: string, other: string, whole: boolean): number {
  if (one === other) return 0;
  if (whole) return BigInt(one) < BigInt(other) ? -1 : 1;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
