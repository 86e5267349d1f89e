import type { TableDefinition } from './first-tables.ts';

/** Tables of bank statements, of periods at their end and of what other ledgers report. Never changed once published. */
export const bookTables = {
  statement_line: {
    columns: {
      entry: 'text',
      line: 'integer',
      office: 'text',
      position: 'integer',
      own_account: 'text?',
      serial: 'text?',
      line_key: 'text',
      day: 'text',
      amount_fen: 'integer',
      balance_fen: 'integer?',
      counterparty: 'text?',
      counter_account: 'text?',
      remark: 'text?',
      file: 'text',
      sha256: 'text',
      sheet: 'text?',
      cell: 'text?',
      undone_by: 'text?',
    },
    key: ['entry', 'line'],
    inKey: true,
    indexes: [
      ['own_account', 'day'],
      ['day', 'position', 'line'],
    ],
  },
  live_line: {
    columns: { line_key: 'text', entry: 'text', line: 'integer' },
    key: ['line_key'],
    indexes: [['entry']],
  },
  settlement: {
    columns: {
      entry: 'text',
      line: 'integer',
      part: 'integer',
      kind: 'text',
      unit: 'text?',
      period: 'text?',
      payer: 'text?',
      batch: 'text?',
      number: 'text?',
      fen: 'integer',
      settled_by: 'text',
    },
    key: ['entry', 'line', 'part'],
    inKey: true,
    indexes: [['unit', 'period'], ['kind', 'period'], ['batch'], ['number']],
  },
  waiver: {
    columns: { period: 'text', entry: 'text', kind: 'text', item: 'text', amount_fen: 'integer', reason: 'text' },
    key: ['period', 'entry', 'kind', 'item'],
  },
  bundle: {
    columns: {
      office: 'text',
      entry: 'text',
      position: 'integer',
      sequence: 'integer',
      hash: 'text',
      file: 'text',
      sha256: 'text',
      undone_by: 'text?',
    },
    key: ['office', 'entry'],
  },
  bundle_period: {
    columns: {
      office: 'text',
      period: 'text',
      entry: 'text',
      family: 'text',
      number: 'text',
      starts: 'text',
      ends: 'text',
      scheme_hash: 'text',
      title: 'text',
      books: 'text',
    },
    key: ['office', 'period'],
  },
  bundle_unit: {
    columns: {
      office: 'text',
      period: 'text',
      place: 'integer',
      entry: 'text',
      unit: 'text',
      credit_code: 'text?',
      region: 'text?',
      figures: 'text',
    },
    key: ['office', 'period', 'place'],
    inKey: true,
  },
} as const satisfies Record<string, TableDefinition>;

/** Columns that tables of former versions get; they come after those that were there. */
export const bookColumns = {
  posting: { day: 'text?' },
  period: { closed_by: 'text?' },
} as const satisfies Record<string, TableDefinition['columns']>;
