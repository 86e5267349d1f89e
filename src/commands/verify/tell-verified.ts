import type { Difference } from '../../io/ledger/verify/difference.ts';
import { verifyTexts as texts } from '../../io/report/text/verify-texts.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { HeldHead, Verified } from './verified.ts';

/** Lines of a kind that a terminal shows; the rest is counted. */
const SCREENFUL = 20;

/** How a line begins that tells of one thing among several. */
const LISTED = '  ';

/** Tells what `verify` found out: on the terminal a screenful of it, with `--json` all. */
export function tellVerified(verified: Verified, context: Context): void {
  const differences = verified.differences.map((each) => masked(each, context));
  if (context.json) {
    const told = { ...verified, differences };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'verify', ...told }, null, 2));
    return;
  }
  const lines = differences.length === 0 ? cleanLines(verified, context) : dirtyLines(verified, differences, context);
  // What is listed is searched for by its key, line by line: only the talk around it is broken.
  const fitted = lines.flatMap((line) => (line.startsWith(LISTED) ? line : fittedLines([line], context)));
  for (const line of fitted) context.print(line);
}

function cleanLines({ source, entries, against, closing }: Verified, { language }: Context): string[] {
  const lines: string[] = [];
  if (source?.kind === 'ledger') lines.push(fill(texts.clean, language, { entries }));
  if (source?.kind === 'bundle') {
    const { file, offices, replayed } = source;
    const values = { file, entries, offices: offices.join(language === 'zh' ? '、' : ', ') };
    lines.push(fill(replayed ? texts.bundleProved : texts.bundleHashes, language, values));
  }
  for (const { folder, files, run, alone } of closing) {
    lines.push(fill(texts.closing, language, { folder, files, run }));
    if (alone) lines.push(fill(texts.closingAlone, language, { folder }));
  }
  return [...lines, ...screenful(against, language, (head) => headLine(head, language))];
}

function headLine({ given, entry, run }: HeldHead, language: Language): string {
  const values = { given, entry: entry ?? '', run: run ?? '' };
  return `  ${fill(run === null ? texts.headOnly : texts.head, language, values)}`;
}

function dirtyLines({ source, found }: Verified, differences: readonly Difference[], { language }: Context): string[] {
  const runs = [...new Set(differences.flatMap(({ run }) => (run === null ? [] : [run])))].sort((a, b) => a - b);
  return [
    fill(texts.dirty, language, { count: found }),
    ...screenful(differences, language, (each) => `  ${differenceLine(each, language)}`, found),
    ...(runs.length > 0 ? [fill(texts.runs, language, { runs: screenOf(runs) })] : []),
    (source?.kind === 'ledger' ? texts.advice : texts.adviceFiles)[language],
  ];
}

/** The first lines, and how many more there are. @param count - of all, also of those that are not at hand */
function screenful<Each>(
  all: readonly Each[],
  language: Language,
  lineOf: (each: Each) => string,
  count = all.length,
): string[] {
  const lines = all.slice(0, SCREENFUL).map(lineOf);
  if (count <= lines.length) return lines;
  const values = { count: count - lines.length, told: all.length };
  return [...lines, `  ${fill(count > all.length ? texts.moreThanTold : texts.more, language, values)}`];
}

function screenOf(runs: readonly number[]): string {
  const shown = runs.slice(0, SCREENFUL).join(', ');
  return runs.length > SCREENFUL ? `${shown}, …` : shown;
}

function differenceLine({ kind, table, key, columns, run }: Difference, language: Language): string {
  return fill(texts.line, language, {
    kind: texts[kind][language],
    what: table === '' ? key : `${table} [${key}]`,
    columns: columns.length > 0 ? fill(texts.columns, language, { columns: columns.join(', ') }) : '',
    run: run === null ? ofNoRun(kind, language) : fill(texts.ofRun, language, { run }),
  });
}

/** Only of a row can it be said that no run made it; figures, files and triggers are of none anyway. */
const ofNoRun = (kind: Difference['kind'], language: Language) => (kind === 'row-added' ? texts.ofNoRun[language] : '');

/** Keys of rows may be numbers of people and accounts; ids and hashes name nobody, and are needed in full to find the row. */
function masked(difference: Difference, { unmask }: Context): Difference {
  if (unmask || difference.kind === 'head-unknown') return difference;
  const parts = difference.key.split(' | ').map((part) => (OWN_ID.test(part) ? part : maskPersonalData('any', part)));
  return { ...difference, key: parts.join(' | ') };
}

/** An id of ours or a hash: hexadecimal with a letter, which no number of a person or an account is. */
const OWN_ID = /^(?=.*[a-f])(?:[0-9a-f]{20}|[0-9a-f]{64})$/;
