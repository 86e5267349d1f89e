import type { StatementLine as StoredLine } from '../../io/ledger/read/books/statement-lines.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { receiveTexts } from '../../io/report/text/receive-texts.ts';
import type { SettledPart } from '../../rules/fund/settled-part.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { assignWords } from './assign-hints.ts';
import { lineNumber, partOf, partsText } from './line-words.ts';
import { doubtfulLines, lineWording } from './open-lines.ts';
import type { ReceiveOptions } from './options.ts';
import type { StartedUnit } from './start-coverage.ts';
import { startedLines, tellDoubtful } from './tell-doubtful.ts';
import { writeReceipts } from './write-receipts.ts';

/** Lines that were settled after they had been taken, or nothing where only what is open is listed. */
export interface SettledLines {
  readonly lines: readonly { readonly stored: StoredLine; readonly after: readonly SettledPart[] }[];
  readonly started: readonly StartedUnit[];
  readonly run: { readonly number: number; readonly head: string } | null;
  /** What stands before the lines. */
  readonly heading?: string;
}

/**
 * Prints what was settled and what is still open; receipts.xlsx is written where something is.
 *
 * @returns 1 while something is not identified
 */
export async function tellSettled(
  open: OpenPeriod,
  { lines, started, run, heading }: SettledLines,
  options: ReceiveOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, print, dryRun } = context;
  const words = await lineWording(open, language);
  const settled = new Set(dryRun ? lines.map(({ stored }) => stored.key) : []);
  const doubtful = (await doubtfulLines(open)).filter(({ stored }) => !settled.has(stored.key));
  const shown = doubtful.map(({ stored, match }) => ({
    number: lineNumber(stored.entry, stored.line, words.office),
    match,
  }));
  const toWrite = run !== null && doubtful.length > 0;
  const outputs = toWrite
    ? await writeReceipts(open, { files: [], doubtful, run, out: options.out, lang: options.lang }, context)
    : [];
  const exitCode: ExitCode = shown.length > 0 || started.some(({ coveredElsewhere }) => coveredElsewhere) ? 1 : 0;
  if (context.json) {
    const json = {
      ...{ schemaVersion: 1, command: 'receive', run: run?.number ?? null, chainHead: run?.head ?? null },
      settled: lines.map(({ stored, after }) => ({
        ...{ line: lineNumber(stored.entry, stored.line, words.office), on: stored.on, amount: stored.amount },
        parts: after.map(({ kind, amount, period, ...of }) => ({ kind, amount, period, of: partOf(of, words) })),
      })),
      started: started.map(({ name, period, members, from }) => ({ unit: name, period, members, from })),
      unidentified: shown.map(({ number, match }) => ({
        line: number,
        amount: match.line.amount,
        reason: match.reason,
        words: assignWords(match, words),
      })),
      outputs,
    };
    print(JSON.stringify(json, null, 2));
    return exitCode;
  }
  if (heading !== undefined) print(heading);
  for (const { stored, after } of lines) {
    const line = lineNumber(stored.entry, stored.line, words.office);
    print(
      fill(receiveTexts.assigned, language, {
        line,
        amount: grouped(stored.amount.replace('-', '')),
        what: partsText(after, words),
      }),
    );
  }
  for (const line of startedLines(started, language)) print(line);
  tellDoubtful(shown, { words, book: outputs[0] }, context);
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (outputs.length > 0)
    for (const line of [enrolTexts.written[language], ...outputs.map((each) => `  ${each}`)]) print(line);
  if (dryRun && lines.length > 0) print(enrolTexts.dryRun[language]);
  return exitCode;
}
