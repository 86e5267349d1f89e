import type { Cell, Row } from '../submission/cell.ts';
import type { ClaimColumn } from './find-header.ts';
import { refusedThere, takenBack } from './void-words.ts';

/** Of most texts one look tells that they say nothing of the kind. */
const mayBe = /[废退撤消]|void|cancel|withdrawn/iu;
/** The longest remark that is looked at. */
const longest = 40;
const saysSo = new RegExp(
  `^(?:(?:本|此|该)(?:行|条|笔|单|份|件)|(?:本|此|该)?申请)?(?:现已|已经|已|予以|被)?(?:${takenBack})(?:申请|处理)?了?$`,
  'iu',
);
const sheetMayBe = /[废退撤消驳不未拒]|void|cancel|withdrawn/iu;
const sheetSaysSo = new RegExp(
  `^(?:医疗|互助|补助|申请|名单|人员|职工|住院)*(?:经?审[核批查]|已经|已|被)*(?:${takenBack}|${refusedThere})(?:的?(?:申请|补助|名单|清单|明细|记录|单据?|件|人员|表)+)?$|(?:^|[^未不])(?:作废|已退回|已撤销|已撤回|已取消)$`,
  'iu',
);
/** What was sent back once and is stated again is not void: 已退回，补正后重报. */
const again = /重[报新提]|再[次报]|补[正齐充交]|更正|现已?[报交补]/u;
/** Columns of which such a word speaks of the papers, not of the claim. */
const ofPapers = /材料|原件|票据|发票|单据|资料|证件|病历/u;

const mayRefuse = /不同意|不予|通过|不批准|驳回|拒绝|不受理|不符合|不合格/u;
/** One clause that refuses, by itself. */
const refused =
  /^(?:(?:该|此|本)(?:申请|件|笔))?(?:经(?:审核|审查|核实|核查|复核|研究|讨论)(?:决定|认定)?)?(?:本?(?:单位|工会|中心))?(?:审核|审批|初审|复审|审查)?(?:意见)?(?:决定|建议|暂时?|拟|应|现|已经|已|被|均)*(?:不同意|不予|不批准|[未不]通过|驳回|拒绝|不受理|不符合|不合格)(?:该|此|其|审核|审批|申请|申报|上报|补助|受理|同意|通过|支付|批准|报销|发放|条件|要求|规定|的)*$/u;
const agreed = /(?<!不)同意(?!见)|(?<![不未])通过|已?(?:补正|更正|重新)/u;

/** A cell that says of its row that it is void: 作废, 已退回, 重复，作废, or who claims where that is struck through; undefined where none does. */
export function voidMark(row: Row, columns: readonly ClaimColumn[]): Cell | undefined {
  return saidIn(row, columns) ?? struckIn(row, columns);
}

function saidIn(row: Row, columns: readonly ClaimColumn[]): Cell | undefined {
  return row.cells.find(
    ({ kind, text, column }) =>
      kind === 'text' && isVoid(text) && !isOfPapers(columns.find((at) => at.column === column)),
  );
}

/** Of a row that is struck through both name and number are, as far as it has them. */
function struckIn({ cells }: Row, columns: readonly ClaimColumn[]): Cell | undefined {
  if (!cells.some(({ struck }) => struck)) return undefined;
  const places = columns.flatMap(({ field, column }) => (field === 'name' || field === 'id-number' ? column : []));
  const who = cells.filter(({ column }) => places.includes(column));
  return who.every(({ struck }) => struck) ? who[0] : undefined;
}

/** Whether a text says of a claim, by itself or in one of its clauses, that it is void. 发票作废已重开, 材料已退回 and 已退回，补正后重报 do not. */
export function isVoid(text: string): boolean {
  if (text.length > longest || !mayBe.test(text)) return false;
  const clauses = text.normalize('NFKC').split(/[\s,，。.;；:：、!！()[\]【】<>《》*/]+/u);
  const at = clauses.findIndex((clause) => saysSo.test(clause));
  return at !== -1 && !clauses.slice(at + 1).some((clause) => again.test(clause));
}

/** Whether one of an opinion's clauses refuses and none agrees, nor speaks of what was mended behind it: 不同意申报, 材料不齐，不予补助; not 不同意见已协调一致, 同意按规定不予补助部分除外. */
export function isRefusal(text: string): boolean {
  if (text.length > longest || !mayRefuse.test(text)) return false;
  const clauses = text
    .normalize('NFKC')
    .replace(/[^\S\n]/gu, '')
    .split(/[,，、。;；:：!！()\n]+/u);
  const at = clauses.findIndex((clause) => refused.test(clause));
  if (at === -1) return false;
  return !clauses.some((clause, index) => (index < at ? /^(?:拟|已)?同意/u : agreed).test(index === at ? '' : clause));
}

/** Whether a sheet is called one of claims that are void or refused: 作废, 已退回, 2026年9月（作废）, 审核未通过; not 退回后重报. */
export function isSheetOfVoid(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\s\d()[\]【】._年月日-]/gu, '');
  return sheetMayBe.test(plain) && sheetSaysSo.test(plain);
}

function isOfPapers(column: ClaimColumn | undefined): boolean {
  return column !== undefined && (column.field === 'papers' || ofPapers.test(column.header));
}
