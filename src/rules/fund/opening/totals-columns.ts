import { readDate } from '../../enrolment/read-date.ts';
import { readFee } from '../../enrolment/read-fee.ts';
import type { Cell } from '../../submission/cell.ts';
import { labelKey } from '../../submission/label.ts';
import { type Yuan, yuan } from '../../value/money.ts';
import { type PlainDate, plusDays } from '../../value/plain-date.ts';

/** A column of the sheet 往期合计: its headers as {@link labelKey} leaves them, and what its cells hold. */
interface TotalsColumn {
  readonly names: readonly string[];
  readonly kind: 'number' | 'first-day' | 'last-day' | 'count' | 'sum' | 'signed-sum';
  readonly required?: true;
}

/** The columns of 往期合计, the first name of each as it is told. Only those that a total cannot be without are required. */
export const totalsColumns = {
  number: { names: ['期次', '期数', '期', '互助期', '第几期', 'period', 'number'], kind: 'number', required: true },
  from: { names: ['起', '开始', '开始日期', '起始日期', '生效日期', 'from', 'start'], kind: 'first-day' },
  to: { names: ['止', '结束', '结束日期', '截止日期', '到期日期', 'to', 'end'], kind: 'last-day' },
  units: { names: ['参加单位数', '单位数', '参加单位', 'units'], kind: 'count' },
  members: { names: ['参加人数', '人数', '参加职工', '参加职工数', '参加职工人数', 'members'], kind: 'count' },
  new: { names: ['新增', '新增人数', '新参加', '新参加人数', '首次参加', 'new'], kind: 'count' },
  renewing: { names: ['续参', '续参人数', '续保人数', 'renewing'], kind: 'count' },
  fees: { names: ['互助金收入', '互助金', '收取互助金', '互助金合计', 'fees'], kind: 'sum' },
  visits: { names: ['补助人次', '人次', '赔付人次', 'visits'], kind: 'count', required: true },
  persons: { names: ['补助人数', '受助人数', '补助职工', 'persons', 'helped'], kind: 'count' },
  granted: {
    names: ['补助金额', '补助金', '补助', '补助支出', '发放金额', 'granted', 'benefits', 'amount'],
    kind: 'sum',
    required: true,
  },
  other: { names: ['其他收入', '其它收入', 'otherincome', 'other'], kind: 'sum' },
  closing: { names: ['期末结余', '结余', '期末余额', 'closing', 'closingbalance', 'balance'], kind: 'signed-sum' },
} as const satisfies Record<string, TotalsColumn>;

/** One of {@link totalsColumns}. */
export type TotalsField = keyof typeof totalsColumns;
/** All of them, in the order in which they are told. */
export const totalsFields = Object.keys(totalsColumns) as TotalsField[];

/** The field that a header names; undefined where it names none. */
export function totalsField(header: string): TotalsField | undefined {
  const key = labelKey(header);
  return totalsFields.find((field) => (totalsColumns[field].names as readonly string[]).includes(key));
}

/** A cell's value in the form in which it is kept; undefined where it cannot be understood. */
export function totalsValue(field: TotalsField, cell: Cell): string | number | PlainDate | Yuan | undefined {
  switch (totalsColumns[field].kind) {
    case 'number':
      return periodNumber(cell.text);
    case 'first-day':
      return readDate(cell).value;
    case 'last-day': {
      const day = readDate(cell).value;
      return day === undefined ? undefined : plusDays(day, 1);
    }
    case 'count':
      return countIn(cell.text);
    case 'sum':
      return sumIn(cell, false);
    default:
      return sumIn(cell, true);
  }
}

/** `第 16 期` is `16`, as periods are named elsewhere. */
function periodNumber(text: string): string | undefined {
  const number = text
    .normalize('NFKC')
    .trim()
    .replace(/^第\s*/, '')
    .replace(/\s*期$/, '');
  return number === '' || number.length > 40 ? undefined : number;
}

function countIn(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,]/g, '')
    .replace(/(?:人次|人|个|家|名|件)$/, '');
  return /^\d{1,12}(?:\.0+)?$/.test(plain) ? Number(plain) : undefined;
}

function sumIn(cell: Cell, signed: boolean): Yuan | undefined {
  const text = cell.text.trim();
  const negative = signed && /^[-－−]/.test(text);
  const { value } = readFee({ ...cell, text: negative ? text.slice(1) : text });
  return value === undefined ? undefined : yuan(negative ? -value : value);
}
