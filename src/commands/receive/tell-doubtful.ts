import { grouped } from '../../io/report/decision/wording.ts';
import { matchReasons, receiveTexts } from '../../io/report/text/receive-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { widthOf } from '../../io/terminal/width.ts';
import type { LineMatch } from '../../rules/receipt/receipt.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { typedPath } from '../typed-path.ts';
import { firstWord, hintLines } from './assign-hints.ts';
import { candidateText, inAndOut, type LineWording, shownParty, shownRemark } from './line-words.ts';
import type { StartedUnit } from './start-coverage.ts';

/** A doubtful line with the number by which it is assigned. */
export interface ShownDoubt {
  readonly number: string;
  readonly match: LineMatch;
}

/** Lines shown on a terminal; all stand in the workbook. */
const MOST = 20;
const WIDTH = 80;

/**
 * Prints what is not identified, what each line might be, and how to say so; personal data is masked unless `--unmask`.
 *
 * @param of.book - receipts.xlsx as it was written, from the current folder; undefined where it was not
 */
export function tellDoubtful(
  lines: readonly ShownDoubt[],
  { words, book }: { readonly words: LineWording; readonly book: string | undefined },
  context: Context,
): void {
  const { language, print } = context;
  const [first] = lines;
  if (first === undefined) {
    print(receiveTexts.noneDoubtful[language]);
    return;
  }
  const sums = inAndOut(lines.map(({ match }) => match.line));
  print(fill(receiveTexts.doubtful, language, { count: lines.length, in: grouped(sums.in), out: grouped(sums.out) }));
  const t = (key: 'line' | 'on' | 'amount' | 'counterparty' | 'remark' | 'perhaps') => receiveTexts[key][language];
  const columns = [
    { title: t('line') },
    { title: t('on'), sparedAt: 2 },
    { title: t('amount'), align: 'right' as const },
    { title: t('counterparty'), shrinksTo: Math.max(10, widthOf(t('counterparty'))) },
    { title: t('remark'), shrinksTo: 8, sparedAt: 1 },
    { title: t('perhaps'), shrinksTo: 28 },
  ];
  const rows = lines.slice(0, MOST).map((line) => rowOf(line, words, context));
  for (const line of tableLines(columns, rows, WIDTH - 2)) print(`  ${line}`);
  if (lines.length > MOST) print(fill(receiveTexts.moreDoubtful, language, { count: lines.length - MOST }));
  if (context.dryRun) return;
  const said = { line: first.number, word: firstWord(first, words) };
  const next =
    book === undefined
      ? fill(receiveTexts.nextWithoutBook, language, said)
      : fill(receiveTexts.next, language, { ...said, book: typedPath(book) });
  for (const line of fittedLines([...hintLines(lines.slice(0, MOST), words), next], context)) print(line);
}

function rowOf({ number, match }: ShownDoubt, words: LineWording, { unmask, language }: Context): string[] {
  const { line, candidates, reason } = match;
  const isUnit = candidates.some(({ unit }) => unit !== null && (line.counterparty ?? '').includes(unit.name));
  const [first, ...others] = candidates;
  const perhaps = first
    ? guesses(candidateText(first, words), others.length, language)
    : matchReasons[reason][language];
  return [
    number,
    line.on,
    line.amount.startsWith('-') ? `-${grouped(line.amount.slice(1))}` : grouped(line.amount),
    unmask ? (line.counterparty ?? '') : shownParty(line.counterparty, isUnit),
    unmask ? (line.remark ?? '') : shownRemark({ line, candidates }, words.office),
    perhaps,
  ];
}

/** The first guess, and how many there are besides, so that nobody takes it for the only one. */
function guesses(first: string, count: number, language: Language): string {
  return count === 0 ? first : fill(receiveTexts.perhapsMore, language, { first, count });
}

/** Units whose coverage began, a line each. */
export function startedLines(started: readonly StartedUnit[], language: Language): string[] {
  return started.map(({ name, members, from, coveredElsewhere }) =>
    fill(coveredElsewhere ? receiveTexts.notStarted : receiveTexts.started, language, { unit: name, members, from }),
  );
}
