import type { Store } from '../ledger.ts';
import type { TableName } from './database.ts';
import type { InsertOptions } from './packed-rows.ts';

/** Rows that a projection would insert into one table. */
export interface CollectedRows {
  readonly table: TableName;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly options: InsertOptions;
}

const collectors = new WeakMap<Store, CollectedRows[]>();

/**
 * A store into which a projection inserts nothing: its rows are collected, so that another thread inserts them. Whatever else is asked of it is a fault of ours.
 *
 * @returns the store, and its rows in the order in which they would be inserted
 */
export function collectingStore(): { readonly store: Store; readonly collected: readonly CollectedRows[] } {
  const store = {
    kind: 'sqlite',
    get database(): never {
      throw new TypeError('rows are collected where no ledger is at hand');
    },
  } as const;
  const collected: CollectedRows[] = [];
  collectors.set(store, collected);
  return { store, collected };
}

/** Collects rows where the store is such a one; false where it is a ledger's. */
export function collectRows(store: Store, rows: CollectedRows): boolean {
  const collected = collectors.get(store);
  if (collected === undefined) return false;
  collected.push(rows);
  return true;
}
