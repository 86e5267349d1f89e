import type { Row, Sheet, SubmittedFile } from '../submission/cell.ts';
import { labelKey } from '../submission/label.ts';
import { nameMatcher } from '../submission/name-matcher.ts';
import { namedColumns, tableOfAliases } from '../submission/named-columns.ts';
import { isReference } from './line-reference.ts';
import { resultByContent } from './result-by-content.ts';

/** What a column of a bank's answer holds. */
export type ResultField = 'line' | 'batch' | 'outcome' | 'amount' | 'reason' | 'on' | 'account';

/** Where the answers stand on a sheet: the header's row and the column of each field. */
export interface ResultTable {
  readonly sheet: Sheet;
  readonly header: Row;
  readonly columns: ReadonlyMap<ResultField, number>;
}

/** What banks and accountants call these columns. The names in bank files of ours come first. */
const aliases: Readonly<Record<ResultField, string>> = {
  line: '参考号 行号 批次行号 端到端标识 EndToEndId 客户流水号 商户流水号 企业流水号 明细序号 明细编号 序号 line reference',
  batch: '批次号 批次 批号 batch',
  outcome: '处理结果 结果 状态 处理状态 交易状态 交易结果 付款状态 入账状态 outcome status result',
  amount: '金额 交易金额 付款金额 实发金额 发生额 补助金额 amount',
  reason: '失败原因 退回原因 退票原因 原因 错误信息 错误描述 处理信息 返回信息 reason',
  on: '交易日期 付款日期 入账日期 处理日期 日期 交易时间 date',
  account: '收款账号 账号 银行账号 银行卡号 卡号 收款人账号 account',
};

const table = tableOfAliases(aliases);

/** Columns of remarks, into which the forms of ours that have no other place put a line's reference. They name a line only where such a one stands there. */
const remarks = new Set(
  '备注 附言 用途 汇款用途 款项用途 摘要 注释 交易附言 付款用途 付款备注 remark remarks'.split(' ').map(labelKey),
);

/** After the name that says reference and nothing else, before those by which a bank may as well count its own rows. */
const REMARK_RANK = 0.5;

/**
 * The first row of a file that has a column of lines, one of results, and sums or accounts by which it shows that its lines are the batch's and not rows counted by the
 * bank; of two columns that claim one field the more usual name has it. A remark counts as the column of lines where it holds references. Of a file without any header
 * the columns are told by what they hold.
 */
export function resultTable(file: SubmittedFile): ResultTable | undefined {
  const match = nameMatcher(table);
  for (const sheet of file.sheets) {
    if (sheet.visibility !== 'visible') continue;
    for (const header of sheet.rows) {
      const columns = namedColumns<ResultField>(header, (text, column) => {
        const isLine = () => remarks.has(labelKey(text)) && holdsReferences(sheet, header, column);
        return match(text) ?? (isLine() ? { field: 'line', rank: REMARK_RANK } : undefined);
      });
      const ofBatch = columns.has('amount') || columns.has('account');
      if (columns.has('line') && columns.has('outcome') && ofBatch) return { sheet, header, columns };
    }
  }
  return resultByContent(file);
}

function holdsReferences({ rows }: Sheet, header: Row, column: number): boolean {
  return rows.some(
    ({ number, cells }) =>
      number > header.number && cells.some((cell) => cell.column === column && isReference(cell.text)),
  );
}
