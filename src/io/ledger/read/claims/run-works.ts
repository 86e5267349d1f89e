import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** So many payments, and what they come to. */
export interface LineSum {
  readonly lines: number;
  readonly amount: Yuan;
}

/** What a run did with claims and payments that were there. */
export interface RunWork {
  /** By kind of entry, how many claims it concerns, and the number in full of one of them. */
  readonly claims: readonly { readonly kind: string; readonly claims: number; readonly first: string }[];
  /** Batches made, by their numbers in full. */
  readonly batches: readonly (LineSum & { readonly batch: string })[];
  /** What the bank said, of what still counts. */
  readonly answers: readonly { readonly batch: string; readonly paid: LineSum; readonly bounced: LineSum }[];
}

/** What runs did with claims and payments, by the runs' numbers; a run that had nothing to do with them is not there. */
export async function worksOfRuns(ledger: Ledger, runs: readonly number[]): Promise<Map<number, RunWork>> {
  if (runs.length === 0) return new Map();
  return atOneMoment(ledger, async (store) => {
    const numbers = runs.map(BigInt);
    const [claims, batches, answers] = [
      await claimsOf(store, numbers),
      await batchesMade(store, numbers),
      await answersTaken(store, numbers),
    ];
    const works = new Map<number, RunWork>();
    for (const run of runs) {
      const own = <Each extends { readonly run: number }>(all: readonly Each[]) =>
        all.filter((each) => each.run === run).map(({ run: _, ...each }) => each);
      const work = { claims: own(claims), batches: own(batches), answers: own(answers) };
      if (work.claims.length + work.batches.length + work.answers.length > 0) works.set(run, work);
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
