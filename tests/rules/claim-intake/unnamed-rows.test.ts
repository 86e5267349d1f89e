import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows, type Written } from './sheets.ts';

const [one, other] = [person({ seed: 71 }), person({ seed: 72 })] as const;
const header = ['序号', '姓名', '身份证号', '入院日期', '出院日期', '个人自付', '银行卡号'];
const lookup: Written = { kind: 'error', text: '#N/A', formula: true };
const of = (name: Written, number: Written, ...event: readonly Written[]): Written[] => [
  ...['2', name, number],
  ...(event.length > 0 ? event : ['2026-09-01', '2026-09-08', '1300']),
];
const whole = ({ name, idNumber }: typeof one) => of(name, idNumber);
/** What is told of a row between two whole ones, and at the end of a list. */
const between = (row: readonly Written[]) => readRows([header, whole(one), row, whole(other)]);
const last = (row: readonly Written[]) => readRows([header, whole(one), row]);

describe('a row with a claim of nobody who can be read is told, and not taken', () => {
  it.each<[string, Written[], string[]]>([
    ['name and number looked up in vain', of(lookup, lookup), ['value-not-understood B3', 'cell-error C3']],
    ['the name looked up in vain, no number', of(lookup, ''), ['value-not-understood B3', 'id-number-missing C3']],
    ['no name, the number looked up in vain', of('', lookup), ['name-missing B3', 'cell-error C3']],
    ['neither name nor number', of('', ''), ['name-missing B3', 'id-number-missing C3']],
    ['lookups that say so in words', of('无', '-'), ['name-missing B3', 'id-number-missing C3']],
    [
      'lookups that give nought',
      of({ kind: 'number', text: '0', formula: true }, { kind: 'number', text: '0', formula: true }),
      ['name-malformed B3', 'id-number-malformed C3'],
    ],
    ['a day alone is typed', of(lookup, lookup, '2026-09-01'), ['value-not-understood B3', 'cell-error C3']],
    [
      'sums that are looked up all the same',
      of(lookup, lookup, { kind: 'date', text: '2026-09-01', formula: true }, lookup, {
        kind: 'number',
        text: '1300',
        formula: true,
      }),
      ['value-not-understood B3', 'cell-error C3', 'value-not-understood E3'],
    ],
  ])('%s', (_name, row, told) => {
    expect(between(row)).toMatchObject({ unread: 1, told, claims: [{}, {}] });
    expect(last(row)).toMatchObject({ unread: 1, told, claims: [{}] });
  });
});

it('a row of nothing but errors is a claim where claims follow, and a blank line of the form where none do', () => {
  const row = of(lookup, lookup, lookup, lookup, lookup);
  expect(between(row)).toMatchObject({ unread: 1, claims: [{}, {}] });
  expect(between(row).told).toContain('cell-error C3');
  expect(last(row)).toMatchObject({ unread: 0, told: [], claims: [{}] });
  const ready = of(lookup, lookup, '', '', { kind: 'number', text: '0', formula: true });
  expect(last(ready)).toMatchObject({ unread: 0, told: [] });
});

describe('lines that are nobody’s stay quiet', () => {
  it.each<[string, Written[]]>([
    ['a total', ['', '合计', '', '2026-09-01', '2026-09-08', '2600']],
    ['a sum without a word', ['', '', '', '', '', '2600']],
    ['the day of a signature', ['', '', '', '', '2026-09-30', '']],
    ['a signature with its day and a sum', ['', '制表：王芳', '', '', '2026-09-30', '2600']],
    ['a numbered blank line', of('', '', '', '', '')],
    ['a numbered line with a formula for its sum', of('', '', '', '', { kind: 'number', text: '0', formula: true })],
  ])('%s', (_name, row) => {
    expect(between(row)).toMatchObject({ unread: 0, told: [], claims: [{}, {}] });
    expect(last(row)).toMatchObject({ unread: 0, told: [], claims: [{}] });
  });
});
