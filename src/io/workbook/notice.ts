import { amountInWords } from '../../rules/value/amount-in-words.ts';
import { fen, type Yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { noticeTexts } from '../report/text/notice-texts.ts';
import { workbookTexts } from '../report/text/workbook-texts.ts';
import { inertText } from './cell-text.ts';
import { pageSetup, printArea } from './print.ts';
import { type Piece, SheetLines } from './sheet-lines.ts';
import { controlStyle, formats, headerStyle, styleOf } from './styles.ts';
import { sumValue } from './sum-value.ts';
import { wrappedLines } from './text-width.ts';
import { type BookWriter, writeWorkbook } from './workbook-file.ts';
import { controlLine, lastDay, type WorkbookHead } from './workbook-head.ts';

/** Members of one plan who join alike. */
export interface NoticeLine {
  /** The plan's title. */
  readonly plan: string;
  readonly renewal: 'new' | 'renewing';
  readonly members: number;
  /** What each of them costs, all shares; null where it differs among them. */
  readonly each: Yuan | null;
  readonly amount: Yuan;
}

/** A payment notice 缴费通知单 for one accepted unit. */
export interface Notice {
  readonly unit: string;
  /** The notice's number, unique in the centre. */
  readonly number: string;
  readonly lines: readonly NoticeLine[];
  /** All fees together. */
  readonly total: Yuan;
  /** What others pay of it; ids of the scheme's payers, without the unit. */
  readonly paidByOthers: readonly { readonly who: string; readonly amount: Yuan }[];
  /** What the unit remits: the total without the others' parts. */
  readonly due: Yuan;
  /** The day of the business on which it is issued. */
  readonly issuedOn: PlainDate;
  /** Last day of the payment window, where the scheme states one. */
  readonly payBy: PlainDate | null;
  /** Where to, where the centre has put it into its settings. */
  readonly account: { readonly payee: string; readonly bank: string; readonly number: string } | null;
  /** What the unit is to write into the transfer's remark, so that the payment is recognised. */
  readonly transferRemark: string;
  readonly head: WorkbookHead;
}

/** Columns: plan, new or renewing, members, fee each, amount. Together as wide as a page of A4. */
const WIDTHS = [30, 14, 10, 18, 20] as const;
const LAST = WIDTHS.length;
const WHOLE = WIDTHS.reduce<number>((sum, width) => sum + width, 0);

const letterhead = styleOf({
  align: 'center',
  font: { size: 18, bold: true, color: { argb: 'FFC00000' } },
  underlined: true,
});
const title = styleOf({ align: 'center', font: { size: 22, bold: true } });
const right = styleOf({ align: 'right', font: { size: 11 } });
const plain = styleOf({ font: { size: 12 } });
const paragraph = styleOf({ wrap: true, vertical: 'top', font: { size: 12 } });
const text = styleOf({ format: formats.text, wrap: true, grid: true, font: { size: 11 } });
const word = styleOf({ format: formats.text, align: 'center', grid: true, font: { size: 11 } });
const whole = styleOf({ format: formats.whole, align: 'right', grid: true, font: { size: 11 } });
const money = styleOf({ format: formats.money, align: 'right', grid: true, font: { size: 11 } });
const label = styleOf({ grid: true, wrap: true, font: { size: 11, bold: true } });
const boldMoney = styleOf({ format: formats.money, align: 'right', grid: true, font: { size: 12, bold: true } });

const piece = (from: number, to: number, value: Piece['value'], style: Piece['style']): Piece => ({
  from,
  to,
  value,
  style,
});

function longDate(date: PlainDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : date;
}

/**
 * Writes the payment notice of a unit: one page of A4, the sum in figures and in Chinese capitals.
 *
 * @param path - replaced where it is there: the notice is derived from the ledger
 */
export async function writeNotice(path: string, notice: Notice, language: Language): Promise<void> {
  const { head } = notice;
  const properties = {
    title: `${noticeTexts.sheet[language]} ${notice.unit}`,
    mark: { kind: 'notice', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (book) => writeSheet(book, notice, language));
}

function writeSheet(book: BookWriter, notice: Notice, language: Language): void {
  const sheet = book.addWorksheet(noticeTexts.sheet[language], {
    properties: { defaultRowHeight: 18, dyDescent: 0.25 },
    pageSetup: {
      ...pageSetup('portrait'),
      fitToHeight: 1,
      margins: { left: 0.7, right: 0.7, top: 0.8, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    views: [{ showGridLines: false }],
  });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const lines = new SheetLines(sheet);
  writeOpening(lines, notice, language);
  writeTable(lines, notice, language);
  writePayment(lines, notice, language);
  writeClosing(lines, notice, language);
  sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: lines.row, right: LAST });
  sheet.commit();
}

function writeOpening(lines: SheetLines, { unit, number, head }: Notice, language: Language): void {
  const body = fill(noticeTexts.body, language, {
    scheme: head.scheme,
    period: head.period,
    from: longDate(head.span.from, language),
    to: longDate(lastDay(head.span.to), language),
  });
  lines.add(38, [piece(1, LAST, inertText(head.centre), letterhead)]);
  lines.add(46, [piece(1, LAST, noticeTexts.title[language], title)]);
  lines.add(22, [piece(1, LAST, inertText(fill(noticeTexts.number, language, { number })), right)]);
  lines.add(26, [piece(1, LAST, inertText(fill(noticeTexts.addressee, language, { unit })), plain)]);
  // At 12 points a line holds a fifth less than the columns' characters at 10.
  lines.add(20 * wrappedLines(body, WHOLE * 0.8) + 8, [piece(1, LAST, inertText(body), paragraph)]);
}

function writeTable(lines: SheetLines, { lines: rows, total, paidByOthers, due }: Notice, language: Language): void {
  const titles = [
    workbookTexts.plan,
    workbookTexts.renewal,
    noticeTexts.members,
    noticeTexts.each,
    noticeTexts.amount,
  ].map((each) => each[language]);
  lines.add(
    26,
    titles.map((each, index) => piece(index + 1, index + 1, each, headerStyle)),
  );
  for (const row of rows) {
    lines.add(24, [
      piece(1, 1, inertText(row.plan), text),
      piece(2, 2, workbookTexts[row.renewal][language], word),
      piece(3, 3, row.members, whole),
      piece(4, 4, row.each === null ? '—' : sumValue(row.each), row.each === null ? word : money),
      piece(5, 5, sumValue(row.amount), money),
    ]);
  }
  const sum = (name: string, amount: Yuan, style: Piece['style']) =>
    lines.add(24, [piece(1, 4, inertText(name), label), piece(5, 5, sumValue(amount), style)]);
  sum(workbookTexts.total[language], total, boldMoney);
  const payers: Readonly<Record<string, { zh: string; en: string }>> = noticeTexts;
  for (const { who, amount } of paidByOthers) {
    sum(fill(noticeTexts.paidBy, language, { who: payers[who]?.[language] ?? who }), amount, money);
  }
  if (paidByOthers.length > 0) sum(noticeTexts.due[language], due, boldMoney);
  lines.add(28, [piece(1, 1, noticeTexts.inWords[language], label), piece(2, LAST, amountInWords(fen(due)), label)]);
}

function writePayment(lines: SheetLines, { payBy, account, transferRemark }: Notice, language: Language): void {
  const facts: readonly (readonly [string, string | null])[] = [
    [noticeTexts.payBy[language], payBy && longDate(payBy, language)],
    [noticeTexts.payee[language], account?.payee ?? null],
    [noticeTexts.bank[language], account?.bank ?? null],
    [noticeTexts.account[language], account?.number ?? null],
    [noticeTexts.transferRemark[language], transferRemark],
  ];
  for (const [name, value] of facts) {
    if (value !== null) lines.add(24, [piece(1, 1, name, label), piece(2, LAST, inertText(value), text)]);
  }
  lines.add(24, [piece(1, LAST, noticeTexts.afterPayment[language], plain)]);
}

function writeClosing(lines: SheetLines, { head, issuedOn }: Notice, language: Language): void {
  lines.add(30);
  lines.add(24, [piece(3, LAST, inertText(`${head.centre}${noticeTexts.seal[language]}`), right)]);
  lines.add(24, [piece(3, LAST, longDate(issuedOn, language), right)]);
  lines.add(30);
  lines.add(24, [
    piece(1, 2, noticeTexts.handledBy[language], plain),
    piece(3, LAST, noticeTexts.receivedBy[language], plain),
  ]);
  lines.add(20);
  lines.add(14, [piece(1, LAST, controlLine(head, language), controlStyle)]);
}
