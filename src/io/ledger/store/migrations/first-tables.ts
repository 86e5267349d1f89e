/** What a column holds; with `?` it may be empty (null). Whole numbers are 64-bit on both databases, money is fen. */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?';

/** A table as both databases make it. */
export interface TableDefinition {
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** The primary key. It holds the column by which a cluster would distribute the table: unit, person, number, entry or office. */
  readonly key: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  /**
   * SQLite keeps the rows in the key itself, so that the key is stored once and a unit's rows lie together. Not where keys come in no order, as those of persons do: there a narrow
   * key apart from the rows touches fewer pages.
   */
  readonly inKey?: true;
}

/** The tables of the first version. Never changed once published: a later migration adds to them. */
export const firstTables = {
  entry: {
    columns: {
      office: 'text',
      sequence: 'integer',
      position: 'integer',
      run: 'integer',
      kind: 'text',
      text: 'text',
      previous: 'text',
      hash: 'text',
    },
    key: ['office', 'sequence'],
    indexes: [['position', 'office'], ['run']],
  },
  chain: { columns: { office: 'text', sequence: 'integer', hash: 'text' }, key: ['office'] },
  run: {
    columns: {
      office: 'text',
      number: 'integer',
      verb: 'text',
      actor: 'text',
      opened_at: 'text',
      day: 'text',
      options: 'text',
      tool_version: 'text',
      inputs: 'text',
      closed_at: 'text?',
      outcome: 'text?',
      counts: 'text?',
    },
    key: ['office', 'number'],
    indexes: [['number']],
  },
  run_unit: {
    columns: {
      office: 'text',
      run: 'integer',
      place: 'integer',
      unit: 'text?',
      name: 'text',
      file: 'text',
      status: 'text',
      entry: 'text?',
      codes: 'text',
    },
    key: ['office', 'run', 'place'],
  },
  scheme_version: { columns: { hash: 'text', scheme: 'text', text: 'text' }, key: ['hash'] },
  period: {
    columns: {
      id: 'text',
      scheme: 'text',
      family: 'text',
      number: 'text',
      starts: 'text',
      ends: 'text',
      scheme_hash: 'text',
      state: 'text',
      entry: 'text',
    },
    key: ['id'],
  },
  unit: {
    columns: { id: 'text', office: 'text', name: 'text', credit_code: 'text?', kind: 'text?', region: 'text?' },
    key: ['id'],
    indexes: [['office', 'credit_code']],
  },
  unit_name: {
    columns: { unit: 'text', office: 'text', name: 'text' },
    key: ['unit', 'name'],
    indexes: [['office', 'name']],
  },
  unit_entry: {
    columns: {
      unit: 'text',
      entry: 'text',
      position: 'integer',
      run: 'integer',
      kind: 'text',
      period: 'text?',
      family: 'text?',
      undone_by: 'text?',
    },
    key: ['unit', 'entry'],
    indexes: [['run'], ['entry'], ['family', 'kind']],
  },
  list: {
    columns: {
      unit: 'text',
      entry: 'text',
      period: 'text',
      position: 'integer',
      mode: 'text',
      as_of: 'text',
      status: 'text',
      file: 'text',
      sha256: 'text',
      format: 'text',
      scheme_hash: 'text',
      options_hash: 'text',
      headcounts: 'text',
      participants: 'integer',
      declared_participants: 'integer?',
      declared_fee_fen: 'integer?',
      contact: 'text?',
      contact_phone: 'text?',
      due_fen: 'integer',
      figures: 'text',
      replaced_by: 'text?',
      undone_by: 'text?',
    },
    key: ['period', 'unit', 'entry'],
    indexes: [['unit', 'entry']],
  },
  member: {
    columns: {
      unit: 'text',
      period: 'text',
      person: 'text',
      place: 'integer',
      entry: 'text',
      identity_kind: 'text',
      identity_number: 'text',
      name: 'text',
      sex: 'text?',
      birth_date: 'text?',
      phone: 'text?',
      bank: 'text?',
      bank_card: 'text?',
      staff_kind: 'text?',
      insurance_kind: 'text?',
      hardship: 'integer',
      remark: 'text?',
      file: 'text',
      sheet: 'text',
      cell: 'text',
    },
    key: ['period', 'unit', 'person'],
    inKey: true,
  },
  coverage: {
    columns: {
      unit: 'text',
      period: 'text',
      person: 'text',
      plan: 'text',
      place: 'integer',
      entry: 'text',
      shares: 'integer',
      starts: 'text?',
      ends: 'text?',
      waiting: 'text',
      renewal: 'text',
      consecutive: 'integer',
      fee_fen: 'integer',
      due_fen: 'integer',
      payers: 'text',
    },
    key: ['period', 'unit', 'person', 'plan'],
    inKey: true,
  },
  identity_number: {
    columns: { number: 'text', valid_from: 'text', person: 'text', kind: 'text', valid_to: 'text?' },
    key: ['number', 'valid_from'],
  },
  person_guard: {
    columns: {
      person: 'text',
      family: 'text',
      plan: 'text',
      starts: 'text',
      ends: 'text',
      unit: 'text',
      period: 'text',
      shares: 'integer',
      consecutive: 'integer',
      renewal: 'text',
      entry: 'text',
    },
    key: ['person', 'family', 'plan', 'starts'],
  },
  posting: {
    columns: {
      entry: 'text',
      line: 'integer',
      unit: 'text?',
      account: 'text',
      party: 'text?',
      plan: 'text?',
      period: 'text?',
      fen: 'integer',
    },
    key: ['entry', 'line'],
    inKey: true,
    indexes: [['unit'], ['period', 'account']],
  },
  journal: {
    columns: { entry: 'text', run: 'integer', period: 'text?', day: 'text', kind: 'text', reverses: 'text?' },
    key: ['entry'],
  },
} as const satisfies Record<string, TableDefinition>;
