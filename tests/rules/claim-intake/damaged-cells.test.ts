import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows, type Written } from './sheets.ts';

const one = person({ seed: 21 });
const header = [
  '姓名',
  '身份证号',
  '入院日期',
  '个人自付',
  '票据号',
  '银行卡号',
  '收款人',
  '第几次住院',
  '患者姓名',
  '备注',
];
/** A plain row with other cells at these places. */
const row = (changes: Readonly<Record<number, Written>> = {}): Written[] =>
  [one.name, one.idNumber, '2026-09-01', '1300', 'P1', one.bankCard, one.name, '2', '', ''].map(
    (text, at) => changes[at] ?? text,
  );

describe('a patient who is somebody else, with a relation that does not say so', () => {
  const child = person({ seed: 22 });
  const kin = [...header.slice(0, 4), '患者姓名', '患者身份证号', '与职工关系'];
  const told = (...patient: readonly string[]) =>
    readRows([kin, [one.name, one.idNumber, '2026-09-01', '1300', ...patient]]).told;

  it.each([
    ['another name', [child.name, '', '本人'], ['value-not-understood E2']],
    ['another number', ['', child.idNumber, '本人'], ['value-not-understood F2']],
    ['another number and no relation', ['', child.idNumber, ''], ['value-not-understood F2']],
    ['the member himself', [one.name, one.idNumber, '本人'], []],
    ['the member himself without a relation', [one.name, one.idNumber, ''], []],
    ['a child that is called one', [child.name, child.idNumber, '子女'], []],
  ])('%s', (_name, patient, expected) => {
    expect(told(...patient)).toEqual(expected);
  });
});

describe('a damaged cell withholds its claim, and is told with its place', () => {
  it.each([
    ['identity number as a number', 1, { kind: 'number', text: '350102199001010000' }, 'id-number-lost-digits B2'],
    [
      'identity number a formula without value',
      1,
      { kind: 'formula-without-value', text: '=B9' },
      'formula-without-value B2',
    ],
    ['identity number an error', 1, { kind: 'error', text: '#N/A' }, 'cell-error B2'],
    ['no identity number', 1, '', 'id-number-missing B2'],
    ['a day that is none', 2, '2026-02-30', 'value-not-understood C2'],
    [
      'a sum that is a formula without value',
      3,
      { kind: 'formula-without-value', text: '=A1' },
      'value-not-understood D2',
    ],
    [
      'a receipt rounded by the spreadsheet',
      4,
      { kind: 'number', text: '12345678901234567890' },
      'value-not-understood E2',
    ],
    [
      'an account rounded by the spreadsheet',
      5,
      { kind: 'number', text: '6217001234567890000' },
      'bank-card-lost-digits F2',
    ],
    ['a payee that is no name', 6, '张3', 'name-malformed G2'],
    ['a visit that is no number', 7, '多次', 'value-not-understood H2'],
    ['a patient of whom nobody says the relation', 8, '高小玉', 'value-not-understood I2'],
  ] as const)('%s', (_name, place, written, expected) => {
    const { claims, told, unread } = readRows([header, row({ [place]: written })]);
    expect(told).toEqual([expected]);
    expect([claims.length, unread]).toEqual([0, 1]);
  });

  it('several at once, in the order of the cells', () => {
    const { told } = readRows([header, row({ 7: '多次', 1: '', 3: '壹佰', 2: '昨天' })]);
    expect(told).toEqual([
      'id-number-missing B2',
      'value-not-understood C2',
      'value-not-understood D2',
      'value-not-understood H2',
    ]);
  });

  it('a doubted account is taken with a warning', () => {
    const wrong = one.bankCard.slice(0, -1) + ((Number(one.bankCard.at(-1)) + 1) % 10);
    const { claims, told } = readRows([header, row({ 5: wrong })]);
    expect(told).toEqual(['bank-card-checksum F2']);
    expect(claims[0]?.submitted.payee.account).toBe(wrong);
  });

  it('two columns of one sum: which counts is asked, not guessed', () => {
    const { told } = readRows([
      [...header, '总费用', '医疗总费用'],
      [...row(), '99', '98'],
    ]);
    expect(told).toEqual(['column-repeated L1']);
  });
});

it('repairs what leaves no doubt', () => {
  const { claims, told } = readRows([header, row({ 4: 'ｐ－１', 7: '第2次', 8: one.name })]);
  expect(told).toEqual([]);
  expect(claims[0]?.submitted).toMatchObject({ visitNumber: 2, receiptNumber: 'P-1', patient: null });
});
