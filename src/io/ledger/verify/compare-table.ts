import type { Store } from '../ledger.ts';
import { type TableName, tables } from '../store/database.ts';
import type { TableDefinition } from '../store/migrations/first-tables.ts';
import type { Difference } from './difference.ts';
import { rowsInOrder } from './rows-in-order.ts';

type Values = Readonly<Record<string, unknown>>;

/** A difference with the row that it is about: as the entries make it, else as it is found. */
interface RowDifference extends Omit<Difference, 'run'> {
  readonly row: Values;
}

/** Compares one table of the ledger with the rebuilt one, both read side by side in order of their keys; neither is in memory as a whole. */
export async function* compareTable(actual: Store, rebuilt: Store, table: TableName): AsyncGenerator<RowDifference> {
  const definition: TableDefinition = tables[table];
  const left = rowsInOrder(actual, table);
  const right = rowsInOrder(rebuilt, table);
  let found = (await left.next()).value;
  let expected = (await right.next()).value;
  while (found !== undefined || expected !== undefined) {
    const order = found === undefined ? 1 : expected === undefined ? -1 : compareKeys(definition.key, found, expected);
    if (order < 0 && found !== undefined) {
      yield differenceOf('row-added', table, definition, found);
    } else if (order > 0 && expected !== undefined) {
      yield differenceOf('row-missing', table, definition, expected);
    } else if (found !== undefined && expected !== undefined) {
      const columns = columnsUnlike(definition, found, expected);
      if (columns.length > 0) yield { ...differenceOf('row-changed', table, definition, expected), columns };
    }
    if (order <= 0) found = (await left.next()).value;
    if (order >= 0) expected = (await right.next()).value;
  }
}

function differenceOf(
  kind: Difference['kind'],
  table: string,
  definition: TableDefinition,
  row: Values,
): RowDifference {
  return { kind, table, key: definition.key.map((column) => String(row[column])).join(' | '), columns: [], row };
}

function columnsUnlike(definition: TableDefinition, one: Values, other: Values): string[] {
  return Object.keys(definition.columns).filter((column) => one[column] !== other[column]);
}

function compareKeys(key: readonly string[], one: Values, other: Values): number {
  for (const column of key) {
    const order = compareValues(one[column], other[column]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Text by its bytes, as both databases order it. */
function compareValues(one: unknown, other: unknown): number {
  if (typeof one === 'bigint' && typeof other === 'bigint') return one < other ? -1 : one > other ? 1 : 0;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}
