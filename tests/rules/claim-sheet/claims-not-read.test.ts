import { describe, expect, it } from 'vitest';
import { readClaimFile } from '../../../src/rules/claim-intake/read-claim-file.ts';
import type { Sheet } from '../../../src/rules/submission/cell.ts';
import { asOf, townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';

const scheme = townScheme();
const [one, two, three] = [person({ seed: 41 }), person({ seed: 42 }), person({ seed: 43 })];
const header = ['姓名', '身份证号', '申请事由', '入院日期', '出院日期', '总费用', '收款人'];
const stay = ({ name, idNumber }: typeof one) => [name, idNumber, '住院', '2026-09-01', '2026-09-08', '9000', name];
const list = [header, stay(one)];

function sheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const placed = rows.map((texts, index) => ({
    number: index + 1,
    hidden: false,
    cells: texts.flatMap((text, at) =>
      text === '' ? [] : { kind: 'text' as const, row: index + 1, column: at + 1, text },
    ),
  }));
  return { name, visibility: 'visible', merges: [], hiddenColumns: [], rows: placed };
}

/** What is told of a second sheet beside a list of one claim. */
function told(rows: readonly (readonly string[])[], name = '第二张') {
  const sheets = [sheet('申请', list), sheet(name, rows)];
  const file = { path: 'claims.xlsx', sha256: '', format: 'xlsx' as const, sheets };
  const { findings, unread, claims } = readClaimFile(file, scheme, { handedIn: asOf });
  const codes = findings.filter(({ code }) => code === 'claims-not-read');
  return { cells: codes.map(({ origin }) => `${origin.sheet} ${origin.cell}`), unread, claims: claims.length };
}

describe('a sheet without a claim beside one that has some', () => {
  it('is told where a form lists its stays in a table', () => {
    const stays = ['序号', '医院', '入院日期', '出院日期', '票据号'];
    const table = [
      stays,
      ['1', '一医院', '2026-07-03', '2026-07-10', 'Z2'],
      ['2', '一医院', '2026-09-03', '2026-09-10'],
    ];
    const numbered = told([['补助申请表'], ['姓名', two.name, '身份证号', two.idNumber], ...table]);
    expect(numbered).toEqual({ cells: ['第二张 D2'], unread: 1, claims: 1 });
    expect(told([['姓名', two.name, '单位', '一中'], ...table]).cells).toEqual(['第二张 A1']);
  });

  it('is told where its headers are unknown, or it has none', () => {
    const unknown = [['人员', '证号', '入院日期', '出院日期'], stay(two), stay(three)];
    expect(told(unknown)).toEqual({ cells: ['第二张 B2'], unread: 2, claims: 1 });
    expect(told([stay(two)]).cells).toEqual(['第二张 B1']);
    // Who claims on another sheet as well may have a second stay here: the heading says that claims stand here.
    expect(told([['人员', '证号', '入院日期'], stay(one)]).cells).toEqual(['第二张 B2']);
  });

  it('is passed over where it is a list of people, a blank form, a sample, or nobody is named', () => {
    expect(
      told([
        ['姓名', '身份证号', '手机号'],
        [two.name, two.idNumber, '13800138000'],
      ]).cells,
    ).toEqual([]);
    expect(
      told([
        ['姓名', '', '性别', ''],
        ['身份证号', '', '入院日期', '', '出院日期', ''],
      ]).cells,
    ).toEqual([]);
    expect(
      told([
        ['姓名', '性别', '身份证号'],
        ['入院日期', '出院日期', '总费用'],
      ]).cells,
    ).toEqual([]);
    expect(told([['人员', '证号', '入院日期'], stay(two)], '填表样例').cells).toEqual([]);
    expect(told([['本表由单位填写，入院日期按出院小结填。']]).cells).toEqual([]);
    expect(told([header]).cells).toEqual([]);
    expect(told([[one.name, one.idNumber, '6222020000000000000']]).cells).toEqual([]);
  });
});
