import { expect, it } from 'vitest';
import { similarToUnread } from '../../../src/rules/claim-intake/unread-claimant.ts';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const one = person({ seed: 41 });
const namesake = person({ seed: 42 });
const wrongDigit = one.idNumber.slice(0, 17) + (one.idNumber.endsWith('1') ? '2' : '1');
const near = [
  { number: one.idNumber, name: one.name, unitName: '甲厂' },
  { number: namesake.idNumber, name: one.name, unitName: '乙厂' },
];

/** Of a row of 甲厂 with the name and this number, what is found and who may be meant. */
function told(number: string, name = one.name, unit = '甲厂') {
  const reading = readRows([
    ['单位名称', '姓名', '身份证号', '申请事由', '入院日期', '出院日期', '申请日期', '个人自付'],
    [unit, name, number, '住院', '2026-09-01', '2026-09-05', '2026-10-08', '100'],
  ]);
  const similar = similarToUnread(reading.withheld, near);
  return {
    found: reading.told,
    similar: similar.map(({ code, origin, found }) => [code, origin.cell, found].join(' ')),
  };
}

const meant = `claimant-similar C2 ${one.idNumber}`;

it.each([
  ['a wrong check digit', wrongDigit, 'id-number-checksum C2'],
  ['digits hidden', `${one.idNumber.slice(0, 6)}********${one.idNumber.slice(14)}`, 'id-number-malformed C2'],
  ['a digit too few', one.idNumber.slice(0, 16), 'id-number-malformed C2'],
])('who claims with %s is looked for by name and unit', (_, number, code) => {
  expect(told(number)).toEqual({ found: [code], similar: [meant] });
});

it('by a wrong check digit also under another name and in another unit', () => {
  expect(told(wrongDigit, namesake.name, '丙厂').similar).toEqual([meant]);
});

it('where the sheet names no unit, every member of the name may be meant', () => {
  expect(told(`${one.idNumber.slice(0, 6)}************`, one.name, '').similar).toEqual([
    meant,
    `claimant-similar C2 ${namesake.idNumber}`,
  ]);
});

it('nobody is looked for where the number is blank or right, or another cell is at fault', () => {
  expect(told('').similar).toEqual([]);
  expect(told(one.idNumber)).toEqual({ found: [], similar: [] });
});
