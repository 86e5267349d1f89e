import { resolve } from 'node:path';
import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import { type BatchRecord, batchByNumber, batchesOf, linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { answerBatch } from '../../io/ledger/write/claims/answer-batch.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { payoutCommandTexts, payoutErrors } from '../../io/report/text/payout-command-texts.ts';
import { payoutRetryTexts } from '../../io/report/text/payout-retry-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { bouncedPostings } from '../../rules/fund/claim-postings.ts';
import { type ResultAnswer, readPayoutResult } from '../../rules/payout/read-result.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { FileReading } from '../../rules/submission/read-problem.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import { type OpenWorkspace, withLedger } from '../open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from '../period-options.ts';
import { batchOfResult } from './batch-of-result.ts';
import { requireInForce } from './undone-batch.ts';

interface ResultOptions extends PeriodOptions {
  readonly batch?: string;
}

const command: CommandModule<ResultOptions> = {
  arguments: [{ syntax: '<file>', description: payoutCommandTexts.resultArgument }],
  options: [{ flags: '--batch <number>', description: payoutCommandTexts.resultOptionBatch }, ledgerOption],
  writes: true,
  examples: [
    { command: 'mutual payout result 回执.csv --batch 2026-001', says: payoutCommandTexts.resultExampleOne },
    { command: 'mutual payout result 回执.csv --dry-run', says: payoutCommandTexts.resultExampleTwo },
  ],
  run: (context, [file = ''], options) =>
    withLedger(context, options, async (open) => {
      await expandInputs([file], context.surroundings.directory);
      const reading = await readSubmittedFile(resolve(context.surroundings.directory, file), { shownAs: file });
      const batch = await batchOf(open, options.batch, reading.file);
      return takeResult(open, batch, reading, file, context);
    }),
};

export default command;

/** The batch that is named, or the only one that waits for an answer, or the only one whose lines the file answers. */
async function batchOf(
  open: OpenWorkspace,
  word: string | undefined,
  file: SubmittedFile | undefined,
): Promise<BatchRecord> {
  const { ledger, workspace } = open;
  const { office } = workspace.settings;
  const all = (await batchesOf(ledger, office)).filter(({ undoneBy }) => undoneBy === null);
  const batches = listed(all.map((each) => shownNumber(office, each.batch)));
  if (word === undefined) {
    const [only, ...others] = all.filter(({ waiting }) => waiting > 0);
    if (only !== undefined && others.length === 0) return only;
    const answered = file && (await batchOfResult(file, open));
    const batch = all.find((each) => shownNumber(office, each.batch) === answered);
    if (batch === undefined) throw new UserError(payoutErrors.whichBatch, { batches });
    return batch;
  }
  const found = await batchByNumber(ledger, fullNumber(office, word));
  if (found === undefined) throw new UserError(payoutErrors.noBatch, { found: word, batches });
  await requireInForce(open, found);
  return found;
}

async function takeResult(
  open: OpenWorkspace,
  batch: BatchRecord,
  reading: FileReading,
  shownAs: string,
  context: Context,
): Promise<ExitCode> {
  const lines = await linesOfBatch(open.ledger, batch.batch);
  const number = shownNumber(open.workspace.settings.office, batch.batch);
  const sent = lines.map(({ line, amount, payee, state }) => {
    const answered = state === 'paid' || state === 'bounced' ? state : null;
    return { line, amount, account: payee.account, answered };
  });
  const read = (answered: boolean) => {
    const known = answered ? sent : sent.map((line) => ({ ...line, answered: null }));
    return reading.file ? readPayoutResult(reading.file, { number, lines: known }) : { answers: [], findings: [] };
  };
  const { findings } = read(true);
  // A file that was taken before repeats every line of itself: only the ledger can tell it from another.
  const { answers } = read(false);
  const told = { open, batch, lines, findings: [...fileFindings(reading), ...findings], answers };
  return tellResult(told, await written(told, { path: shownAs, sha256: reading.sha256 }, context), context);
}

/** An answer as it was read, with the batch's lines as they were before. */
interface ReadAnswer {
  readonly open: OpenWorkspace;
  readonly batch: BatchRecord;
  readonly lines: readonly BatchLine[];
  readonly findings: readonly Finding[];
  readonly answers: readonly ResultAnswer[];
}

type Written = 'tried' | 'refused' | 'unchanged' | { readonly run: number; readonly head: string };

async function written(
  { open, batch, lines, findings, answers }: ReadAnswer,
  file: { readonly path: string; readonly sha256: string },
  context: Context,
): Promise<Written> {
  const errors = findings.some(({ severity }) => severity === 'error');
  if (answers.length === 0) return 'refused';
  if (context.dryRun) return errors ? 'refused' : 'tried';
  const postings = bouncedPostings(
    answers.flatMap(({ line, outcome, amount }) => {
      const sent = lines.find((each) => each.line === line);
      return outcome === 'bounced' && sent ? [{ unit: sent.unit, period: sent.period, amount }] : [];
    }),
  );
  const { result, run, head } = await inSingleRun(
    open,
    { verb: 'payout result', options: {}, inputs: [file] },
    context,
    (handle) =>
      answerBatch(open.ledger, handle, {
        ...{ batch: batch.batch, file: file.path, sha256: file.sha256, lines: answers, postings },
      }),
  );
  if (result.outcome !== 'applied') return result.outcome;
  return { run: run.number, head: head.hash };
}

/** The lines as they would be once the answers are taken in. */
function asAnswered(lines: readonly BatchLine[], answers: readonly ResultAnswer[]): BatchLine[] {
  return lines.map((line) => {
    const answer = answers.find((each) => each.line === line.line);
    return answer ? { ...line, state: answer.outcome, answeredOn: answer.on, reason: answer.reason } : line;
  });
}

async function tellResult(
  { open, batch, findings, lines, answers }: ReadAnswer,
  outcome: Written,
  context: Context,
): Promise<ExitCode> {
  const { language, print, unmask } = context;
  const { office } = open.workspace.settings;
  const number = shownNumber(office, batch.batch);
  const run = typeof outcome === 'object' ? outcome : null;
  const after =
    run !== null
      ? await linesOfBatch(open.ledger, batch.batch)
      : outcome === 'tried'
        ? asAnswered(lines, answers)
        : lines;
  const inState = (state: BatchLine['state']) => after.filter((line) => line.state === state);
  const sum = (some: readonly BatchLine[]) => yuan(sumOf(some.map(({ amount }) => fen(amount))));
  const [paid, bounced, waiting] = [inState('paid'), inState('bounced'), inState('waiting')];
  const found = outcome === 'unchanged' ? [] : findings;
  const exitCode = outcome === 'refused' || bounced.length > 0 ? 1 : 0;
  if (context.json) {
    const report = { schemaVersion: 1, command: 'payout result', run: run?.run ?? null, chainHead: run?.head ?? null };
    const figures = { paid: paid.length, bounced: bounced.length, waiting: waiting.length };
    const amounts = { paidAmount: sum(paid), bouncedAmount: sum(bounced) };
    const told = { outcome: run === null ? outcome : 'applied', ...figures, ...amounts };
    const json = found.map((each) => findingJson(each, context));
    print(JSON.stringify({ ...report, batch: number, ...told, findings: json }, null, 2));
    return exitCode;
  }
  for (const line of findingLines(found, context)) print(line);
  if (outcome === 'refused' || outcome === 'unchanged') print(payoutCommandTexts[outcome][language]);
  const parameters = { paid: paid.length, bounced: bounced.length, waiting: waiting.length, batch: number };
  const amounts = { paidAmount: grouped(sum(paid)), bouncedAmount: grouped(sum(bounced)) };
  print(fill(payoutCommandTexts.answered, language, { ...parameters, ...amounts }));
  for (const { line, number: claim, payee, amount, reason } of bounced) {
    const name = unmask ? payee.name : maskPersonalData('name', payee.name);
    const of = { line, claim: shownNumber(office, claim), payee: name, amount: grouped(amount), reason: reason ?? '' };
    print(fill(payoutCommandTexts.bouncedLine, language, of).trimEnd());
  }
  if (run) print(fill(enrolTexts.run, language, { run: run.run, head: run.head.slice(0, 16) }));
  if (run && bounced.length > 0) print(payoutRetryTexts.next[language]);
  if (outcome === 'tried') print(enrolTexts.dryRun[language]);
  return exitCode;
}
