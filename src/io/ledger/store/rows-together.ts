import type { Store } from '../ledger.ts';
import type { CollectedRows } from './collected-rows.ts';
import type { Row, TableName } from './database.ts';
import { insertRows } from './insert-rows.ts';
import type { InsertOptions } from './packed-rows.ts';

/** Rows of one table that are inserted alike. */
interface Part {
  readonly options: InsertOptions;
  readonly rows: Readonly<Record<string, unknown>>[];
}

/** Rows of several projections, put together so that each table is told of them once, or once for each way in which they are to be inserted. */
export class RowsTogether {
  /** Tables as they first come, the rows of each in their order. */
  #parts = new Map<TableName, Part[]>();

  add({ table, rows, options }: CollectedRows): void {
    const parts = this.#parts.get(table) ?? [];
    this.#parts.set(table, parts);
    const last = parts.at(-1);
    if (last !== undefined && last.options.keepExisting === options.keepExisting) last.rows.push(...rows);
    else parts.push({ options, rows: [...rows] });
  }

  /** Inserts them, and has none afterwards. @param store - within a transaction */
  async insertInto(store: Store): Promise<void> {
    const tables = this.#parts;
    this.#parts = new Map();
    for (const [table, parts] of tables)
      for (const { rows, options } of parts)
        await insertRows(store, table, rows as unknown as Row<typeof table>[], options);
  }
}
