import type { DecisionStatus } from '../../../rules/claim/decision.ts';
import { fen, yuan } from '../../../rules/value/money.ts';
import { fill } from '../../../rules/value/text.ts';
import { say, type Wording } from '../../report/decision/wording.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import { sheetNames } from '../sheet-name.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import {
  type BenefitTitle,
  type DecisionLine,
  decisionColumns,
  type PaymentTitles,
  paidByBenefit,
} from './decision-columns.ts';
import { type ReturnedClaims, type ReturnedLine, returnedColumns } from './returned-columns.ts';

export type { DecisionLine } from './decision-columns.ts';
export type { ReturnedClaims, ReturnedLine } from './returned-columns.ts';

/** What the decisions add up to. */
export interface DecisionTotals {
  readonly count: number;
  readonly byStatus: Readonly<Record<DecisionStatus, number>>;
  readonly amount: string;
}

/** What stands around the decisions. */
export interface DecisionsBook {
  readonly head: WorkbookHead;
  /** The scheme's, in its order: a column each. */
  readonly benefits: readonly BenefitTitle[];
  /** That of all decisions of a run where absent. */
  readonly title?: string;
  /** What the lines tell of payments; absent where they tell of none. */
  readonly payments?: PaymentTitles;
  /** Name of the sheet; that of decisions where absent. */
  readonly sheet?: string;
  /** What goes back, asked for once all decisions were written; a sheet of its own where there is any. */
  readonly returned?: () => ReturnedClaims;
}

/** A sheet of Excel ends with row 1,048,576; the rest is for titles, totals and the lines below them. */
const LINES_A_SHEET = 1_048_500;

/**
 * Writes all decisions, also of claims that were rejected or held: status, reasons, clauses, what each benefit comes to, and the cell that the claim came from. As a
 * stream, so that a whole period takes no more memory than a day.
 *
 * @param path - replaced where it is there
 */
export async function writeDecisionsBook(
  path: string,
  lines: AsyncIterable<DecisionLine> | Iterable<DecisionLine>,
  book: DecisionsBook,
  wording: Wording,
  limit = LINES_A_SHEET,
): Promise<DecisionTotals> {
  const { title = say(wording, payoutTexts.decisionsTitle, { scheme: book.head.scheme }) } = book;
  const properties = {
    title,
    mark: { kind: 'decisions', ...book.head.mark },
    writtenAt: book.head.writtenAt,
    existing: 'replace',
  } as const;
  let totals: DecisionTotals | undefined;
  await writeWorkbook(path, properties, async (writer) => {
    totals = await writeSheets(writer, lines, { ...book, title, limit }, wording);
  });
  if (!totals) throw new Error('no sheet was written');
  return totals;
}

async function writeSheets(
  writer: BookWriter,
  lines: AsyncIterable<DecisionLine> | Iterable<DecisionLine>,
  book: DecisionsBook & { readonly title: string; readonly limit: number },
  wording: Wording,
): Promise<DecisionTotals> {
  const { language } = wording;
  const { head } = book;
  const columns = decisionColumns(book.benefits, wording, book.payments);
  const nameSheet = sheetNames();
  const open = () =>
    new TableSheet<DecisionLine>(writer, {
      name: nameSheet(book.sheet ?? payoutTexts.decisionsSheet[language]),
      title: book.title,
      subtitle: subtitle(head, language),
      columns,
      orientation: 'landscape',
      frozenColumns: 4,
      filtered: true,
      mark: head.mark,
      language,
    });
  let sheet = open();
  let count = 0;
  let amount = 0n;
  let paid = 0n;
  const byStatus = { approved: 0, reduced: 0, rejected: 0, held: 0 };
  const byBenefit = new Map<string, bigint>();
  for await (const line of lines) {
    if (count > 0 && count % book.limit === 0) {
      await sheet.end();
      sheet = open();
    }
    byStatus[line.decision.status]++;
    amount += fen(line.decision.amount);
    paid += fen(line.payments?.amount ?? '0.00');
    for (const [benefit, paid] of paidByBenefit(line.decision))
      byBenefit.set(benefit, (byBenefit.get(benefit) ?? 0n) + paid);
    await sheet.line(line, ++count);
  }
  const first = columns.findIndex(({ group }) => group !== undefined);
  const sums = columns.map((column, index) => {
    if (column.kind !== 'money') return null;
    if (column.group === undefined) return yuan(column.title === payoutTexts.amount[language] ? amount : paid);
    const ofBenefit = byBenefit.get(book.benefits[index - first]?.id ?? '');
    return ofBenefit === undefined ? null : yuan(ofBenefit);
  });
  sheet.totals(sums);
  sheet.note(fill(payoutTexts.totalDecisions, language, { count, ...byStatus }));
  const { lines: returned, unread } = book.returned?.() ?? { lines: [], unread: 0 };
  if (returned.length > 0) {
    const besides = { count: returned.length, sheet: payoutTexts.returnedSheet[language] };
    sheet.note(fill(payoutTexts.returnedBesides, language, besides));
  }
  if (unread > 0) sheet.note(fill(payoutTexts.unreadBesides, language, { count: unread }));
  sheet.note(controlLine(head, language));
  await sheet.end();
  if (returned.length > 0) await writeReturnedSheet(writer, returned, head, wording);
  return { count, byStatus, amount: yuan(amount) };
}

async function writeReturnedSheet(
  writer: BookWriter,
  lines: readonly ReturnedLine[],
  head: WorkbookHead,
  wording: Wording,
): Promise<void> {
  const { language } = wording;
  const sheet = new TableSheet<ReturnedLine>(writer, {
    name: payoutTexts.returnedSheet[language],
    title: say(wording, payoutTexts.returnedTitle, { scheme: head.scheme }),
    subtitle: subtitle(head, language),
    columns: returnedColumns(language),
    orientation: 'landscape',
    frozenColumns: 3,
    filtered: true,
    mark: head.mark,
    language,
  });
  let count = 0;
  for (const line of lines) await sheet.line(line, ++count);
  sheet.note(fill(payoutTexts.totalReturned, language, { count }));
  sheet.note(controlLine(head, language));
  await sheet.end();
}
