import { expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows, type Written } from './sheets.ts';

const who = person({ seed: 41 });
const header = ['姓名', '身份证号', '入院日期', '出院日期', '个人自付'];
const row: Written[] = [who.name, who.idNumber, '2026-09-01', '2026-09-08', { kind: 'number', text: '10000' }];
const headed = (...sums: string[]) => [...header.slice(0, 4), ...sums];

it.each<[string, string[][], string]>([
  ['a column of fen', [headed('个人自付（分）')], 'E1'],
  ['a column of 10,000 yuan', [headed('个人自付（单位：万元）')], 'E1'],
  ['a title', [['补助申请表', '', '', '', '单位：千元'], header], 'E1'],
  ['a group of columns', [['', '', '', '', '费用（万元）'], header.map((each) => each), []], 'E1'],
])('%s that is not of yuan is told at its cell, and no claim is taken', (_what, head, cell) => {
  const { claims, told, unread } = readRows([...head, row]);
  expect(told).toContain(`sums-not-in-yuan ${cell}`);
  expect({ claims, unread }).toEqual({ claims: [], unread: 1 });
});

it('a note below the list counts as much as a title', () => {
  const { claims, told } = readRows([header, row, ['注：以上金额以万元为单位']]);
  expect({ claims: claims.length, told }).toEqual({ claims: 0, told: ['sums-not-in-yuan A3'] });
});

it('a form is told of at its label, and at its title', () => {
  const form = (label: string, title = '补助申请表') => [
    [title],
    ['姓名', who.name, '身份证号', who.idNumber],
    ['入院日期', '2026-09-01', '出院日期', '2026-09-08'],
    [label, { kind: 'number', text: '10000' } as const],
  ];
  expect(readRows(form('个人自付'))).toMatchObject({ told: [], unread: 0, claims: [{}] });
  expect(readRows(form('个人自付（分）'))).toMatchObject({ told: ['sums-not-in-yuan A4'], unread: 1, claims: [] });
  expect(readRows(form('个人自付', '补助申请表（万元）'))).toMatchObject({ told: ['sums-not-in-yuan A1'], claims: [] });
});

it('yuan, days, units with such names, and lists without any sums are no matter', () => {
  expect(readRows([['单位：元'], headed('个人自付（元，保留到分）'), row])).toMatchObject({ told: [], claims: [{}] });
  expect(readRows([['填报单位：万元机械厂'], header, row])).toMatchObject({ told: [], claims: [{}] });
  const days = ['姓名', '身份证号', '申请事由', '发生日期'];
  const death = [who.name, who.idNumber, '身故', '2026-09-01'];
  expect(readRows([['单位：万元'], days, death]).told).toEqual([]);
});

it('a total in a title speaks of the list only where the list may be in its unit', () => {
  const title = (text: string) => ['补助申请表', '', '', text];
  const smaller: Written[] = [...row.slice(0, 4), { kind: 'number', text: '0.6' }];
  const total = '本次合计申请金额（万元）：0.13';
  expect(readRows([title(total), header, row])).toMatchObject({ told: [], claims: [{}] });
  expect(readRows([title(total), header, smaller])).toMatchObject({ told: ['sums-not-in-yuan D1'], claims: [] });
  expect(readRows([title('合计金额（万元）：'), header, row]).told).toEqual(['sums-not-in-yuan D1']);
  expect(readRows([title('合计10000，金额单位：千元'), header, row]).told).toEqual(['sums-not-in-yuan D1']);
});
