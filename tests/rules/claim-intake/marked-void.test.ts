import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, other] = [person({ seed: 81 }), person({ seed: 82 })] as const;
const header = ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '备注'];
const stay = (who: typeof one, ...more: string[]) => [
  who.name,
  who.idNumber,
  '2026-09-01',
  '2026-09-08',
  '1300',
  ...more,
];

/** A form of the first person's stay, whose last line is this. */
const formEndingIn = (line: readonly string[]) => [
  ['补助申请表'],
  ['姓名', one.name, '身份证号', one.idNumber],
  ['入院日期', '2026-09-01', '出院日期', '2026-09-08'],
  ['个人自付', '1300'],
  [...line],
];

describe('a claim that says that it is void is not taken, and is told at the mark', () => {
  it.each<[string, string[][], string]>([
    ['in its remark', [header, stay(one, '已退回'), stay(other)], 'F2'],
    ['beside the list', [header, stay(one, '', '作废'), stay(other)], 'G2'],
  ])('%s', (_name, rows, cell) => {
    const { claims, told, unread } = readRows(rows);
    expect({ told, unread }).toEqual({ told: [`claim-marked-void ${cell}`], unread: 1 });
    expect(claims.map(({ submitted }) => submitted.claimant.name)).toEqual([other.name]);
  });

  it('so that the same stay, stated again below, is no second one', () => {
    const { claims, told } = readRows([header, stay(one, '重复，作废'), stay(one)]);
    expect([claims.length, told]).toEqual([1, ['claim-marked-void F2']]);
  });

  it('on a form', () => {
    const form = (remark: string) => [
      ['补助申请表'],
      ['姓名', one.name, '身份证号', one.idNumber],
      ['入院日期', '2026-09-01', '出院日期', '2026-09-08'],
      ['个人自付', '1300', '备注', remark],
    ];
    expect(readRows(form('作废'))).toMatchObject({ claims: [], unread: 1, told: ['claim-marked-void D4'] });
    expect(readRows(form('首次申请'))).toMatchObject({ claims: [{}], told: [] });
  });
});

it('who claims is struck through', () => {
  const through = (...places: readonly number[]) =>
    stay(one).map((text, at) => ({
      kind: 'text' as const,
      text,
      ...(places.includes(at) && { struck: true as const }),
    }));
  expect(readRows([header, through(0, 1, 2, 3, 4), stay(other)])).toMatchObject({
    told: ['claim-marked-void A2'],
    unread: 1,
    claims: [{}],
  });
  expect(readRows([header, through(4), through(1)]).told).not.toContain('claim-marked-void A2');
});

it('papers that went back leave the claim alone', () => {
  const withPapers = [...header.slice(0, 5), '发票原件'];
  expect(readRows([withPapers, stay(one, '已退回')])).toMatchObject({ claims: [{}], unread: 0 });
  expect(readRows([header, stay(one, '发票原件已退回本人')])).toMatchObject({ claims: [{}], told: [] });
});

it.each([
  ['审核意见', '不同意', true],
  ['单位意见', '不同意申报', true],
  ['工会意见', '不予补助', true],
  ['状态', '审核不通过', true],
  ['是否同意', '否', true],
  ['是否受理', 'N', true],
  ['是否通过', '×', true],
  ['审核结果', '材料不齐，不予受理', true],
  ['是否同意', '是', false],
  ['是否住院', '否', false],
  ['审核意见', '同意', false],
  ['单位意见', '不同意见已协调一致', false],
  ['医保意见', '不予支付', false],
  ['开户银行', '不同意', false],
])('whoever refuses a claim in %s with %s: %s', (column, text, refuses) => {
  const { told, unread } = readRows([[...header, column], stay(one, '', text)]);
  expect([told.includes('claim-marked-void G2'), unread]).toEqual(refuses ? [true, 1] : [false, 0]);
});

it('a heading says so of the claims below it, until the next', () => {
  const { claims, told, unread } = readRows([
    header,
    stay(one),
    ['以下不予补助'],
    stay(other),
    ['以下予以补助'],
    stay(person({ seed: 83 })),
  ]);
  expect([claims.length, unread, told]).toEqual([2, 1, ['claim-marked-void A3']]);
});

it('a heading above a list says so of it', () => {
  const rows = [['已撤回的申请'], header, stay(one), ['补助申请表'], header, stay(other)];
  expect(readRows(rows)).toMatchObject({ claims: [{}], unread: 1, told: ['claim-marked-void A1'] });
});

it('a note above a list that goes on with what is never paid says nothing of the list', () => {
  const rows = [['以下不予补助：'], ['1. 整形美容；2. 工伤'], header, stay(one)];
  expect(readRows(rows)).toMatchObject({ claims: [{}], unread: 0, told: [] });
  expect(readRows([['以下不予补助：'], header, stay(one)])).toMatchObject({ claims: [], unread: 1 });
});

it('a row below says so of the claims above it, as far as the heading before', () => {
  const third = person({ seed: 83 });
  const rows = [header, stay(one), ['二、十月'], stay(other), ['以上不予补助'], stay(third)];
  const { claims, told } = readRows(rows);
  expect(told).toEqual(['claim-marked-void A5']);
  expect(claims.map(({ submitted }) => submitted.claimant.name)).toEqual([one.name, third.name]);
});

it.each(['以上不予补助', '正常补助', '予以补助'])('%s ends a part that is void', (ending) => {
  const { claims, told } = readRows([header, ['以下不予补助'], stay(one), [ending], stay(other)]);
  expect([claims.length, told]).toEqual([1, ['claim-marked-void A2']]);
});

it.each([
  ['审核意见', '不同意', true],
  ['单位工会意见', '不予补助（盖章） 年 月 日', true],
  ['是否同意', '否', true],
  ['审核意见', '情况属实，同意', false],
  ['审核意见', '', false],
])('whoever refuses a claim on a form at %s with %s: %s', (label, text, refuses) => {
  const { claims, told } = readRows(formEndingIn([label, text]));
  expect([claims.length, told]).toEqual(refuses ? [0, ['claim-marked-void B5']] : [1, []]);
});

it('what is no known yes under a column of opinions withholds the claim, and is told there', () => {
  const { claims, told, unread } = readRows([
    [...header, '审核意见', '是否同意'],
    stay(one, '', '超期', ''),
    stay(other, '', '同意 张三 9.1', '☑是 □否'),
    stay(person({ seed: 83 }), '', '同意', '□是 ☑否'),
  ]);
  const errors = told.filter((each) => !each.startsWith('claim-column-unknown'));
  expect([claims.length, unread, errors]).toEqual([1, 2, ['value-not-understood G2', 'claim-marked-void H4']]);
});

it.each([
  ['单\n位\n意\n见', '不同意', ['claim-marked-void B5']],
  ['职工互助保障中心审核意见（盖章）', '不同意　　年　月　日', ['claim-marked-void B5']],
  ['单位意见\n不予补助\n年　月　日', '', ['claim-marked-void A5']],
  ['审 核 意 见', '超期', ['value-not-understood B5']],
  ['单 位 意 见', '（盖章）　　年　月　日', []],
  ['单位意见：', '同意/不同意', []],
  ['单位意见\n情况属实\n年　月　日', '', []],
])('a form with %j beside %j', (label, text, expected) => {
  const { claims, told } = readRows(formEndingIn([label, text]));
  expect([claims.length, told]).toEqual([expected.length === 0 ? 1 : 0, expected]);
});

it('a bare word between claims says so of those below it, a sentence above of those above it', () => {
  const third = person({ seed: 83 });
  const below = readRows([header, stay(one), ['二、审核未通过'], stay(other), ['三、审核通过'], stay(third)]);
  expect([below.claims.length, below.told]).toEqual([2, ['claim-marked-void A3']]);
  const above = readRows([header, stay(one), ['以上申请已作废，请勿受理'], stay(other)]);
  expect([above.claims.length, above.told]).toEqual([1, ['claim-marked-void A3']]);
});
