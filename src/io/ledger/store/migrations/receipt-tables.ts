import type { TableDefinition } from './first-tables.ts';

/** The table of the receipts that claims name. Never changed once published. */
export const receiptTables = {
  claim_receipt: {
    columns: { receipt: 'text', person: 'text', number: 'text' },
    key: ['receipt', 'person', 'number'],
    inKey: true,
  },
} as const satisfies Record<string, TableDefinition>;
