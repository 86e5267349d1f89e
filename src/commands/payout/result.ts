import { resolve } from 'node:path';
import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { isAnswerTaken } from '../../io/ledger/read/claims/answer-taken.ts';
import { type AnsweredLine, answeredLinesOf, someLinesOf } from '../../io/ledger/read/claims/answered-lines.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import { type BatchRecord, batchByNumber, batchesOf } from '../../io/ledger/read/claims/batches.ts';
import { linesToRecover, type ToRecover } from '../../io/ledger/read/claims/lines-to-recover.ts';
import { returnedLines } from '../../io/ledger/read/claims/returned-lines.ts';
import { answerBatch } from '../../io/ledger/write/claims/answer-batch.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { payoutCommandTexts, payoutErrors } from '../../io/report/text/payout-command-texts.ts';
import { payoutRetryTexts } from '../../io/report/text/payout-retry-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { bouncedPostings } from '../../rules/fund/claim-postings.ts';
import { type ResultAnswer, readPayoutResult, type SentLine } from '../../rules/payout/read-result.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { FileReading } from '../../rules/submission/read-problem.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { fittedLines, shownBankWords, shownFor } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import { type OpenWorkspace, rowAfterRow, withLedger } from '../open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from '../period-options.ts';
import { batchOfResult } from './batch-of-result.ts';
import { mendAccountCommand } from './mend-account.ts';
import { requireAnswer } from './require-answer.ts';
import { requireInForce } from './undone-batch.ts';

interface ResultOptions extends PeriodOptions {
  readonly batch?: string;
  readonly cameBack?: boolean;
}

const command: CommandModule<ResultOptions> = {
  arguments: [{ syntax: '<file>', description: payoutCommandTexts.resultArgument }],
  options: [
    { flags: '--batch <number>', description: payoutCommandTexts.resultOptionBatch },
    { flags: '--came-back', description: payoutCommandTexts.resultOptionCameBack },
    ledgerOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual payout result 回执.csv --batch 2026-001', says: payoutCommandTexts.resultExampleOne },
    { command: 'mutual payout result 回执.csv --dry-run', says: payoutCommandTexts.resultExampleTwo },
  ],
  run: (context, [file = ''], options) => {
    const work = async (open: OpenWorkspace) => {
      await expandInputs([file], context.surroundings.directory);
      const answer = await readAnswer(open, options, file, context);
      return tellResult(answer, await written(answer, context), context);
    };
    return withLedger(context, options, work, rowAfterRow);
  },
};

export default command;

/** The batch that is named, or the only one that waits for an answer, or the only one whose lines the file answers. */
async function batchOf(open: OpenWorkspace, word: string | undefined, reading: FileReading): Promise<BatchRecord> {
  const { ledger, workspace } = open;
  const { office } = workspace.settings;
  const all = (await batchesOf(ledger, office)).filter(({ undoneBy }) => undoneBy === null);
  const shown = (some: readonly BatchRecord[]) => listed(some.map((each) => shownNumber(office, each.batch)));
  if (word === undefined) {
    const waitingOnes = all.filter(({ waiting }) => waiting > 0);
    const [only, ...others] = waitingOnes;
    if (only !== undefined && others.length === 0) return only;
    requireAnswer(reading);
    const answered = reading.file && (await batchOfResult(reading.file, open));
    const batch = all.find((each) => shownNumber(office, each.batch) === answered);
    if (batch !== undefined) return batch;
    if (only === undefined) throw new UserError(payoutErrors.noneWaits, { batches: shown(all) });
    throw new UserError(payoutErrors.whichBatch, { batches: shown(waitingOnes) });
  }
  const found = await batchByNumber(ledger, fullNumber(office, word));
  if (found === undefined) throw new UserError(payoutErrors.noBatch, { found: word, batches: shown(all) });
  await requireInForce(open, found);
  return found;
}

/** What is handed back is without the file's cells, which would else be in memory beside the entry that is made of the answers. */
async function readAnswer(
  open: OpenWorkspace,
  { batch: word, cameBack = false }: ResultOptions,
  path: string,
  { surroundings }: Context,
): Promise<ReadAnswer> {
  const reading = await readSubmittedFile(resolve(surroundings.directory, path), { shownAs: path });
  const { file, sha256 } = reading;
  const batch = await batchOf(open, word, reading);
  const lines = await answeredLinesOf(open.ledger, batch.batch);
  const number = shownNumber(open.workspace.settings.office, batch.batch);
  const back = await returnedLines(open.ledger, batch.batch);
  const owed = cameBack ? await linesToRecover(open.ledger, batch.batch) : new Map<number, ToRecover>();
  const sent = lines.map((line) => {
    const debt = owed.get(line.line);
    const owes = debt && { claim: shownNumber(open.workspace.settings.office, debt.number), amount: debt.amount };
    return { ...sentLine(line), isBack: back.has(line.line), mayComeBack: cameBack, owes };
  });
  const { findings, answers } = file ? readPayoutResult(file, { number, lines: sent }) : { answers: [], findings: [] };
  // A file that was taken before repeats every line of itself: only the ledger can tell it from another.
  const isTaken = await isAnswerTaken(open.ledger, { batch: batch.batch, sha256 });
  const all = [...fileFindings(reading), ...findings];
  return { open, batch, lines, findings: all, answers, isTaken, cameBack, path, sha256 };
}

function sentLine({ line, amount, account, state }: AnsweredLine): SentLine {
  return { line, amount, account, answered: state === 'paid' || state === 'bounced' ? state : null };
}

/** An answer as it was read, with the batch's lines as they were before. */
interface ReadAnswer {
  readonly open: OpenWorkspace;
  readonly batch: BatchRecord;
  readonly lines: readonly AnsweredLine[];
  readonly findings: readonly Finding[];
  readonly answers: readonly ResultAnswer[];
  /** Whether this file was taken for the batch before and still counts. */
  readonly isTaken: boolean;
  /** Whether lines may come back that were answered as paid. */
  readonly cameBack: boolean;
  /** The file's, as people see it. */
  readonly path: string;
  readonly sha256: string;
}

type Written = 'tried' | 'refused' | 'unchanged' | { readonly run: number; readonly head: string };

async function written(
  { open, batch, findings, answers, isTaken, cameBack, path, sha256 }: ReadAnswer,
  context: Context,
): Promise<Written> {
  if (isTaken) return 'unchanged';
  if (answers.length === 0 || findings.some(({ severity }) => severity === 'error')) return 'refused';
  if (context.dryRun) return 'tried';
  const back = answers.filter(({ outcome }) => outcome === 'bounced').map(({ line }) => line);
  const postings = bouncedPostings(await someLinesOf(open.ledger, batch.batch, back));
  const wish = { batch: batch.batch, file: path, sha256 };
  const { result, run, head } = await inSingleRun(
    open,
    { verb: 'payout result', options: { cameBack }, inputs: [{ path, sha256 }] },
    context,
    (handle) => answerBatch(open.ledger, handle, { ...wish, lines: answers, postings, afterPaid: cameBack }),
  );
  if (result.outcome !== 'applied') return result.outcome;
  return { run: run.number, head: head.hash };
}

/** The lines as they are now, or would be once the answers are taken in. */
async function linesAfter(
  { open, batch, lines, answers }: ReadAnswer,
  outcome: Written,
): Promise<readonly AnsweredLine[]> {
  if (typeof outcome === 'object') return answeredLinesOf(open.ledger, batch.batch);
  if (outcome !== 'tried') return lines;
  const byLine = new Map(answers.map((answer) => [answer.line, answer]));
  return lines.map((line) => ({ ...line, state: byLine.get(line.line)?.outcome ?? line.state }));
}

/** What came back, in full, with the reason that the answers give where they are only tried. */
async function linesBack(
  { open, batch, answers }: ReadAnswer,
  bounced: readonly AnsweredLine[],
  outcome: Written,
): Promise<BatchLine[]> {
  const numbers = bounced.map(({ line }) => line);
  const lines = await someLinesOf(open.ledger, batch.batch, numbers);
  if (outcome !== 'tried') return lines;
  const reasons = new Map(answers.map(({ line, reason }) => [line, reason]));
  return lines.map((line) => ({ ...line, reason: reasons.get(line.line) ?? line.reason }));
}

async function tellResult(answer: ReadAnswer, outcome: Written, context: Context): Promise<ExitCode> {
  const { open, batch, findings } = answer;
  const { language, print } = context;
  const { office } = open.workspace.settings;
  const number = shownNumber(office, batch.batch);
  const run = typeof outcome === 'object' ? outcome : null;
  const after = await linesAfter(answer, outcome);
  const inState = (state: BatchLine['state']) => after.filter((line) => line.state === state);
  const sum = (some: readonly AnsweredLine[]) => yuan(sumOf(some.map(({ amount }) => fen(amount))));
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
  const shown = shownFor(context);
  const back = await linesBack(answer, bounced, outcome);
  for (const { line, number: claim, payee, amount, reason } of back) {
    const of = {
      line,
      claim: shownNumber(office, claim),
      payee: shown('name', payee.name),
      amount: grouped(amount),
      reason: shownBankWords(context, reason ?? '', [payee.name]),
    };
    print(fill(payoutCommandTexts.bouncedLine, language, of).trimEnd());
  }
  if (run) print(fill(enrolTexts.run, language, { run: run.run, head: run.head.slice(0, 16) }));
  const next = back.find(({ retriedBy }) => retriedBy === null);
  if (run && next) {
    const mend = mendAccountCommand(shownNumber(office, next.number), next.heir, language);
    for (const line of fittedLines([fill(payoutRetryTexts.next, language, { mend })], context)) print(line);
  }
  if (outcome === 'tried') print(enrolTexts.dryRun[language]);
  return exitCode;
}
