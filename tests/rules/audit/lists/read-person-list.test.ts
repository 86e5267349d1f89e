import { describe, expect, it } from 'vitest';
import { readPersonList } from '../../../../src/rules/audit/lists/read-person-list.ts';
import { person } from '../../../support/people.ts';
import { type Entry, fileOf, sheetOf } from '../../../support/sheets.ts';

const [one, two] = [person({ seed: 1, birthDate: '1985-05-05' }), person({ seed: 2 })];
const fifteen = one.idNumber.slice(0, 6) + one.idNumber.slice(8, 17);

const read = (rows: Entry[][], options = {}) => readPersonList(fileOf([sheetOf(rows, options)]));
const told = (rows: Entry[][], options = {}) =>
  read(rows, options).persons.map(({ number, name, day, unit, origin }) => [number, name, day, unit, origin.cell]);

describe('a list of people in any layout', () => {
  it('is found below a title, with a header of two rows, 15 digits and days with a time', () => {
    const rows = [
      ['死亡人员信息'],
      ['序号', '死者', null, '登记'],
      [null, '姓名', '公民身份号码', '死亡时间'],
      [1, one.name, fifteen, '2026-05-01 10:20:30'],
      [2, two.name, `'${two.idNumber.toLowerCase()}`, '2026年8月2日'],
      ['合计', null, '2人'],
    ];
    expect(told(rows)).toEqual([
      [one.idNumber, one.name, '2026-05-01', undefined, 'C4'],
      [two.idNumber, two.name, '2026-08-02', undefined, 'C5'],
    ]);
  });

  it('reads units of columns, merged downward, and of labels above the tables', () => {
    const header = ['单位', '姓名', '身份证号'];
    const merged = [header, ['甲厂', one.name, one.idNumber], [null, two.name, two.idNumber]];
    expect(told(merged, { merges: ['A2:A3'] }).map(([, , , unit]) => unit)).toEqual(['甲厂', '甲厂']);
    const labelled = [
      ...[['单位名称：甲厂'], ['姓名', '身份证号'], [one.name, one.idNumber]],
      ...[['单位名称：乙局'], ['姓名', '身份证号'], [two.name, two.idNumber]],
    ];
    expect(told(labelled).map(([, , , unit]) => unit)).toEqual(['甲厂', '乙局']);
  });

  it('tells the columns by what they hold where there is no header', () => {
    expect(
      told([
        [one.name, one.idNumber, '2026-05-01'],
        [two.name, two.idNumber, '2026-06-01'],
      ]),
    ).toEqual([
      [one.idNumber, one.name, '2026-05-01', undefined, 'B1'],
      [two.idNumber, two.name, '2026-06-01', undefined, 'B2'],
    ]);
    // Two columns of days: which is the death's is not guessed.
    expect(told([[one.name, one.idNumber, '2026-05-01', '2026-05-09']])[0]?.[2]).toBeUndefined();
  });

  it('tells where a number is none, and passes over hidden sheets and those without numbers', () => {
    const wrong = `${one.idNumber.slice(0, 17)}${one.idNumber.endsWith('1') ? '2' : '1'}`;
    const list = read([
      ['姓名', '身份证号'],
      [one.name, wrong],
      [two.name, two.idNumber],
      [null, '制表人'],
    ]);
    expect(list.notUnderstood.map(({ cell }) => cell)).toEqual(['B2']);
    expect(list.persons).toHaveLength(1);
    expect(told([['说明'], ['无']])).toEqual([]);
    expect(told([['身份证号'], [one.idNumber]], { visibility: 'hidden' })).toEqual([]);
  });
});
