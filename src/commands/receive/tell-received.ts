import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { matchReasons, receiveTexts, settlementWords } from '../../io/report/text/receive-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import type { SettlementKind } from '../../rules/fund/settled-part.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { assignWords } from './assign-hints.ts';
import { leftUnwritten } from './left-unwritten.ts';
import {
  candidateText,
  inAndOut,
  type LineWording,
  lineNumber,
  partOf,
  shownParty,
  shownRemark,
} from './line-words.ts';
import { doubtfulLines, lineWording } from './open-lines.ts';
import type { ReceiveOptions } from './options.ts';
import type { StartedUnit } from './start-coverage.ts';
import type { TakenFile } from './take-statement.ts';
import { type ShownDoubt, startedLines, tellDoubtful } from './tell-doubtful.ts';
import { notable } from './tell-notable.ts';
import { toAnswer } from './to-answer.ts';
import { writeReceipts } from './write-receipts.ts';

/** What a run of `mutual receive` with files came to. */
export interface Received {
  readonly files: readonly TakenFile[];
  readonly started: readonly StartedUnit[];
  readonly run: { readonly number: number; readonly head: string } | null;
}

/**
 * Writes receipts.xlsx and prints what was taken.
 *
 * @returns 1 while something is not identified, missing or refused
 */
export async function tellReceived(
  open: OpenPeriod,
  received: Received,
  options: ReceiveOptions,
  context: Context,
): Promise<ExitCode> {
  const { files, started, run } = received;
  const words = await lineWording(open, context.language);
  const doubtful = await doubtfulLines(open);
  const tried: ShownDoubt[] = files
    .filter(({ outcome }) => outcome === 'tried')
    .flatMap(({ matches }) =>
      matches.filter(({ isSure }) => !isSure).map((match) => ({ number: String(match.line.line), match })),
    );
  const shown = [
    ...doubtful.map(({ stored, match }) => ({ number: lineNumber(stored.entry, stored.line, words.office), match })),
    ...tried,
  ];
  const { out, lang } = options;
  const left = context.dryRun ? { lines: [], run: null } : await leftUnwritten(open, files, out, context);
  const by = run ?? left.run;
  const outputs =
    by === null ? [] : await writeReceipts(open, { files, left: left.lines, doubtful, run: by, out, lang }, context);
  const findings = files.flatMap((file) => file.findings);
  const wrong = findings.some(({ code, severity }) => severity === 'error' || toAnswer.has(code));
  const exitCode: ExitCode = shown.length > 0 || wrong || started.some((unit) => unit.coveredElsewhere) ? 1 : 0;
  if (context.json) {
    context.print(JSON.stringify(receivedJson(received, { doubtful: shown, outputs, words }, context), null, 2));
    return exitCode;
  }
  const { language, print } = context;
  for (const line of findingLines(findings, context)) print(line);
  const taken = files.flatMap((file) => fileLines(file, words));
  const told = [...kindTable(files, words), ...notable(files, words), ...startedLines(started, language)];
  for (const line of fittedLines([...taken, ...told], context)) print(line);
  tellDoubtful(shown, { words, book: outputs[0] }, context);
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (outputs.length > 0)
    for (const line of [enrolTexts.written[language], ...outputs.map((each) => `  ${each}`)]) print(line);
  if (context.dryRun) print(enrolTexts.dryRun[language]);
  return exitCode;
}

function fileLines({ path, outcome, matches, known }: TakenFile, { language }: LineWording): string[] {
  if (outcome === 'refused') return [fill(receiveTexts.refused, language, { file: path })];
  if (outcome === 'unchanged')
    return [fill(known === 0 ? receiveTexts.nothingIn : receiveTexts.unchanged, language, { file: path })];
  const sums = inAndOut(matches.map(({ line }) => line));
  const parameters = { file: path, lines: matches.length, in: grouped(sums.in), out: grouped(sums.out) };
  const text = outcome === 'applied' ? receiveTexts.taken : receiveTexts.wouldTake;
  return [
    fill(text, language, parameters),
    ...(known > 0 ? [fill(receiveTexts.knownLines, language, { count: known })] : []),
  ];
}

const kindOrder = Object.keys(settlementWords) as SettlementKind[];

/** A line a kind: how many lines, how many units, how much. */
function kindTable(files: readonly TakenFile[], { language }: LineWording): string[] {
  const matches = files.flatMap((file) => file.matches);
  const rows = kindOrder.flatMap((kind) => {
    const of = matches.filter(({ parts }) => parts.some((part) => part.kind === kind));
    if (of.length === 0) return [];
    const parts = of.flatMap((match) => match.parts.filter((part) => part.kind === kind));
    const units = new Set(parts.flatMap(({ unit }) => unit ?? [])).size;
    const amount = grouped(yuan(sumOf(parts.map((part) => fen(part.amount)))));
    return [[settlementWords[kind][language], String(of.length), units === 0 ? '' : String(units), amount]];
  });
  if (rows.length === 0) return [];
  const right = (title: string) => ({ title, align: 'right' as const });
  const t = (key: 'kind' | 'count' | 'units' | 'amount') => receiveTexts[key][language];
  return tableLines([{ title: t('kind') }, right(t('count')), right(t('units')), right(t('amount'))], rows).map(
    (line) => `  ${line}`,
  );
}

function receivedJson(
  { files, started, run }: Received,
  {
    doubtful,
    outputs,
    words,
  }: { readonly doubtful: readonly ShownDoubt[]; readonly outputs: readonly string[]; readonly words: LineWording },
  context: Context,
) {
  const { language } = context;
  /** Lines of a file that nobody has identified, also where it was taken before. */
  const openOf = ({ entry, matches, knownBy }: TakenFile) =>
    entry === null && knownBy.length === 0
      ? matches.filter(({ isSure }) => !isSure).length
      : doubtful.filter(({ number }) =>
          [entry, ...knownBy].some((each) => each !== null && number.startsWith(`${shownNumber(words.office, each)}-`)),
        ).length;
  return {
    ...{ schemaVersion: 1, command: 'receive', run: run?.number ?? null, chainHead: run?.head ?? null },
    files: files.map((file) => {
      const { path, outcome, entry, matches, known, findings } = file;
      return {
        ...{ file: path, outcome, lines: matches.length, known, unidentified: openOf(file) },
        ...inAndOut(matches.map(({ line }) => line)),
        settled: matches.map(({ line, parts, isSure, reason }) => ({
          line: entry === null ? String(line.line) : lineNumber(entry, line.line, words.office),
          ...{ on: line.on, amount: line.amount, isSure, reason },
          parts: parts.map(({ kind, amount, period, ...of }) => ({ kind, amount, period, of: partOf(of, words) })),
        })),
        findings: findings.map((each) => findingJson(each, context)),
      };
    }),
    started: started.map(({ name, period, members, from, coveredElsewhere = false }) => {
      return { unit: name, period, members, from, coveredElsewhere };
    }),
    unidentified: doubtful.map(({ number, match: { line, reason, candidates } }) => ({
      ...{ line: number, on: line.on, amount: line.amount, reason, why: matchReasons[reason][language] },
      counterparty: context.unmask ? line.counterparty : shownParty(line.counterparty, false),
      remark: context.unmask ? line.remark : shownRemark({ line, candidates }, words.office),
      words: assignWords({ line, candidates }, { language, office: words.office }),
      candidates: candidates.map((each) => {
        return { kind: each.kind, period: each.period, open: each.open, text: candidateText(each, words) };
      }),
    })),
    outputs,
  };
}
