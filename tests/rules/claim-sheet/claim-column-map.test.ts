import { describe, expect, it } from 'vitest';
import { parseClaimColumnMap } from '../../../src/rules/claim-sheet/claim-column-map.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from '../claim-intake/sheets.ts';

const scheme = townScheme();
const one = person({ seed: 31 });
const columns = (...texts: string[]) => parseClaimColumnMap(texts, scheme).map;
const stay = [one.name, one.idNumber, '2026-09-01', '2026-09-08', '1200.00'];

describe('--map of claim sheets', () => {
  it('reads names of the form, of every scheme, and of the fields themselves; keeps what it cannot use', () => {
    const texts = ['姓名=B', '身份证号 = d', 'cost:total-cost=5', '入院日期=Ｆ', '无此栏=G', '姓名=H', '备注=XFE'];
    const { map, problems } = parseClaimColumnMap(texts, scheme);
    expect([...map]).toEqual([
      ['name', 2],
      ['id-number', 4],
      ['cost:total-cost', 5],
      ['admitted', 6],
    ]);
    expect(problems).toEqual(['无此栏=G', '姓名=H', '备注=XFE']);
  });

  it('has the last word on what a column is, also over a blank header', () => {
    const header = ['', '身份证号', '入院日期', '出院日期', '总费用', '姓名'];
    const { claims, told } = readRows([header, [...stay, '经手人']], columns('姓名=A'));
    expect(claims.map(({ submitted }) => submitted.claim.costs)).toEqual([{ 'total-cost': '1200.00' }]);
    expect(told).toEqual(['claim-column-unknown F1']);
  });

  it('makes a list without any header readable, down to its last row', () => {
    const map = columns('姓名=A', '身份证号=B', '入院日期=C', '出院日期=D', '总费用=E');
    const blank = [one.name, '', '2026-09-01', '2026-09-08', '10'];
    const reading = readRows([['九月补助申请'], stay, blank], map);
    expect([reading.claims.length, reading.unread]).toEqual([1, 1]);
    expect(readRows([['九月补助申请'], stay]).told).toEqual(['header-not-found ']);
  });

  it('takes in a claim above the first resident number, and no account', () => {
    const map = columns('姓名=A', '身份证号=B', '入院日期=C', '出院日期=D', '总费用=E');
    const passport = ['王小明', 'E12345678', ...stay.slice(2)];
    const account = ['户名', '6222021402012345678', '', '', ''];
    const reading = readRows([account, passport, stay], map);
    expect([reading.claims.length, reading.unread]).toEqual([2, 0]);
  });

  it('takes no row of a claim for a header, though every row has the columns', () => {
    const map = columns('姓名=A', '身份证号=B', '入院日期=C', '出院日期=D', '总费用=E');
    const nobody = [one.name, '未带', '2026年9月', '2026年9月', '10'];
    const header = ['谁', '证', '进', '出', '钱'];
    const reading = readRows([header, nobody, stay], map);
    expect([reading.claims.length, reading.unread]).toEqual([1, 1]);
  });
});
