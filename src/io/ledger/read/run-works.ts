import { sql } from 'kysely';
import { type Yuan, yuan } from '../../../rules/value/money.ts';
import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** So many payments, and what they come to. */
export interface LineSum {
  readonly lines: number;
  readonly amount: Yuan;
}

/** Lines of bank statements that a run took, what came in by them and what went out, both as positive sums. */
export interface StatementSum {
  readonly lines: number;
  readonly in: Yuan;
  readonly out: Yuan;
}

/** What a run did with claims, payments and the bank's statements. */
export interface RunWork {
  /** By kind of entry, how many claims it concerns, and the number in full of one of them. */
  readonly claims: readonly { readonly kind: string; readonly claims: number; readonly first: string }[];
  /** Batches made, by their numbers in full. */
  readonly batches: readonly (LineSum & { readonly batch: string })[];
  /** What the bank said, of what still counts. */
  readonly answers: readonly { readonly batch: string; readonly paid: LineSum; readonly bounced: LineSum }[];
  /** Statements taken in, together: one, or none where the run took none. Lines of one that was undone since are told with it. */
  readonly statements: readonly StatementSum[];
}

/** What runs did with claims, payments and the bank's statements, by the runs' numbers; a run that had nothing to do with them is not there. */
export async function worksOfRuns(ledger: Ledger, runs: readonly number[]): Promise<Map<number, RunWork>> {
  if (runs.length === 0) return new Map();
  return atOneMoment(ledger, async (store) => {
    const numbers = runs.map(BigInt);
    const [claims, batches, answers, statements] = [
      await claimsOf(store, numbers),
      await batchesMade(store, numbers),
      await answersTaken(store, numbers),
      await statementsTaken(store, numbers),
    ];
    const works = new Map<number, RunWork>();
    for (const run of runs) {
      const own = <Each extends { readonly run: number }>(all: readonly Each[]) =>
        all.filter((each) => each.run === run).map(({ run: _, ...each }) => each);
      const work = { claims: own(claims), batches: own(batches), answers: own(answers), statements: own(statements) };
      if (Object.values(work).some((each) => each.length > 0)) works.set(run, work);
    }
    return works;
  });
}

async function claimsOf({ database }: Store, runs: readonly bigint[]) {
  const rows = await database
    .selectFrom('unit_entry')
    .innerJoin('claim_entry', 'claim_entry.entry', 'unit_entry.entry')
    .select((each) => [
      'unit_entry.run',
      'claim_entry.kind',
      each.fn.count('claim_entry.number').distinct().as('claims'),
      each.fn.min('claim_entry.number').as('first'),
    ])
    .where('unit_entry.run', 'in', runs)
    .groupBy(['unit_entry.run', 'claim_entry.kind'])
    .orderBy('claim_entry.kind')
    .execute();
  return rows.map(({ run, kind, claims, first }) => ({ run: Number(run), kind, claims: Number(claims), first }));
}

async function batchesMade({ database }: Store, runs: readonly bigint[]) {
  const rows = await database
    .selectFrom('unit_entry')
    .innerJoin('batch', 'batch.entry', 'unit_entry.entry')
    .select(['unit_entry.run', 'batch.batch', 'batch.lines', 'batch.amount_fen'])
    .where('unit_entry.run', 'in', runs)
    .orderBy('batch.year')
    .orderBy('batch.ordinal')
    .execute();
  return rows.map(({ run, batch, lines, amount_fen }) => {
    return { run: Number(run), batch, lines: Number(lines), amount: yuan(amount_fen) };
  });
}

async function answersTaken({ database }: Store, runs: readonly bigint[]) {
  const rows = await database
    .selectFrom('unit_entry')
    .innerJoin('batch_answer', 'batch_answer.entry', 'unit_entry.entry')
    .innerJoin('batch_line', (join) =>
      join
        .onRef('batch_line.batch', '=', 'batch_answer.batch')
        .onRef('batch_line.answered_by', '=', 'batch_answer.entry'),
    )
    .select((each) => [
      'unit_entry.run',
      'batch_answer.batch',
      'batch_line.state',
      each.fn.countAll().as('lines'),
      each.fn.sum('batch_line.amount_fen').as('fen'),
    ])
    .where('unit_entry.run', 'in', runs)
    .groupBy(['unit_entry.run', 'batch_answer.batch', 'batch_line.state'])
    .orderBy('batch_answer.batch')
    .execute();
  const places = new Map(rows.map(({ run, batch }) => [`${run} ${batch}`, { run: Number(run), batch }]));
  return [...places.values()].map(({ run, batch }) => {
    // A payment that fell to the fund later had come back.
    const of = (paid: boolean): LineSum => {
      const those = rows.filter(
        (row) => Number(row.run) === run && row.batch === batch && (row.state === 'paid') === paid,
      );
      return {
        lines: those.reduce((sum, { lines }) => sum + Number(lines), 0),
        amount: yuan(those.reduce((sum, { fen }) => sum + BigInt(fen), 0n)),
      };
    };
    return { run, batch, paid: of(true), bounced: of(false) };
  });
}

async function statementsTaken({ database }: Store, runs: readonly bigint[]) {
  const rows = await database
    .selectFrom((each) =>
      each.selectFrom('unit_entry').select(['entry', 'run']).distinct().where('run', 'in', runs).as('taken'),
    )
    .innerJoin('statement_line', 'statement_line.entry', 'taken.entry')
    .select((each) => [
      'taken.run',
      each.fn.countAll().as('lines'),
      sql<bigint>`sum(case when amount_fen > 0 then amount_fen else 0 end)`.as('in'),
      sql<bigint>`sum(case when amount_fen < 0 then -amount_fen else 0 end)`.as('out'),
    ])
    .groupBy('taken.run')
    .execute();
  return rows.map((row) => {
    const [into, out] = [BigInt(row.in), BigInt(row.out)];
    return { run: Number(row.run), lines: Number(row.lines), in: yuan(into), out: yuan(out) };
  });
}
