import type { Cell, Row, SubmittedFile } from '../../src/rules/submission/cell.ts';
import { person } from '../../tests/support/people.ts';

const HEADERS = ['序号', '姓名', '性别', '身份证号码', '参加性质', '医保类型', '互助金', '开户银行', '银行卡号'];

/**
 * A clean roster under yunnan-17 as its reader gives it: a title block, nine columns, a total below. Most members renew.
 *
 * @param unit - from 0; units of different numbers have no member in common below four million members
 * @param members - how many
 */
export function madeUpRoster(unit: number, members: number): SubmittedFile {
  const lines: (string | number | null)[][] = [
    ['职工医疗互助花名册'],
    [`单位名称：红河州第${unit + 1}中学　所属地区：云南省　职工总数：${members + 9}　参保人数：${members + 5}`],
    [`参加人数：${members}　联系人：李会计　联系电话：0873-3700000`],
    HEADERS,
  ];
  for (let index = 0; index < members; index += 1) {
    const one = person({ seed: unit * members + index + 1 });
    const isNew = index % 20 === 7;
    lines.push([
      index + 1,
      one.name,
      one.sexText,
      one.idNumber,
      isNew ? '新参' : '续参',
      '职工医保',
      isNew ? 150 : 120,
      '中国建设银行',
      one.bankCard,
    ]);
  }
  lines.push(['合计', null, null, null, null, null, null, null, null]);
  const sheet = { name: '花名册', visibility: 'visible', rows: lines.map(rowOf), hiddenColumns: [] } as const;
  const merges = [1, 2, 3].map((row) => ({ top: row, left: 1, bottom: row, right: HEADERS.length }));
  return { path: `units/${unit}.xlsx`, sha256: '0'.repeat(64), format: 'xlsx', sheets: [{ ...sheet, merges }] };
}

function rowOf(line: readonly (string | number | null)[], index: number): Row {
  const cells = line.flatMap((value, at): Cell[] =>
    value === null
      ? []
      : [{ row: index + 1, column: at + 1, kind: typeof value === 'number' ? 'number' : 'text', text: String(value) }],
  );
  return { number: index + 1, hidden: false, cells };
}
