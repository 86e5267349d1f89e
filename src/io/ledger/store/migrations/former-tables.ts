import type { TableDefinition } from './first-tables.ts';

/** The table of what periods from before the ledger came to. Never changed once published. */
export const formerTables = {
  former_total: {
    columns: {
      entry: 'text',
      place: 'integer',
      family: 'text',
      number: 'text',
      starts: 'text?',
      ends: 'text?',
      units: 'integer?',
      members: 'integer?',
      new_members: 'integer?',
      renewing: 'integer?',
      fees_fen: 'integer?',
      visits: 'integer',
      persons: 'integer?',
      granted_fen: 'integer',
      other_fen: 'integer?',
      closing_fen: 'integer?',
      file: 'text',
      sha256: 'text',
      sheet: 'text',
      cell: 'text',
      undone_by: 'text?',
    },
    key: ['entry', 'place'],
    indexes: [['family', 'number']],
  },
} as const satisfies Record<string, TableDefinition>;
