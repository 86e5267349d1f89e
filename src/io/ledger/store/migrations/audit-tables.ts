import type { TableDefinition } from './first-tables.ts';

/** Tables of the audit. Never changed once published. */
export const auditTables = {
  audit_waiver: {
    columns: {
      period: 'text',
      entry: 'text',
      office: 'text',
      position: 'integer',
      run: 'integer',
      day: 'text',
      test: 'text',
      case_key: 'text?',
      reason: 'text',
      expires: 'text?',
      undone_by: 'text?',
    },
    key: ['period', 'entry'],
  },
} as const satisfies Record<string, TableDefinition>;
