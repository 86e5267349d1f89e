import { type Fen, fen, yuan } from '../../../../rules/value/money.ts';
import { sharing } from '../../../../rules/value/sharing.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import { batchNumber } from '../../entry/claims/claim-number.ts';
import type { BatchLines, BatchMade, PayoutLine } from '../../entry/claims/payout-entries.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { heldBack } from '../notices/held-back.ts';
import { applyOrAbandon } from '../outcome.ts';
import { LINES_OF_PART, type PartOfBatch, partsOf } from './batch-parts.ts';
import { holdClaims, type LockedClaim, lockClaims } from './lock-claims.ts';
import { requirePosted } from './require-sums.ts';

type WishedLine = Pick<PayoutLine, 'number' | 'decision' | 'heir' | 'payee' | 'amount'>;

/** Payments that are to go to the bank together. */
export interface BatchToMake {
  readonly options: Readonly<Record<string, string>>;
  /** In the order in which they are numbered; each decision, or each heir of it, once. Gone through several times: hundreds of thousands need not be in memory together. */
  readonly lines: Iterable<WishedLine>;
  /** Balanced: from benefits payable to money in transit. */
  readonly postings: readonly UnitPosting[];
  /** Entries of the public notices on which the payments rest. */
  readonly notices?: readonly string[];
}

/** What came of making a batch. Its number and those of the claims are in full. */
export type BatchOutcome =
  | { readonly outcome: 'applied'; readonly entry: string; readonly batch: string }
  /** These were decided again, objected to or batched meanwhile, or are to be paid more than is left of them. Nothing was written. */
  | { readonly outcome: 'stale'; readonly numbers: readonly string[] };

/**
 * Makes a batch: a closed set, numbered within the office and the year of the run's day. Its decisions are frozen by it. Many lines are told in several entries, of which the last closes
 * the set; all of them are written or none.
 *
 * @param linesOfPart - lines of one entry at most
 * @throws RangeError for a batch without lines, a line of nothing, or postings that differ: faults of ours
 * @throws UserError where the ledger cannot be written
 */
export async function makeBatch(
  ledger: Ledger,
  run: RunHandle,
  wish: BatchToMake,
  linesOfPart = LINES_OF_PART,
): Promise<BatchOutcome> {
  const whole = wholeOf(wish.lines);
  requirePosted(wish.postings, 'transit', -whole.amount);
  return applyOrAbandon<BatchOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    if (whole.lines > linesOfPart) await holdClaims(store, numbersOf(wish.lines));
    const batch = await nextBatch(store, run);
    const stale = new Set<string>();
    let entry = '';
    for (const part of partsOf(wish.lines, whole.lines, linesOfPart)) {
      const found = await standing(store, part, wish);
      for (const number of found.stale) stale.add(number);
      // What is stale further on is told as well, although nothing is written any more.
      if (stale.size === 0)
        entry = await appendEntry(store, run, entryOf(part, found.lines, { run, batch, wish, whole }));
    }
    if (stale.size > 0) return abandon({ outcome: 'stale', numbers: [...stale] });
    return { outcome: 'applied', entry, batch };
  });
}

interface Whole {
  readonly lines: number;
  readonly amount: Fen;
}

function wholeOf(wished: BatchToMake['lines']): Whole {
  let [lines, sum] = [0, 0n];
  for (const { amount } of wished) {
    if (fen(amount) <= 0n) throw new RangeError('a batch pays something');
    lines += 1;
    sum += fen(amount);
  }
  if (lines === 0) throw new RangeError('a batch pays something');
  return { lines, amount: sum };
}

function entryOf(
  { part, parts }: PartOfBatch<WishedLine>,
  lines: readonly PayoutLine[],
  {
    run: { day },
    batch,
    wish: { options, postings },
    whole,
  }: { readonly run: RunHandle; readonly batch: string; readonly wish: BatchToMake; readonly whole: Whole },
): BatchLines | BatchMade {
  if (part < parts) return { kind: 'batch-lines', batch, lines, part, parts };
  const made = { kind: 'batch-made', day, batch, options, lines, postings } as const;
  return parts === 1 ? made : { ...made, whole: { amount: yuan(whole.amount), lines: whole.lines, parts } };
}

function* numbersOf(lines: BatchToMake['lines']): Generator<string> {
  for (const { number } of lines) yield number;
}

/**
 * Takes the claims of a part, some at a time, and makes the lines of what they are by now: each key in the order of canonical JSON, which then copies none of them.
 *
 * @returns the numbers as well of the claims that are not what they were when they were looked at
 */
async function standing(
  store: Store,
  { lines: wished, first }: PartOfBatch<WishedLine>,
  { notices = [] }: BatchToMake,
): Promise<{ lines: PayoutLine[]; stale: string[] }> {
  const sums = sumsOfClaims(wished);
  const shared = sharing();
  const lines: PayoutLine[] = [];
  const stale = new Set<string>();
  const inOrder = [...wished.entries()].sort(([, one], [, other]) => (one.number < other.number ? -1 : 1));
  for (const some of inChunks(inOrder)) {
    const numbers = some.map(([, { number }]) => number);
    const claims = await lockClaims(store, numbers);
    for (const [place, { amount, decision, heir, number, payee }] of some) {
      const claim = claims.get(number);
      if (claim === undefined || hasChanged(claim, decision, sums.get(number) ?? 0n)) stale.add(number);
      if (claim === undefined) continue;
      const [unit, period] = [claim.unit === null ? null : shared(claim.unit), shared(claim.period)];
      lines.push({ amount, decision, heir, line: first + place, number, payee, period, person: claim.person, unit });
    }
  }
  lines.sort((one, other) => one.line - other.line);
  const held = await heldBack(store, { claims: wished, notices });
  for (const number of await alreadyLive(store, lines)) stale.add(number);
  const numbers = new Set(wished.map(({ number }) => number));
  return { lines, stale: [...numbers].filter((number) => stale.has(number) || held(number)) };
}

function sumsOfClaims(lines: readonly WishedLine[]): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { number, amount } of lines) sums.set(number, (sums.get(number) ?? 0n) + fen(amount));
  return sums;
}

/** Whether a claim was decided again, or its lines pay more than is left of it. */
function hasChanged(claim: LockedClaim, decision: string, sum: Fen): boolean {
  if (claim.decided_by !== decision || claim.elsewhere === 'paid') return true;
  return sum > claim.amount_fen - claim.live_fen - claim.voided_fen;
}

/** Claims of which the same decision, and the same heir, is at the bank or paid, or stands in two of the lines. */
async function alreadyLive({ database }: Store, lines: readonly PayoutLine[]): Promise<string[]> {
  const key = (number: string, decision: string, heir: number | bigint | null) =>
    `${number}\n${decision}\n${heir ?? -1}`;
  const seen = new Set<string>();
  const twice = lines.filter(({ number, decision, heir }) => {
    const before = seen.size;
    return seen.add(key(number, decision, heir)).size === before;
  });
  const live: string[] = twice.map(({ number }) => number);
  for (const chunk of inChunks(lines)) {
    const rows = await database
      .selectFrom('live_payout')
      .select(['number', 'decision', 'heir'])
      .where('person', 'in', [...new Set(chunk.map(({ person }) => person))])
      .where('number', 'in', [...new Set(chunk.map(({ number }) => number))])
      .execute();
    live.push(...rows.filter((row) => seen.has(key(row.number, row.decision, row.heir))).map(({ number }) => number));
  }
  return live;
}

/** Counted in the office and the year; also after a batch that was undone, whose number may have left the house. */
async function nextBatch({ database }: Store, { office, day }: RunHandle): Promise<string> {
  const year = day.slice(0, 4);
  const { last } = await database
    .selectFrom('batch')
    .select((batch) => batch.fn.max('ordinal').as('last'))
    .where('office', '=', office)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return batchNumber(office, year, Number(last ?? 0n) + 1);
}
