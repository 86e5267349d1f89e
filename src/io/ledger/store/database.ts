import { auditTables } from './migrations/audit-tables.ts';
import { bookColumns, bookTables } from './migrations/book-tables.ts';
import { claimTables } from './migrations/claim-tables.ts';
import { type ColumnKind, firstTables, type TableDefinition } from './migrations/first-tables.ts';
import { formerTables } from './migrations/former-tables.ts';
import { noticeTables } from './migrations/notice-tables.ts';
import { receiptTables } from './migrations/receipt-tables.ts';

/** Every table of the ledger as the newest migration leaves it. What each is for: docs/ledger.md. */
export const tables = {
  ...firstTables,
  ...claimTables,
  ...bookTables,
  ...auditTables,
  ...noticeTables,
  ...formerTables,
  ...receiptTables,
  posting: withColumns(firstTables.posting, bookColumns.posting),
  period: withColumns(firstTables.period, bookColumns.period),
};

function withColumns<Table extends TableDefinition, Columns extends TableDefinition['columns']>(
  table: Table,
  columns: Columns,
): Omit<Table, 'columns'> & { readonly columns: Table['columns'] & Columns } {
  return { ...table, columns: { ...table.columns, ...columns } };
}

type Value<Kind extends ColumnKind> = Kind extends 'text'
  ? string
  : Kind extends 'text?'
    ? string | null
    : Kind extends 'integer'
      ? bigint
      : bigint | null;

/** Rows by table, as Kysely needs them: all whole numbers are `bigint` on both databases. */
export type Database = {
  [Table in keyof typeof tables]: {
    [Column in keyof (typeof tables)[Table]['columns']]: Value<
      Extract<(typeof tables)[Table]['columns'][Column], ColumnKind>
    >;
  };
};

/** A table of the ledger. */
export type TableName = keyof Database;
/** A row as it is read and inserted: whole numbers and fen as `bigint`. */
export type Row<Table extends TableName> = Database[Table];

/** The truth; all other tables are projections of these entries. */
export const tablesOfEntries = ['entry', 'chain'] as const satisfies readonly TableName[];

/** Tables that `verify` rebuilds from the entries and compares. */
export const projections = (Object.keys(tables) as TableName[]).filter(
  (name) => !(tablesOfEntries as readonly string[]).includes(name),
);
