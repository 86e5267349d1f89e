import type { RosterField } from '../scheme/forms.ts';
import { isPlainText } from '../value/plain-text.ts';
import type { Cell } from './cell.ts';

/** The cells of one row that stand in one list's columns, by field. */
export type CellsByField = Partial<Record<RosterField, Cell>>;

/**
 * `member`: the row stands for a person; `damaged`: its name shows an error and nothing else tells of a person, so that it is one where people follow and a line
 * of the form where none do; `total`: a sum of rows above; `example`: a line that shows how to fill in; `other`: a signature, a note, a page's foot, a blank
 * numbered line.
 */
export type RowKind = 'member' | 'damaged' | 'total' | 'example' | 'other';

const total =
  /^(?:本页|本表|累计|人数|以上|[本全]单位)?(?:合计|小计|总计|共计|累计|总人数|总数)|^(?:以上|本[页表]|[本全]单位)?(?:人员|职工)?共有?[\d一二三四五六七八九十百]+[人名位]|^(?:本单位|本期|本次)?(?:实际)?(?:参[加保互]|报名|投保)(?:职工)?总?人数|^(?:本单位)?(?:应[缴交]|实[缴交]|[缴交]纳)(?:互助金|保险费|保费|费用|金额)[共合总]?计?:?[¥]?\d[\d,.]*元|^(?:互助金|保险费|保费|应缴|缴费|金额)(?:总?金额)?(?:合计|总计|总额)|^(?:应缴|缴费|缴款|缴纳|总)(?:总?金额|总额):?$/;
/** Of a part that is named before it, in a cell that names no person: 一车间小计, 福州市某某厂合计. */
const totalOfPart = /^.{2,40}(?:小计|合计|总计|共计|汇总|计数):?$/;
const countOfPeople = /^(?:共计?)?\d{0,6}[人名位]?$/;
/** What is said of the unit, where label and value stand in cells of their own. */
const unitLabel =
  /^(?:(?:填报|参[加保互]|申报|报送|用人|所[属在]|工作)?单位(?:名称|全称|性质|类型|类别|盖章)?|(?:基层|所[属在])?工会(?:组织)?名称|(?:在职|单位|会员)?(?:职工|会员)?(?:总人?数|人数)|(?:女|困难)职工(?:总人?数|人?数)|所[属在]地区|(?:联系|经办|填[表报])人(?:姓名)?|(?:联系)?电话):?$/;
const creditCodeLabel = /^(?:统一)?社会信用代码|^组织机构代码/;
/** The sum that goes on from one printed page to the next. */
const carried = /^(?:过|转|接|结转)(?:次|下)页|^(?:承|接|转)[前上]页|^前页(?:结转|转来)|^上页(?:结转|转来)/;
const example = /^(?:示例|样例|范例|填写示例|填写样例|例[:：如]|example)|[([（](?:示例|样例|范例|例)[)\])）]/i;
const exampleRemark = /^(?:本行|此行|该行)?(?:为|是)?(?:填写)?(?:示例|样例|范例)/;
/** What a formula shows whatever it is fed; `#N/A` and the like also come of a blank line. */
const brokenForGood = /^#(?:REF!|NAME\?)/;
const notAName =
  /[:：]|^(?:注|备注|说明|填表|经办|审核|复核|制表|负责人|工会|单位|盖章|签章|公章|签字|签名|联系|日期|填报|本名单|本表|以上|以下空白|以下无|此处|姓名|序号)|名单|名册|登记表|申请表|汇总表|明细表|^[(]?[一二三四五六七八九十]+[、.)]|第\d+页|共\d+页|\d{4}年|^无$|^[-—/\\.、]+$/;
const signature =
  /负责人|工会主席|主席[:：]|经办人|审核人|审核[:：]|复核|制表|填表人|填报人|盖章|签章|公章|签字|签名|填报日期|填表日期|联系人/;

function compact(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return isPlainText(cell.text) ? cell.text : cell.text.normalize('NFKC').replace(/\s/g, '');
}

/** Whether a text speaks of the list, or is a label, and so can be nobody's name. */
export function isNote(text: string): boolean {
  return notAName.test(text);
}

/** Whether a row is where the list is signed, or says who filled it in. */
export function signsOff(row: readonly Cell[]): boolean {
  return row.some((cell) => !isBroken(cell) && cell.text.length <= 30 && signature.test(cell.text));
}

/** Characters as an identity document has them, whether or not the number is right; not a date, not a sentence with a telephone in it. */
function looksLikeNumber(cell: Cell): boolean {
  const text = compact(cell);
  if (/\d{15}/.test(text)) return true;
  if (cell.kind === 'date' || /[\p{sc=Han}:]/u.test(text) || /^\d{4}[-./]\d{1,2}([-./]\d{1,2})?$/.test(text))
    return false;
  return text.replace(/[^0-9A-Za-z*]/g, '').length >= 6;
}

function isBroken(cell: Cell | undefined): boolean {
  return cell?.kind === 'error' || cell?.kind === 'formula-without-value';
}

function hasValue(cell: Cell | undefined): boolean {
  return cell !== undefined && !isBroken(cell) && cell.formula !== true;
}

/**
 * What a row below a header is. A row with an identity number is a person even without a name, and one with a name even without a number: the checks say what
 * is missing. A number of a line, a date or a formula that the form came with makes nobody.
 *
 * @param cells - the row's own cells in the list's columns, nothing filled in from merged ones
 * @param row - all the row's own cells within the list's columns
 */
export function rowKind(cells: CellsByField, row: readonly Cell[]): RowKind {
  const { name, sequence } = cells;
  const number = cells['id-number'];
  const called = compact(name);
  const counted = compact(sequence);
  if (total.test(called) || total.test(counted)) return 'total';
  if ((called.length > 5 && creditCodeLabel.test(called)) || isLabelOfUnit(cells, counted)) return 'other';
  if ((carried.test(called) || carried.test(counted)) && !/\d{15}/.test(compact(number))) return 'other';
  if (example.test(called) || example.test(counted) || exampleRemark.test(compact(cells.remark))) return 'example';
  if (name === undefined && row.some((cell) => total.test(compact(cell)))) return 'total';
  if (isBroken(name) && (number === undefined || isBroken(number))) return brokenKind(cells, [name, number], row);
  if (number !== undefined && looksLikeNumber(number)) {
    return hasValue(number) || number.formula === true || name !== undefined || hasOwnContact(cells)
      ? 'member'
      : 'other';
  }
  if (isTotalOfPart(cells, called, row)) return 'total';
  if (name !== undefined) return isNamed(name, called, cells, row) ? 'member' : 'other';
  const isTyped = hasOwnContact(cells) || (isBroken(number) && hasValue(cells.sex));
  return isTyped && !row.some((cell) => signature.test(cell.text)) ? 'member' : 'other';
}

/** Of a row without an identity number: under the name stand the total's words, a count of people or nothing. */
function isTotalOfPart(cells: CellsByField, called: string, row: readonly Cell[]): boolean {
  if (totalOfPart.test(called)) return true;
  if (hasOwnContact(cells)) return false;
  const isTotal = (text: string) => totalOfPart.test(text) || total.test(text);
  return countOfPeople.test(called) && row.some((cell) => cell !== cells.remark && isTotal(compact(cell)));
}

/** A label in place of the number of a line; not where an identity number or a sex stands beside it. */
function isLabelOfUnit({ sequence, sex, 'id-number': number }: CellsByField, counted: string): boolean {
  if (sequence?.kind !== 'text' || /^\d*$/.test(counted)) return false;
  if (creditCodeLabel.test(counted)) return true;
  return unitLabel.test(counted) && !/\d{15}/.test(compact(number)) && !/^[男女]$/.test(compact(sex));
}

/** Neither name nor number can be read: whatever else somebody typed tells that the line was meant for a person. */
function brokenKind(cells: CellsByField, broken: readonly (Cell | undefined)[], row: readonly Cell[]): RowKind {
  if (row.some((cell) => !isBroken(cell) && signature.test(cell.text))) return 'other';
  const isSure = broken.some((cell) => cell?.kind === 'formula-without-value' || brokenForGood.test(cell?.text ?? ''));
  return isSure || hasOwnContact(cells) || hasValue(cells.sex) ? 'member' : 'damaged';
}

/** A telephone or bank card that somebody typed: the line was meant for a person. */
function hasOwnContact(cells: CellsByField): boolean {
  return [cells.phone, cells['bank-card']].some((cell) => hasValue(cell) && /\d{5}/.test(cell?.text ?? ''));
}

/** Without a number, what stands under the name has to be able to be one: a heading of seven characters is none. */
function isNamed(name: Cell, called: string, cells: CellsByField, row: readonly Cell[]): boolean {
  if (isBroken(name)) return hasValue(cells['id-number']);
  if (name.kind === 'number') return hasOwnContact(cells);
  if (notAName.test(called) || [...called].length > 30) return false;
  if (!cells.sex && !hasOwnContact(cells) && /^\p{sc=Han}{7,}$/u.test(called)) return false;
  return !row.some((cell) => cell !== name && cell.text.length <= 30 && signature.test(cell.text));
}
