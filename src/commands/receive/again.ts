import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { openDues } from '../../io/ledger/read/books/open-dues.ts';
import { ledgerMark } from '../../io/ledger/read/ledger-mark.ts';
import { assignLine } from '../../io/ledger/write/books/assign-line.ts';
import { receiveTexts } from '../../io/report/text/receive-texts.ts';
import { assignedPostings } from '../../rules/fund/receipt-postings.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type DoubtfulLine, doubtfulLines } from './open-lines.ts';
import { invoicedOn, type ReceiveOptions } from './options.ts';
import { startCoverages, waitToStart } from './start-coverage.ts';
import { type SettledLines, tellSettled } from './tell-settled.ts';

type Lines = SettledLines['lines'];

/** Matches what is not identified with what is open by now, settles what is sure, and begins coverage that could not begin before. */
export async function matchAgain(open: OpenPeriod, options: ReceiveOptions, context: Context): Promise<ExitCode> {
  const invoices = invoicedOn(options);
  const heading = (lines: Lines) => fill(receiveTexts.matchedAgain, context.language, { count: lines.length });
  const lines = sureOf(await doubtfulLines(open)).map(settled);
  const units = [...new Set((await openDues(open.ledger)).map(({ unit }) => unit))];
  const start = { units, invoicedOn: invoices, setOffOn: undefined };
  const nothing = lines.length === 0 && !(await waitToStart(open, start));
  if (context.dryRun || nothing)
    return tellSettled(open, { lines, started: [], run: null, heading: heading(lines) }, options, context);
  const { scheme, number: period } = open.period;
  const asked = { verb: 'receive', options: { scheme, period } };
  const { result, run, head } = await inSingleRun(open, asked, context, async (handle) => {
    const done = await settleSure(open, handle);
    return { lines: done, started: await startCoverages(open, handle, start) };
  });
  const told = { ...result, run: { number: run.number, head: head.hash }, heading: heading(result.lines) };
  return tellSettled(open, told, options, context);
}

/** Line by line, each on what the one before left open; a line that another has settled meanwhile is looked at again with the rest. */
async function settleSure(open: OpenPeriod, run: RunHandle): Promise<Lines> {
  const done: Lines[number][] = [];
  const tried = new Map<string, number>();
  for (;;) {
    const basis = await ledgerMark(open.ledger);
    const next = sureOf(await doubtfulLines(open)).find(({ stored }) => (tried.get(stored.key) ?? 0) < ATTEMPTS);
    if (next === undefined) return done;
    const { stored, after } = settled(next);
    tried.set(stored.key, (tried.get(stored.key) ?? 0) + 1);
    const postings = assignedPostings(stored, after);
    const of = { statement: stored.entry, line: stored.line, before: stored.parts, after, reason: null, basis };
    const { outcome } = await assignLine(open.ledger, run, { ...of, postings });
    if (outcome === 'applied') done.push({ stored, after });
  }
}

const ATTEMPTS = 8;

/** Only lines of which nothing was said by a person: parts of others stay as they are. */
function sureOf(lines: readonly DoubtfulLine[]): DoubtfulLine[] {
  return lines.filter(({ stored, match }) => match.isSure && stored.parts.every(({ kind }) => kind === 'unidentified'));
}

function settled({ stored, match }: DoubtfulLine): Lines[number] {
  return { stored, after: match.parts };
}
