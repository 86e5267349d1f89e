import type { Row, Sheet, SubmittedFile } from '../submission/cell.ts';
import { nameMatcher } from '../submission/name-matcher.ts';
import { namedColumns, tableOfAliases } from '../submission/named-columns.ts';

/**
 * What a column of a list of objections holds. `row` is the row of the notice and nothing else; `serial` may as well be how whoever wrote the list counted his own rows, so that
 * it only tells apart what the name leaves open.
 */
export type ObjectionField = 'notice' | 'claim' | 'row' | 'serial' | 'name' | 'unit' | 'objector' | 'said' | 'on';

/** Where objections stand on a sheet: the header's row and the column of each field. */
export interface ObjectionTable {
  readonly sheet: Sheet;
  readonly header: Row;
  readonly columns: ReadonlyMap<ObjectionField, number>;
}

/** What clerks call these columns; those of our own form come first. */
const aliases: Readonly<Record<ObjectionField, string>> = {
  notice: '公示编号 公示号 公示批次 notice',
  claim: '申请编号 申请号 补助编号 补助申请号 业务编号 claim',
  row: '公示序号 公示行号 公示表序号 行号 row',
  serial: '序号 no',
  name: '姓名 公示姓名 职工姓名 被公示人 被反映人 受助人 补助对象 name member',
  unit: '单位 单位名称 工作单位 所在单位 职工单位 unit',
  objector: '异议人 异议提出人 提出人 反映人 举报人 投诉人 来电人 objector',
  said: '异议内容 异议 异议事项 异议理由 反映情况 反映内容 反映问题 情况说明 理由 内容 objection what reason',
  on: '提出日期 日期 异议日期 反映日期 受理日期 登记日期 时间 提出时间 date day',
};

const table = tableOfAliases(aliases);

/** The first row of a file that has a column of what is objected to, and one by which a line of the notice is found. */
export function objectionTable(file: SubmittedFile): ObjectionTable | undefined {
  const match = nameMatcher(table);
  for (const sheet of file.sheets) {
    if (sheet.visibility !== 'visible') continue;
    for (const header of sheet.rows) {
      const columns = namedColumns(header, match);
      const finds = (['claim', 'row', 'name'] as const).some((field) => columns.has(field));
      if (columns.has('said') && finds) return { sheet, header, columns };
    }
  }
  return undefined;
}
