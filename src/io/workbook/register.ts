import type { WaitingUntil } from '../../rules/enrolment/known.ts';
import type { Sex } from '../../rules/person/identity.ts';
import { fen, type Yuan, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { eventTexts, workbookTexts } from '../report/text/workbook-texts.ts';
import { type AtEnd, atEnd } from './at-end.ts';
import type { Column } from './column.ts';
import { remembered } from './remembered.ts';
import { sheetNames } from './sheet-name.ts';
import { TableSheet } from './table-sheet.ts';
import { type BookWriter, writeWorkbook } from './workbook-file.ts';
import { controlLine, lastDay, type RunMark, subtitle, type WorkbookHead } from './workbook-head.ts';

/** One member in one plan. Kinds and plans come by their titles; what the ledger does not hold is null. */
export interface RegisterLine {
  readonly unit: string;
  readonly name: string;
  readonly sex: Sex | null;
  readonly idNumber: string;
  readonly birthDate: PlainDate | null;
  readonly staffKind: string | null;
  readonly plan: string;
  readonly shares: number;
  readonly renewal: 'new' | 'renewing';
  /** The whole fee of all shares. */
  readonly fee: Yuan;
  /** First day covered; null while it waits for the fee. */
  readonly from: PlainDate | null;
  /** First day no longer covered. */
  readonly to: PlainDate | null;
  readonly waiting: readonly WaitingUntil[];
  readonly phone: string | null;
  readonly bank: string | null;
  readonly bankCard: string | null;
  readonly remark: string | null;
  readonly origin: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/** What the register adds up to, to be compared with the ledger. */
export interface RegisterTotals {
  readonly lines: number;
  readonly shares: number;
  readonly new: number;
  readonly renewing: number;
  readonly fee: Yuan;
}

/** A register may be begun before its run is closed: then its mark is asked for when the rows are written. */
export interface RegisterHead extends Omit<WorkbookHead, 'mark'> {
  readonly mark: AtEnd<RunMark>;
}

/** What a register need not be told. */
export interface RegisterWish {
  /** Lines a sheet; fewer only in tests. */
  readonly limit?: number;
}

/** A sheet of Excel ends with row 1,048,576; the rest is for titles, totals and the lines below them. */
const LINES_A_SHEET = 1_048_500;

const feeInFen = remembered(fen);

/** The last day on which nothing is paid: a date where it is one for all events, else words. */
function waitingText(waiting: readonly WaitingUntil[], language: Language): string | null {
  const [only] = waiting;
  if (!only) return null;
  const until = (each: WaitingUntil) =>
    each.until === null ? workbookTexts.afterPayment[language] : lastDay(each.until);
  if (waiting.length === 1 && only.events === null) return until(only);
  const texts: Readonly<Record<string, { zh: string; en: string }>> = eventTexts;
  return waiting
    .map((each) => {
      const names = each.events?.map((event) => texts[event]?.[language] ?? event).join('、');
      return names ? `${names} ${until(each)}` : until(each);
    })
    .join('\n');
}

/** The columns 序号 to 来源, in the order of the paper form; the source is for the screen only. */
function registerColumns(language: Language): readonly Column<RegisterLine>[] {
  const t = (key: keyof typeof workbookTexts) => workbookTexts[key][language];
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('unit'), width: 20, kind: 'text', value: (line) => line.unit },
    { title: t('name'), width: 9, kind: 'text', value: (line) => line.name },
    { title: t('sex'), width: 5, kind: 'word', value: (line) => line.sex && t(line.sex) },
    { title: t('idNumber'), width: 20, kind: 'code', value: (line) => line.idNumber },
    { title: t('birthDate'), width: 11, kind: 'date', value: (line) => line.birthDate },
    { title: t('staffKind'), width: 9, kind: 'text', value: (line) => line.staffKind },
    { title: t('plan'), width: 14, kind: 'text', value: (line) => line.plan },
    { title: t('shares'), width: 5, kind: 'whole', value: (line) => line.shares },
    { title: t('renewal'), width: 6, kind: 'word', value: (line) => t(line.renewal) },
    { title: t('fee'), width: 11, kind: 'money', value: (line) => line.fee },
    { title: t('coverageFrom'), width: 11, kind: 'date', value: (line) => line.from ?? t('afterPayment') },
    { title: t('coverageTo'), width: 11, kind: 'date', value: (line) => line.to && lastDay(line.to) },
    { title: t('waitingTo'), width: 11, kind: 'date', value: (line) => waitingText(line.waiting, language) },
    { title: t('phone'), width: 12.5, kind: 'code', value: (line) => line.phone },
    { title: t('bank'), width: 14, kind: 'text', value: (line) => line.bank },
    { title: t('bankCard'), width: 21, kind: 'code', value: (line) => line.bankCard },
    { title: t('remark'), width: 12, kind: 'text', value: (line) => line.remark },
    {
      title: t('origin'),
      width: 36,
      kind: 'code',
      notPrinted: true,
      value: ({ origin }) => `${origin.file} ${origin.sheet}!${origin.cell}`,
    },
  ];
}

/**
 * Writes the register of members 参加人员登记册, one line a member and plan, as a stream of constant memory. A period of more lines than a sheet holds goes on on
 * further sheets; the totals stand at the end of the last.
 *
 * @param path - replaced where it is there: the register is derived from the ledger
 * @param lines - in the order in which they are to stand
 * @returns what it adds up to
 */
export async function writeRegister(
  path: string,
  lines: AsyncIterable<RegisterLine> | Iterable<RegisterLine>,
  head: RegisterHead,
  language: Language,
  { limit = LINES_A_SHEET }: RegisterWish = {},
): Promise<RegisterTotals> {
  const title = fill(workbookTexts.registerTitle, language, { scheme: head.scheme });
  const properties = {
    title,
    mark: async () => ({ kind: 'register', ...(await atEnd(head.mark)) }) as const,
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  let totals: RegisterTotals = { lines: 0, shares: 0, new: 0, renewing: 0, fee: '0.00' };
  await writeWorkbook(path, properties, async (book) => {
    totals = await writeSheets(book, lines, { title, head, language, limit });
  });
  return totals;
}

async function writeSheets(
  book: BookWriter,
  lines: AsyncIterable<RegisterLine> | Iterable<RegisterLine>,
  register: { title: string; head: RegisterHead; language: Language; limit: number },
): Promise<RegisterTotals> {
  const { head, language } = register;
  const nameSheet = sheetNames();
  const columns = registerColumns(language);
  const open = () =>
    new TableSheet(book, {
      name: nameSheet(workbookTexts.registerSheet[language]),
      title: register.title,
      subtitle: subtitle(head, language),
      columns,
      orientation: 'landscape',
      frozenColumns: 3,
      mark: head.mark,
      language,
    });

  let sheet = open();
  const count = { lines: 0, shares: 0, new: 0, renewing: 0 };
  let fee = 0n;
  for await (const line of lines) {
    if (count.lines > 0 && count.lines % register.limit === 0) {
      sheet.note(workbookTexts.continued[language]);
      await sheet.end();
      sheet = open();
    }
    count.lines++;
    count.shares += line.shares;
    count[line.renewal]++;
    fee += feeInFen(line.fee);
    await sheet.line(line, count.lines);
  }
  const totals = { ...count, fee: yuan(fee) };
  sheet.totals(totalContents(columns, totals, language));
  sheet.note(controlLine({ ...head, mark: await atEnd(head.mark) }, language));
  await sheet.end();
  return totals;
}

function totalContents(columns: readonly Column<RegisterLine>[], totals: RegisterTotals, language: Language) {
  const t = (key: keyof typeof workbookTexts) => workbookTexts[key][language];
  const at = new Map<string, string | number>([
    [t('unit'), fill(workbookTexts.totalLines, language, { count: totals.lines })],
    [t('shares'), totals.shares],
    [t('plan'), `${t('new')} ${totals.new}　${t('renewing')} ${totals.renewing}`],
    [t('fee'), totals.fee],
  ]);
  return columns.map((column) => at.get(column.title) ?? null);
}
