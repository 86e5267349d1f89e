import type { RosterField } from '../scheme/forms.ts';
import { type Fen, fenFromYuan, fenShown } from '../value/money.ts';
import { numberOf } from '../value/number-in-words.ts';
import type { Cell, Row } from './cell.ts';
import type { ListColumns } from './claims.ts';

/** A number that a total row states, and where. */
export interface TotalStated<Value> {
  readonly value: Value;
  readonly cell: Cell;
}

/** What a total row says for certain. */
export interface TotalRow {
  /** Of some of the rows above, as its words say: 小计, 本页合计. */
  readonly ofPart: boolean;
  /** Its first words: 合计, 总人数; empty where no word of it is known. */
  readonly called: string;
  /** 9人, in the total's own cell or in one that counts nothing else. */
  readonly people?: TotalStated<number>;
  /** A number in the fee's column, or a sum with 元 that is called the total or the fee. */
  readonly fee?: TotalStated<Fen>;
  /** How many of those it counts it says take no part: 共5人，未参加1人. */
  readonly besides?: number;
  /** Where it says neither: a whole number beside its words without a unit, which may be of people or of yuan (`meantByTotal`). */
  readonly bare?: TotalStated<number>;
}

const label =
  /^(?:本页|本表|累计|人数|以上|[本全]单位)?(?:合计|小计|总计|共计|累计|总人数|总数)(?:人数|总数)?|^(?:以上|本[页表]|[本全]单位)?(?:人员|职工)?共有?(?=\d)|^(?:本单位|本期|本次)(?:实际)?参[加保互](?:职工)?总?人数(?:[共合总]计)?|^(?:本单位)?(?:应[缴交]|实[缴交]|[缴交]纳)(?=(?:互助金|保险费|保费|费用|金额)[共合总]?计?:?[¥]?\d)/;
const partly = /^(?:本页|小计)/;
const countsPeople = /^(?:共计?|总?人数|参[加保互]人数)*[:为是]*(\d{1,6})[人名位](?!次)/;
/** Whoever takes part, told apart from the staff: 总人数9人，其中参加7人; not some of them who are of a kind: 其中参加1人为退休返聘. */
const participants =
  /(?:^|[,;、(人]|其中|本期|本次|实际?)参[加保互](?:人数|人员|职工)?[:为共计]*(\d{1,6})[人名位](?![次为是属系女男新续]|(?:困难|退休|返聘|劳模|农民|临时|残疾|编外|派遣|骨干))/;
/** Said the other way round: 共5人，其中4人参加互助; not 4人参加特病. */
const participantsBefore =
  /(?:^|[,;、(人]|其中)(\d{1,6})[人名位](?:自愿|同意|已|实际)*参[加保互](?=$|[,;、。)]|了?(?:本期|本次)?(?:职工)?(?:医疗)?互助)/;
const notTakingPart =
  /[未不]参[加保互](?:互助)?(?:人数|人员|职工)?[:为有共计]*(\d{1,6})[人名位](?!次)|(\d{1,6})[人名位](?:自愿|暂)?[未不]参[加保互]/;
/** Those who go on or are new stand beside: whoever 参加 then are a part of those who take part. */
const newOrGoingOn = /[续新](?:参|保|增|加入)/;
const wholeNumber = /^\d{1,6}$/;
const countAlone = /^(\d{1,6})[人名位]?$/;
const callsParticipants = /^(?:本期|本次|实际?)?参[加保互](?:总?人数|人员|职工):?$/;
const money = String.raw`[¥]?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)元(?![/每])`;
const sumInWords = new RegExp(
  `(?<!每)(?:^|金额|互助金|保险费|保费|缴费|费用|合计|总计|共计?|人|[,;、=])(?:总额|合计|总计|共计?|人民币|[:为是])*${money}`,
  'g',
);
const sumAlone = /^[¥]?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:(\.\d{1,2})0*)?(元整?|圆整?)?$/;
/** As nearly every fee stands in its cell. */
const plainSum = /^\d{1,9}(?:\.\d{1,2})?$/;
const callsPeople = /^(?:参[加保互])?总?人数:?$|^共:?$/;
const callsFee = /^(?:应缴|实缴|缴费|缴纳|互助|总)?(?:金额|互助金|保险费|保费|缴费|费用)(?:合计|总额|总计)?:?$/;

/** Columns in which a number of people can be nothing but the list's. */
const countNothingElse: ReadonlySet<RosterField> = new Set([
  'sequence',
  'name',
  'sex',
  'id-number',
  'phone',
  'fee',
  'bank',
  'bank-card',
  'remark',
]);

/** Reads what a total row of a list says, from its words on to the right. A count or sum that it states twice, and differently, is not stated. */
export function readTotalRow(row: Row, list: ListColumns, headed: ReadonlySet<number>): TotalRow {
  const fields = new Map([...list.fields].map(([field, { column }]) => [column, field] as const));
  const people: TotalStated<number>[] = [];
  const fees: TotalStated<Fen>[] = [];
  let ofPart = false;
  let besides: number | undefined;
  const bare: TotalStated<number>[] = [];
  let called = '';
  let speaksOf: 'total' | 'fee' | 'other' | undefined;
  for (const cell of row.cells) {
    if (cell.kind === 'error' || cell.kind === 'formula-without-value') continue;
    const text = plainWords(cell.text);
    const field = fields.get(cell.column);
    const isFree = field === undefined ? !headed.has(cell.column) : countNothingElse.has(field);
    const words = speaksOf === undefined || label.test(text) ? label.exec(text)?.[0] : undefined;
    if (words !== undefined) {
      ofPart ||= partly.test(words);
      called ||= words;
      const rest = text.slice(words.length).replace(/^:/, '');
      speaksOf = callsFee.test(rest) ? 'fee' : rest === '' || /\d/.test(rest) ? 'total' : 'other';
      takeWords(rest, cell, people, fees);
      const [, after, before = after] = notTakingPart.exec(rest) ?? [];
      if (before !== undefined) besides = Number(before);
      if (wholeNumber.test(rest)) bare.push({ value: Number(rest), cell });
    } else if (speaksOf === undefined || speaksOf === 'other') continue;
    else if (callsPeople.test(text)) speaksOf = 'total';
    else if (callsFee.test(text)) speaksOf = 'fee';
    else if (sumAlone.test(text) || cell.kind === 'number') {
      const value = field === 'fee' || (isFree && /[元圆]/.test(text)) ? feeIn(cell) : undefined;
      if (value !== undefined) fees.push({ value, cell });
      else bare.push({ value: speaksOf === 'total' && mayCount(field, isFree) ? Number(text) : Number.NaN, cell });
    } else if (!/\d/.test(text)) speaksOf = 'other';
    else if (isFree) takeWords(text, cell, people, fees);
  }
  const taking = people.length > 0 ? takingPart(row) : [];
  const [only] = bare;
  const isBare = people.length === 0 && fees.length === 0 && bare.length === 1 && Number.isInteger(only?.value);
  return {
    ofPart,
    called,
    ...statedOnce('people', taking.length > 0 ? taking : people),
    ...statedOnce('fee', fees),
    ...(besides !== undefined && { besides }),
    ...(isBare && only && { bare: only }),
  };
}

/** Whether a number without a unit may be how many people there are: under another column it is of something else. */
function mayCount(field: RosterField | undefined, isFree: boolean): boolean {
  return field === undefined
    ? isFree
    : field === 'sequence' || field === 'name' || field === 'sex' || field === 'id-number';
}

/** Half width, without blanks, and with how many people there are in digits. */
function plainWords(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return /[一二三四五六七八九十百][人名位]/.test(plain)
    ? plain.replace(/[一二三四五六七八九十百零〇]+(?=[人名位])/g, (words) => `${numberOf(words) ?? words}`)
    : plain;
}

/** How many a row says to take part, where it counts the staff as well: they are the list's, whatever column they stand under. */
function takingPart(row: Row): TotalStated<number>[] {
  if (row.cells.some(({ text }) => newOrGoingOn.test(text))) return [];
  let isCalled = false;
  return row.cells.flatMap((cell) => {
    const text = cell.text.normalize('NFKC').replace(/\s/g, '');
    const count = (isCalled ? countAlone.exec(text) : (participants.exec(text) ?? participantsBefore.exec(text)))?.[1];
    isCalled = callsParticipants.test(text);
    return count === undefined ? [] : [{ value: Number(count), cell }];
  });
}

/** What somebody wrote into a cell as a sum of yuan; undefined where it is none. */
export function feeIn(cell: Cell): Fen | undefined {
  if (plainSum.test(cell.text)) return fenFromYuan(cell.text);
  const text = cell.text.normalize('NFKC').replace(/\s/g, '');
  const [, whole, cents = ''] = sumAlone.exec(text) ?? [];
  if (whole !== undefined) return fenFromYuan(whole.replaceAll(',', '') + cents);
  // What a spreadsheet adds up it keeps with digits that nobody sees.
  return cell.kind === 'number' && /^\d+\.\d+$/.test(text) ? fenShown(text) : undefined;
}

function takeWords(text: string, cell: Cell, people: TotalStated<number>[], fees: TotalStated<Fen>[]): void {
  const [said = ''] = text.split(/其中|\(/);
  const count = countsPeople.exec(said)?.[1];
  if (count !== undefined) people.push({ value: Number(count), cell });
  for (const [, sum = ''] of said.matchAll(sumInWords)) {
    const value = fenFromYuan(sum.replaceAll(',', ''));
    if (value !== undefined) fees.push({ value, cell });
  }
}

function statedOnce<Key extends string, Value>(
  key: Key,
  stated: readonly TotalStated<Value>[],
): Partial<Record<Key, TotalStated<Value>>> {
  const [first] = stated;
  const isOne = first !== undefined && stated.every(({ value }) => value === first.value);
  return (isOne ? { [key]: first } : {}) as Partial<Record<Key, TotalStated<Value>>>;
}
