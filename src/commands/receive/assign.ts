import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { fullNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type StatementLine as StoredLine, statementLine } from '../../io/ledger/read/books/statement-lines.ts';
import { assignLine } from '../../io/ledger/write/books/assign-line.ts';
import { requireOpenForResults } from '../../io/ledger/write/books/require-open.ts';
import { assignProblems, receiveErrors } from '../../io/report/text/receive-errors.ts';
import { UserError } from '../../io/user-error.ts';
import { assignedPostings } from '../../rules/fund/receipt-postings.ts';
import type { SettledPart } from '../../rules/fund/settled-part.ts';
import { assigned } from '../../rules/receipt/assignment.ts';
import { returnsOf, withReturns } from '../../rules/receipt/payments-back.ts';
import type { OpenBatch } from '../../rules/receipt/receipt.ts';
import { worded } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type LineWish, lineWishes } from './assign-words.ts';
import { bankLine } from './open-lines.ts';
import { invoicedOn, type ReceiveOptions } from './options.ts';
import { readGrounds } from './receipt-grounds.ts';
import { startCoverages, startingPeriods } from './start-coverage.ts';
import { tellSettled } from './tell-settled.ts';

/** A line as it is to be settled. */
interface Settled {
  readonly stored: StoredLine;
  readonly after: readonly SettledPart[];
}

const ATTEMPTS = 8;

/**
 * Says what lines are, an entry a line; all of it, or nothing where any of it cannot be done.
 *
 * @returns 1 while something is still not identified
 * @throws UserError where a line earns or spends for a period that is closed, before a run is opened
 */
export async function assignLines(open: OpenPeriod, options: ReceiveOptions, context: Context): Promise<ExitCode> {
  const { assign = [], reason = null } = options;
  const invoices = invoicedOn(options);
  const wishes = await lineWishes(assign, context.surroundings.directory);
  const tried = await settleAll(open, wishes, reason);
  const postings = tried.flatMap(({ stored, after }) => assignedPostings(stored, after));
  await requireOpenForResults(open.ledger, postings);
  if (context.dryRun) return tellSettled(open, { lines: tried, started: [], run: null }, options, context);
  const { scheme, number: period } = open.period;
  const given = {
    scheme,
    period,
    assign,
    ...(reason === null ? {} : { reason }),
    ...(options.invoiced === undefined ? {} : { invoiced: options.invoiced }),
  };
  const { result, run, head } = await inSingleRun(
    open,
    { verb: 'receive', options: given },
    context,
    async (handle) => {
      const lines: Settled[] = [];
      for (const wish of wishes) lines.push(await write(open, handle, wish, reason));
      const units = [
        ...new Set(
          lines.flatMap(({ after }) => after.flatMap(({ kind, unit }) => (kind === 'fee' && unit ? [unit] : []))),
        ),
      ];
      return {
        lines,
        started: await startCoverages(open, handle, { units, invoicedOn: invoices, setOffOn: undefined }),
      };
    },
  );
  return tellSettled(open, { ...result, run: { number: run.number, head: head.hash } }, options, context);
}

/** Writes one line; decides anew where the ledger moved since. */
async function write(open: OpenPeriod, run: RunHandle, wish: LineWish, reason: string | null): Promise<Settled> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { grounds, basis } = await readGrounds(open, claimsNamed(open, [wish]));
    const [settled] = await settleAll(open, [wish], reason, grounds);
    if (settled === undefined) break;
    const { stored, after } = settled;
    const result = await assignLine(open.ledger, run, {
      ...{ statement: stored.entry, line: stored.line, before: stored.parts, after, reason, basis },
      postings: assignedPostings(stored, after),
    });
    if (result.outcome === 'applied') return settled;
  }
  throw new UserError(receiveErrors.moved);
}

/** What the lines would settle, decided one by one; all that cannot be done is told at once. */
async function settleAll(
  open: OpenPeriod,
  wishes: readonly LineWish[],
  reason: string | null,
  known?: Awaited<ReturnType<typeof readGrounds>>['grounds'],
): Promise<Settled[]> {
  let grounds = known ?? (await readGrounds(open, claimsNamed(open, wishes))).grounds;
  const { office } = open.workspace.settings;
  const settled: Settled[] = [];
  const problems: { zh: string; en: string }[] = [];
  const tell = (at: string, text: { zh: string; en: string }) =>
    problems.push({ zh: `${at}：${text.zh}`, en: `${at}: ${text.en}` });
  for (const { line, targets, at } of wishes) {
    const stored = await storedLine(open, line);
    if (stored === undefined) {
      tell(at, worded(assignProblems['line-unknown'], { line }));
      continue;
    }
    await requireChangeable(open, stored, { line, reason });
    const result = assigned(bankLine(stored), targets, {
      ...{ grounds, before: stored.parts, claimNumber: (text: string) => fullNumber(office, text) },
    });
    if ('problem' in result) tell(at, worded(assignProblems[result.problem], result.parameters));
    else {
      settled.push({ stored, after: result.parts });
      grounds = { ...grounds, batches: batchesAfter(grounds.batches, stored.parts, result.parts) };
    }
  }
  if (problems.length === 0) return settled;
  const list = { zh: problems.map(({ zh }) => zh).join('；'), en: problems.map(({ en }) => en).join('; ') };
  throw new UserError(receiveErrors.cannotAssign, { problems: list });
}

/** A payment comes back once, of however many lines it is said together. */
function batchesAfter(
  batches: readonly OpenBatch[],
  before: readonly SettledPart[],
  after: readonly SettledPart[],
): readonly OpenBatch[] {
  return withReturns(withReturns(batches, returnsOf(before), 'taken-away'), returnsOf(after), 'added');
}

/** What may be a claim that money is said to be of, in full. */
function claimsNamed({ workspace }: OpenPeriod, wishes: readonly LineWish[]): string[] {
  const { office } = workspace.settings;
  return wishes.flatMap(({ targets }) =>
    targets.flatMap(({ detail }) => (detail === null ? [] : [fullNumber(office, detail)])),
  );
}

async function storedLine(open: OpenPeriod, text: string): Promise<StoredLine | undefined> {
  const full = fullNumber(open.workspace.settings.office, text);
  const [, entry = '', line = ''] = /^(.*)-(\d+)$/.exec(full) ?? [];
  return statementLine(open.ledger, entry, Number(line));
}

/** What was identified is changed with a reason only, and not where coverage began by it. */
async function requireChangeable(
  open: OpenPeriod,
  { parts }: StoredLine,
  { line, reason }: { readonly line: string; readonly reason: string | null },
): Promise<void> {
  if (parts.every(({ kind }) => kind === 'unidentified')) return;
  if (reason === null) throw new UserError(receiveErrors.reasonNeeded, { line });
  const starting = await startingPeriods(open);
  const { grounds } = await readGrounds(open);
  for (const { kind, unit, period } of parts) {
    if (kind !== 'fee' || period === null || !starting.has(period)) continue;
    const due = grounds.dues.find((each) => each.unit === unit && each.period === period);
    if (due?.open === 0n) throw new UserError(receiveErrors.startedByIt, { line, unit: due.name });
  }
}
