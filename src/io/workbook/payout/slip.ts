import type { Decision, LimitUse } from '../../../rules/claim/decision.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { decisionTextLines } from '../../report/decision/decision-lines.ts';
import { grouped, say, type Wording } from '../../report/decision/wording.ts';
import { limitWords } from '../../report/text/decision-texts.ts';
import { spanWords, statusWords } from '../../report/text/language-words.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import { inertText } from '../cell-text.ts';
import { fileNames } from '../file-name.ts';
import { pageFooter, pageSetup, printArea } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { type CellStyle, controlStyle, formats, headerStyle, styleOf, subtitleStyle, titleStyle } from '../styles.ts';
import { wrappedLines } from '../text-width.ts';
import { writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import { changeLines } from './change-lines.ts';
import { concerning } from './concerning.ts';

/** One claim on a slip. */
export interface SlipClaim {
  readonly number: string;
  /** What the sheet stated, in its words: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly decision: Decision;
  /** Where its money goes; none where it is not paid. */
  readonly paid: readonly { readonly reference: string; readonly payee: string; readonly amount: string }[];
}

/** All claims of one member that a slip 补助审核单 tells of. */
export interface Slip {
  readonly unit: string;
  readonly name: string;
  readonly idNumber: string;
  readonly claims: readonly SlipClaim[];
  readonly head: WorkbookHead;
}

/** Columns: what a limit is, allowed, used, taken, left, clause. Together as wide as a page of A4. */
const WIDTHS = [30, 13, 13, 13, 13, 18] as const;
const LAST = WIDTHS.length;
const WHOLE = WIDTHS.reduce<number>((sum, width) => sum + width, 0);

const heading = styleOf({ font: { size: 12, bold: true }, underlined: true });
const subheading = styleOf({ font: { size: 11, bold: true }, vertical: 'bottom' });
const plain = styleOf({ format: formats.text, wrap: true, vertical: 'top' });
const label = styleOf({ grid: true, wrap: true, font: { bold: true } });
const cell = styleOf({ format: formats.text, grid: true, wrap: true });
const sum = styleOf({ format: formats.text, grid: true, align: 'right' });

/**
 * Gives names for the slips of one folder: unit, member and the last four of his number, which tells members of one name apart. Two that are alike all the same are
 * counted.
 */
export function slipNames(language: Language): (slip: Pick<Slip, 'unit' | 'name' | 'idNumber'>) => string {
  const names = fileNames('.xlsx');
  return ({ unit, name, idNumber }) =>
    names(
      fill(payoutTexts.slipFile, language, { unit: [...unit].slice(0, 30).join(''), name, ending: idNumber.slice(-4) }),
    );
}

/**
 * Writes a member's slip: each of his claims with every step of its decision in words, its clauses, its limits with what they allow, what was used and what is left, and
 * what would change the result.
 *
 * @param path - replaced where it is there
 */
export async function writeSlip(path: string, slip: Slip, wording: Wording): Promise<void> {
  const { head } = slip;
  const { language } = wording;
  const title = say(wording, payoutTexts.slipTitle, { scheme: head.scheme });
  const properties = {
    title: `${title} ${slip.name}`,
    mark: { kind: 'slip', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (book) => {
    const sheet = book.addWorksheet(payoutTexts.slipSheet[language], {
      properties: { defaultRowHeight: 17, dyDescent: 0.25 },
      pageSetup: pageSetup('portrait'),
      headerFooter: pageFooter(language, head.mark),
      views: [{ showGridLines: false }],
    });
    WIDTHS.forEach((width, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    const lines = new SheetLines(sheet);
    lines.add(32, [whole(title, titleStyle)]);
    lines.add(18, [whole(subtitle(head, language), subtitleStyle)]);
    addFacts(lines, [
      [payoutTexts.unit[language], slip.unit],
      [payoutTexts.name[language], slip.name],
      [payoutTexts.idNumber[language], slip.idNumber],
    ]);
    for (const claim of slip.claims) addClaim(lines, claim, wording);
    lines.add(30);
    lines.add(22, [whole(payoutTexts.handled[language], plain)]);
    lines.add(16, [whole(controlLine(head, language), controlStyle)]);
    sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: lines.row, right: LAST });
    sheet.commit();
  });
}

function whole(text: string, style: CellStyle): Piece {
  return { from: 1, to: LAST, value: inertText(text), style };
}

/** The height in points of so much text in so many characters of width. */
const heightOf = (text: string, width: number): number => 15 * wrappedLines(text, width * 0.92) + 3;

function addFacts(lines: SheetLines, facts: SlipClaim['facts']): void {
  const room = WHOLE - WIDTHS[0];
  for (const [name, value] of facts)
    lines.add(Math.max(heightOf(value, room), heightOf(name, WIDTHS[0])), [
      { from: 1, to: 1, value: inertText(name), style: label },
      { from: 2, to: LAST, value: inertText(value), style: cell },
    ]);
}

function addClaim(lines: SheetLines, { number, facts, decision: made, paid }: SlipClaim, wording: Wording): void {
  const decision = concerning(made);
  const { status, amount, awards } = decision;
  const text = (value: string) => lines.add(heightOf(value, WHOLE), [whole(value, plain)]);
  lines.add(12);
  const parameters = { claim: number, status: statusWords[status], amount: grouped(amount) };
  lines.add(24, [whole(say(wording, payoutTexts.claimHeading, parameters), heading)]);
  addFacts(lines, facts);
  lines.add(24, [whole(say(wording, payoutTexts.howDecided), subheading)]);
  for (const line of decisionTextLines(decision, wording)) text(line);
  const limits = awards.flatMap((award) => award.limits);
  if (limits.length > 0) addLimits(lines, limits, wording);
  lines.add(24, [whole(say(wording, payoutTexts.whatWouldChange), subheading)]);
  for (const line of changeLines(decision, wording)) text(line);
  const applied = awards.filter(({ state }) => state !== 'none');
  const inferred = [...new Set(applied.flatMap((award) => award.inferred))].map((id) => clauseTitle(id, wording));
  const comma = wording.language === 'zh' ? '、' : ', ';
  if (inferred.length > 0) text(say(wording, payoutTexts.inferred, { clauses: inferred.join(comma) }));
  if (paid.length === 0) return;
  lines.add(24, [whole(say(wording, payoutTexts.paidTo), subheading)]);
  for (const each of paid) text(say(wording, payoutTexts.paidLine, { ...each, amount: grouped(each.amount) }));
}

function addLimits(lines: SheetLines, limits: readonly LimitUse[], wording: Wording): void {
  const titles = ['limits', 'allowed', 'used', 'taken', 'remaining', 'clause'] as const;
  lines.add(8);
  lines.add(
    22,
    titles.map((key, index) => ({
      from: index + 1,
      to: index + 1,
      value: say(wording, payoutTexts[key]),
      style: headerStyle,
    })),
  );
  for (const { kind, title, per, allowed, used, taken, remaining, clause } of limits) {
    const name = `${title ?? say(wording, limitWords[kind])}（${say(wording, spanWords[per])}）`;
    const ground = clauseTitle(clause, wording);
    const numbers = [allowed, used, taken, remaining].map(grouped);
    const height = Math.max(heightOf(name, WIDTHS[0]), heightOf(ground, WIDTHS[5]));
    lines.add(height, [
      { from: 1, to: 1, value: inertText(name), style: cell },
      ...numbers.map((value, index): Piece => ({ from: index + 2, to: index + 2, value, style: sum })),
      { from: LAST, to: LAST, value: inertText(ground), style: cell },
    ]);
  }
}

function clauseTitle(id: string, { scheme }: Wording): string {
  return scheme.clauses[id]?.title ?? id;
}
