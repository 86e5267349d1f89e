import type { HeaderNames } from '../../claim-sheet/find-header.ts';
import { type ClaimTable, findTables } from '../../claim-sheet/find-tables.ts';
import { claimFieldTitle, claimNames } from '../../claim-sheet/names.ts';
import type { ClaimField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Cell, SubmittedFile } from '../../submission/cell.ts';
import { type FieldName, type NameMatch, nameMatcher, nameTable } from '../../submission/name-matcher.ts';
import { unitNames } from '../../submission/scheme-names.ts';
import { type SheetUse, sheetUse } from '../../submission/sheet-choice.ts';

/** Columns that only a sheet of decisions made elsewhere has. */
export const decidedFields = [
  'decided-number',
  'decided-amount',
  'decided-status',
  'decided-reason',
  'paid-on',
] as const;

/** One of {@link decidedFields}. */
export type DecidedField = (typeof decidedFields)[number];

/** What these columns are called; the first name is the one in messages and in the template. Names are separated by spaces. */
const aliases: Readonly<Record<DecidedField, string>> = {
  'decided-number': '原申请号 原编号 原受理号 原案号 申请号 申请编号 受理编号 案件编号 审核编号 案号 编号 number',
  'decided-amount':
    '审核金额 补助金额 核定金额 批准金额 审批金额 给付金额 实补金额 应补金额 补助额 实发金额 金额 amount',
  'decided-status': '审核结果 审核结论 审批结果 审核状态 结论 结果 状态 status',
  'decided-reason': '审核理由 审核意见 不予补助原因 理由 原因 说明 reason',
  'paid-on': '支付日期 付款日期 发放日期 拨付日期 打款日期 支付情况 发放情况 支付时间 发放时间 paid',
};

/** The day of the event, whatever the event is. */
const eventDays = '事件日期 就医日期 出险日期 发生日期 事发日期';

const table = nameTable<DecidedField | ClaimField>([
  ...decidedFields.flatMap((field) =>
    aliases[field].split(' ').map((name): FieldName<DecidedField> => ({ field, name, rank: 0, weak: true })),
  ),
  ...eventDays.split(' ').map((name): FieldName<ClaimField> => ({ field: 'happened', name, rank: 1 })),
]);

/** A list of decisions, its cells by field. */
export interface DecidedTable extends Omit<ClaimTable, 'rows' | 'columns'> {
  readonly columns: readonly { readonly header: string; readonly field?: DecidedField | ClaimField }[];
  readonly rows: readonly DecidedTableRow[];
}

/** A row that stands for one decision, still as cells that know where they stand. */
export type DecidedTableRow = ClaimTable['rows'][number] & {
  readonly columns?: Readonly<Partial<Record<DecidedField | ClaimField, number>>>;
  readonly cells: Readonly<Partial<Record<DecidedField | ClaimField, Cell>>>;
};

/** Tells which of the columns that such sheets have besides those of claims a header means. For one file. */
export function decidedNames(): (text: string) => NameMatch<DecidedField | ClaimField> | undefined {
  return nameMatcher(table);
}

/** The lists of decisions in a file, on every sheet that is shown, or on those that are hidden: laid out as claim sheets are, with these columns besides. */
export function decidedTables(
  file: SubmittedFile,
  scheme: Scheme,
  use: Extract<SheetUse, 'read' | 'hidden'> = 'read',
): DecidedTable[] {
  const [own, ofClaims] = [decidedNames(), claimNames(scheme)];
  const field = (text: string) => own(text) ?? ofClaims(text);
  // The finder hands fields through as it is given them; what it looks at, it finds among those of claims.
  const names: HeaderNames = { field: field as HeaderNames['field'], map: new Map() };
  const labels = unitNames(scheme);
  return file.sheets
    .filter((sheet) => sheetUse(sheet) === use)
    .flatMap((sheet) => findTables(sheet, names, labels))
    .map((found) => found as DecidedTable);
}

/** What a column is called in messages and in the template. */
export function decidedTitle(scheme: Scheme, field: DecidedField | ClaimField): string {
  const own = decidedFields.find((each) => each === field);
  if (own !== undefined) return aliases[own].split(' ')[0] ?? own;
  if (field === 'happened') return eventDays.split(' ')[0] ?? field;
  return claimFieldTitle(scheme, field as ClaimField);
}
