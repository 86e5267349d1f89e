import { sql } from 'kysely';
import type { SettledPart, SettlementKind } from '../../../../rules/fund/settled-part.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { TakenLine } from '../../entry/books/statement-entries.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Lines read at once. */
const pageSize = 500;

/** A line of a statement that counts, with what it settles now. */
export interface StatementLine extends TakenLine {
  /** The entry that took the statement. */
  readonly entry: string;
  /** The office that took it. */
  readonly office: string;
  /** The fund's own account. */
  readonly account: string | null;
  /** The entry by which it is what it is: that which took it, or a later assignment. */
  readonly settledBy: string;
}

/** Some of the lines. */
export interface LinesSought {
  readonly office?: string;
  /** The first day and the last. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Only those of which something is not identified. */
  readonly open?: true;
  /** Only those that settle something for these units, by id. */
  readonly units?: readonly string[];
}

/**
 * Lines of statements, by day, then in the order in which they were taken. Those of statements that were undone are left out.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function* statementLines(ledger: Ledger, sought: LinesSought = {}): AsyncGenerator<StatementLine> {
  let last: Row<'statement_line'> | undefined;
  for (;;) {
    const after = last;
    const page = await atOneMoment(ledger, async (store) => {
      const rows = await pageAfter(store, sought, after);
      return { last: rows.at(-1), lines: await withParts(store, rows) };
    });
    yield* page.lines;
    if (page.lines.length < pageSize) return;
    last = page.last;
  }
}

async function pageAfter(
  { database }: Store,
  { office, from, to, open, units }: LinesSought,
  after: Row<'statement_line'> | undefined,
): Promise<Row<'statement_line'>[]> {
  let query = database.selectFrom('statement_line').selectAll().where('undone_by', 'is', null);
  if (office !== undefined) query = query.where('office', '=', office);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  const settles = sql`from settlement where settlement.entry = statement_line.entry and settlement.line = statement_line.line`;
  // Each line's own parts are looked at by key; with the plain column SQLite would go through all of the kind, or the unit, for every line.
  if (open) query = query.where(sql<boolean>`exists (select 1 ${settles} and settlement.kind || '' = 'unidentified')`);
  if (units !== undefined) {
    const named = units.length === 0 ? sql`null` : sql.join(units);
    query = query.where(sql<boolean>`exists (select 1 ${settles} and settlement.unit || '' in (${named}))`);
  }
  if (after !== undefined) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('day', 'position', 'line', 'entry'), '>', tuple(after.day, after.position, after.line, after.entry)),
    );
  }
  for (const column of ['day', 'position', 'line', 'entry'] as const) query = query.orderBy(column);
  return query.limit(pageSize).execute();
}

/**
 * One line of a statement that counts.
 *
 * @param entry - that took the statement
 * @returns undefined where there is none, or the statement was undone
 */
export async function statementLine(ledger: Ledger, entry: string, line: number): Promise<StatementLine | undefined> {
  return atOneMoment(ledger, (store) => readStatementLine(store, entry, line));
}

/** The same within a transaction. */
export async function readStatementLine(store: Store, entry: string, line: number): Promise<StatementLine | undefined> {
  const rows = await store.database
    .selectFrom('statement_line')
    .selectAll()
    .where('entry', '=', entry)
    .where('line', '=', BigInt(line))
    .where('undone_by', 'is', null)
    .execute();
  return (await withParts(store, rows))[0];
}

async function withParts({ database }: Store, rows: readonly Row<'statement_line'>[]): Promise<StatementLine[]> {
  const key = (row: { readonly entry: string; readonly line: bigint }) => `${row.entry}\n${row.line}`;
  const parts = new Map<string, Row<'settlement'>[]>();
  for (const entry of new Set(rows.map((row) => row.entry))) {
    const lines = rows.filter((row) => row.entry === entry).map((row) => Number(row.line));
    const found = await database
      .selectFrom('settlement')
      .selectAll()
      .where('entry', '=', entry)
      .where('line', '>=', BigInt(Math.min(...lines)))
      .where('line', '<=', BigInt(Math.max(...lines)))
      .orderBy('line')
      .orderBy('part')
      .execute();
    for (const part of found) parts.set(key(part), [...(parts.get(key(part)) ?? []), part]);
  }
  return rows.map((row) => lineOf(row, parts.get(key(row)) ?? []));
}

function lineOf(row: Row<'statement_line'>, parts: readonly Row<'settlement'>[]): StatementLine {
  const { entry, office, own_account: account, serial, line_key: key, day: on, counterparty, remark } = row;
  return {
    ...{ entry, office, account, line: Number(row.line), serial, key, on, counterparty, remark },
    amount: yuan(row.amount_fen),
    balance: row.balance_fen === null ? null : yuan(row.balance_fen),
    counterAccount: row.counter_account,
    origin: {
      file: row.file,
      ...(row.sheet === null ? {} : { sheet: row.sheet }),
      ...(row.cell === null ? {} : { cell: row.cell }),
    },
    parts: parts.map(partOf),
    settledBy: parts[0]?.settled_by ?? entry,
  };
}

function partOf({ kind, fen, unit, period, payer, batch, number }: Row<'settlement'>): SettledPart {
  const amount: Yuan = yuan(fen < 0n ? -fen : fen);
  return { kind: kind as SettlementKind, amount, unit, period, payer, batch, number };
}
