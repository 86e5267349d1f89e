import type { Row, Sheet, SubmittedFile } from '../submission/cell.ts';
import { type FieldName, nameMatcher, nameTable } from '../submission/name-matcher.ts';

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

const table = nameTable<ResultField>(
  (Object.keys(aliases) as ResultField[]).flatMap((field) =>
    aliases[field].split(' ').map((name, rank): FieldName<ResultField> => ({ field, name, rank })),
  ),
);

/**
 * The first row of a file that has a column of lines, one of results, and sums or accounts by which it shows that its lines are the batch's and not rows counted by the
 * bank; of two columns that claim one field the more usual name has it.
 */
export function resultTable(file: SubmittedFile): ResultTable | undefined {
  const match = nameMatcher(table);
  for (const sheet of file.sheets) {
    if (sheet.visibility !== 'visible') continue;
    for (const header of sheet.rows) {
      const best = new Map<ResultField, { column: number; rank: number }>();
      for (const { kind, text, column } of header.cells) {
        const name = kind === 'text' ? match(text) : undefined;
        if (name && name.rank < (best.get(name.field)?.rank ?? Number.POSITIVE_INFINITY))
          best.set(name.field, { column, rank: name.rank });
      }
      if (!best.has('line') || !best.has('outcome') || !(best.has('amount') || best.has('account'))) continue;
      return { sheet, header, columns: new Map([...best].map(([field, { column }]) => [field, column])) };
    }
  }
  return undefined;
}
