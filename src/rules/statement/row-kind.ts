import { compactText, tidyText } from '../person/tidy-text.ts';
import type { Cell, Row } from '../submission/cell.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { RowReader } from './row-reader.ts';

/** What a row below the header is: a booking, a total of such, also one with a day (`2025-09-30 本月合计`), or nothing of either. */
export type RowKind = 'line' | 'total' | 'dated-total' | 'beside';

const SUMMED =
  /合计|总计|小计|累计|共计|汇总|总额|总数|笔数|发生额|[日月年]计|[期日月年][初末]|承前|承上|接上|过次|转次|转下|结转|余额|结余|total|balance|broughtforward|carriedforward/giu;
/** Of what something is a total. */
const OF =
  /[本当上下前全昨](?:页|月|日|年|期|季|次|部)|以上|其中|本行|当前|可用|[\d第年月日份季度.-]|收入|支出|[借贷收付]方?|存入|支取|转入|转出|交易|明细|记录|查询|期间|账户|日终|总|共|grand|page|opening|closing|sub/giu;
const OF_ALONE = /^(?:[本当上](?:页|月|日|年|期)|以上|其中|收入|支出|[借贷]方|存入|支取|转入|转出)+:?$/u;
const TAIL = /金额|发生数|[页数笔元,:¥￥+—()/、|]|人民币|大写|小写|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆角分整正]/giu;
const ALL_LINES = /^(?:合计|总计|累计|合计金额|合计发生额|total)/iu;
/** What stands beside lines without being one, where it has no sum. */
const BESIDE =
  /^(?:合计|总计|小计|累计|本页|本月|本日|本年|期初|期末|上期|上页|承前|过次|转次|余额|笔数|总笔数|收入|支出|借方|贷方|打印|制表|复核|记账|经办|审核|说明|备注|注|温馨提示|特别提示|声明|第\d+页|共\d+[页笔条]|以上|以下|total)/iu;
/** What may have been a day or a sum: something with a digit and without the label of a title, 账号:6222. */
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const LONGEST = 24;

const MONEY = ['in', 'out', 'amount'] as const;
const WHOSE = [
  'counterparty',
  'payer',
  'payee',
  'counter-account',
  'payer-account',
  'payee-account',
  'serial',
] as const;

/**
 * Tells bookings from what else stands below a header. Only what is certain to be none is passed over: a row whose day, or day and sum, cannot be read is a line, and what is
 * wrong in it is told.
 */
export function kindOf(row: Row, reader: RowReader): RowKind {
  const day = reader.cell(row, 'on');
  if (readDay(day) !== undefined) return isDatedTotal(row, day, reader) ? 'dated-total' : 'line';
  const label = firstWord(row);
  if (isTotal(label, day)) return ALL_LINES.test(label) ? 'total' : 'beside';
  const money = MONEY.flatMap((field) => reader.cell(row, field) ?? []);
  if (money.some((cell) => readSum(cell) != null)) return 'line';
  if (BESIDE.test(label) || !money.some(isDamaged)) return 'beside';
  const others = [
    day?.kind !== 'text' || isDamaged(day) ? day : undefined,
    ...WHOSE.map((field) => reader.cell(row, field)),
  ];
  return others.some((cell) => cell !== undefined) ? 'line' : 'beside';
}

/** A total's label beside the day, of nobody: what a payer writes as the purpose of his money stands beside his name. */
function isDatedTotal(row: Row, day: Cell | undefined, reader: RowReader): boolean {
  const labels = row.cells.filter((cell) => cell !== day && cell.kind === 'text' && isTotal(tidyText(cell.text), day));
  return labels.length > 0 && WHOSE.every((field) => isBlankOr(labels, reader.cell(row, field)));
}

function isBlankOr(labels: readonly Cell[], cell: Cell | undefined): boolean {
  return cell === undefined || labels.includes(cell) || /^[-—/]*$/u.test(compactText(cell.text));
}

/** A label made of nothing but words for totals: 本年累计, 收入合计金额:, but not 本年互助金. Where the day should stand 收入 alone is one as well. */
function isTotal(label: string, day: Cell | undefined): boolean {
  const text = label.normalize('NFKC').replace(/\s/gu, '');
  const others = text.replace(SUMMED, '');
  if (others !== text) return others.replace(OF, '').replace(TAIL, '') === '';
  return day?.kind === 'text' && tidyText(day.text) === label && OF_ALONE.test(text);
}

/** Whether a cell that could not be read may hold a day or a sum nevertheless. */
function isDamaged(cell: Cell): boolean {
  if (cell.kind !== 'text') return true;
  const text = compactText(cell.text);
  return text.length <= LONGEST && !/[:：]|[页笔条]$/u.test(text) && (NUMERAL.test(text) || /^#+$/.test(text));
}

function firstWord(row: Row): string {
  return tidyText(row.cells.find(({ kind }) => kind === 'text')?.text ?? '');
}
