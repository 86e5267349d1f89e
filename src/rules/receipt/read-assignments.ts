import { tidyText } from '../person/tidy-text.ts';
import { readSum } from '../statement/read-sum.ts';
import { address, type Cell, type Row, type SubmittedFile } from '../submission/cell.ts';
import { type NameMatch, nameMatcher } from '../submission/name-matcher.ts';
import { namedColumns, tableOfAliases } from '../submission/named-columns.ts';
import type { AssignTarget } from './assign-target.ts';

/** A line that a person filled in, in the list of what is not identified. */
export interface FilledLine {
  /** The line’s number, `12-3`. */
  readonly line: string;
  readonly target: AssignTarget;
  /** For what is said of it: `待查款项!H5`. */
  readonly at: string;
}

/** What a returned list comes to: lines that are filled in, and cells of which the sum is none. */
export interface FilledList {
  readonly lines: readonly FilledLine[];
  readonly badSums: readonly string[];
  /** False where no sheet has the columns of the list. */
  readonly isList: boolean;
}

type Field = 'line' | 'assign' | 'detail' | 'amount';

const aliases: Readonly<Record<Field, string>> = {
  line: '编号 明细编号 line',
  assign: '认领为 归属 归属单位 认领单位 assign',
  detail: '认领期次 期次 互助期 申请编号 detail',
  amount: '认领金额 part',
};

const table = tableOfAliases(aliases);

/** Reads the list of what is not identified once somebody has filled it in; a line may stand in several rows, one for each part. Rows that are left empty are passed over. */
export function readAssignments(file: SubmittedFile): FilledList {
  const lines: FilledLine[] = [];
  const badSums: string[] = [];
  let isList = false;
  const match = nameMatcher(table);
  for (const { name, rows } of file.sheets) {
    let columns: ReadonlyMap<Field, number> | undefined;
    for (const row of rows) {
      if (columns === undefined) {
        columns = headerOf(row, match);
        isList ||= columns !== undefined;
        continue;
      }
      const text = (field: Field) => tidyText(cellIn(row, columns?.get(field))?.text ?? '');
      if (text('assign') === '' || text('line') === '') continue;
      const at = (field: Field) => `${name}!${address(row.number, columns?.get(field) ?? 1)}`;
      const amount = readSum(cellIn(row, columns.get('amount')));
      if (amount === undefined) badSums.push(at('amount'));
      const [, word = text('assign'), beside = ''] = /^([^:：]+)[:：](.+)$/u.exec(text('assign')) ?? [];
      const detail = text('detail') || beside.trim() || null;
      const target = { word: word.trim(), detail, amount: amount ?? null };
      lines.push({ line: text('line'), target, at: at('assign') });
    }
  }
  return { lines, badSums, isList };
}

function headerOf(
  row: Row,
  match: (text: string) => NameMatch<Field> | undefined,
): ReadonlyMap<Field, number> | undefined {
  const found = namedColumns(row, match);
  return found.has('line') && found.has('assign') ? found : undefined;
}

function cellIn(row: Row, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
}
