import { join, resolve } from 'node:path';
import type { StatementLine as StoredLine } from '../../io/ledger/read/books/statement-lines.ts';
import { matchReasons, settlementWords } from '../../io/report/text/receive-texts.ts';
import { writeReceiptsBook } from '../../io/workbook/receipts/receipts-book.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { assignWords } from './assign-hints.ts';
import { candidateText, lineNumber, partOf } from './line-words.ts';
import { type DoubtfulLine, lineWording } from './open-lines.ts';
import type { TakenFile } from './take-statement.ts';

/** Where receipts.xlsx of a run goes. */
export function receiptsPath(
  { workspace }: OpenPeriod,
  { number, out }: { readonly number: number; readonly out: string | undefined },
  { surroundings }: Context,
): string {
  const folder =
    out === undefined ? join(workspace.folder, 'out', `${number}-receive`) : resolve(surroundings.directory, out);
  return join(folder, 'receipts.xlsx');
}

/** What goes into receipts.xlsx. */
export interface ReceiptsToWrite {
  readonly files: readonly TakenFile[];
  /** Lines that an earlier run took without telling of them. */
  readonly left?: readonly StoredLine[];
  readonly doubtful: readonly DoubtfulLine[];
  readonly run: { readonly number: number; readonly head: string };
  readonly out: string | undefined;
  readonly lang: Language | undefined;
}

/** Writes receipts.xlsx into the run’s folder; its path from the current folder. */
export async function writeReceipts(
  open: OpenPeriod,
  { files, left = [], doubtful, run, out, lang }: ReceiptsToWrite,
  context: Context,
): Promise<string[]> {
  const { workspace, scheme, period } = open;
  const language = lang ?? scheme.language ?? 'zh';
  const words = await lineWording(open, language);
  const { directory } = context.surroundings;
  const path = receiptsPath(open, { number: run.number, out }, context);
  const before = left.map((line) => ({ line, entry: line.entry, parts: line.parts, why: '' }));
  const now = files.flatMap(({ entry, matches }) =>
    matches.map(({ line, parts, reason }) => ({ line, entry, parts, why: matchReasons[reason][language] })),
  );
  const settled = [...before, ...now].flatMap(({ line, entry, parts, why }) =>
    parts.map((part) => ({
      number: entry === null ? '' : lineNumber(entry, line.line, words.office),
      ...{ on: line.on, amount: line.amount, counterparty: line.counterparty, remark: line.remark },
      ...{ serial: line.serial, counterAccount: line.counterAccount, balance: line.balance, part: part.amount },
      ...{ kind: settlementWords[part.kind][language], of: partOf(part, words), why },
      period: part.period?.replace(/^.*\//u, '') ?? '',
      origin: [line.origin.file, line.origin.sheet, line.origin.cell].join(' '),
    })),
  );
  const unidentified = doubtful.map(({ stored, match }) => ({
    number: lineNumber(stored.entry, stored.line, words.office),
    ...{ on: stored.on, amount: stored.amount, counterparty: stored.counterparty, remark: stored.remark },
    why: matchReasons[match.reason][language],
    perhaps: (match.candidates.length === 0
      ? assignWords(match, words)
      : match.candidates.map((each) => candidateText(each, words))
    ).join('；'),
  }));
  const head = {
    ...{ centre: workspace.settings.centre, scheme: scheme.title, period: period.number, span: period.span },
    ...{ writtenAt: context.surroundings.now(), mark: { run: run.number, chainHead: run.head } },
  };
  await privateFolderOf(path);
  await writeReceiptsBook(path, { settled, open: unidentified, head }, language);
  return [shownPath(path, directory)];
}
