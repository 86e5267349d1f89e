import { describe, expect, it } from 'vitest';
import type { Entry } from '../../support/sheets.ts';
import { sheetOf } from '../../support/sheets.ts';
import { persons, recognise } from './recognised.ts';

const header = ['序号', '姓名', '性别', '身份证号', '手机号', '互助金', '女工安康'];

function people(count: number, from = 0, fee: Entry = 36): Entry[][] {
  return persons(count, from).map(({ name, id, phone, sex }, at) => [at + 1, name, sex, id, phone, fee]);
}

/** What is stated of participants and fees by a list of these lines under a header in row 2, below a unit's name. */
function stated(...below: Entry[][]): Record<string, string> {
  const { units } = recognise(sheetOf([['单位名称：甲厂'], header, ...below]));
  const { participants, 'total-fee': fee } = units[0]?.facts ?? {};
  return { ...(participants && { participants }), ...(fee && { fee }) };
}

const women = (count: number) => persons(count).filter(({ sex }) => sex === '女').length;
const wrongCount = { participants: '4人 @ A6' };

describe('a total row that the list does not bear out', () => {
  it.each<[string, Entry[], object]>([
    ['in its own words', ['合计：4人'], wrongCount],
    ['without a colon', ['共计4人'], wrongCount],
    ['as 共', ['共4人'], wrongCount],
    ['in full width', ['合　计：４ 人'], wrongCount],
    ['with money behind', ['合计：4人，金额144元'], { ...wrongCount, fee: '144.00元 @ A6' }],
    ['with money right behind', ['合计4人144.00元'], { ...wrongCount, fee: '144.00元 @ A6' }],
    ['with its women', ['合计：4人，其中女2人'], wrongCount],
    ['of money alone', ['合计金额', '', '', '144元'], { fee: '144元 @ D6' }],
    ['in cells of their own', ['合计', '4人', '金额', '144元'], { participants: '4人 @ B6', fee: '144.00元 @ D6' }],
    ['in their columns', ['合计', '', '', '', '4人', 144], { participants: '4人 @ E6', fee: '144.00元 @ F6' }],
    ['of the fee’s column', ['总计', 4, '', '', '', 144], { fee: '144.00元 @ F6' }],
    [
      'with digits that nobody sees',
      ['合计', '', '', '', '', { kind: 'number', text: '144.00000000000003' }],
      { fee: '144.00元 @ F6' },
    ],
    ['of the staff, the participants beside', ['总人数', '9人', '', '参加人数', '4人'], { participants: '4人 @ E6' }],
    ['of the staff, with participants', ['总人数：9人，其中参加4人'], wrongCount],
    ['of the staff, with participants and others', ['合计9人，其中参加4人、未参加5人'], wrongCount],
    ['of the staff, participants before the verb', ['人员共9人，4人参加'], wrongCount],
    ['less those who take no part', ['共6人，未参加1人'], { participants: '6人 @ A6' }],
    ['of another plan', ['共4人，其中3人参加特病'], wrongCount],
    ['with some of a kind', ['合计4人，其中参加1人为退休返聘'], wrongCount],
    ['of the staff, with participants right behind', ['合计', '9人参加4人'], { participants: '4人 @ B6' }],
    ['under the name', ['', '合计', '4人'], { participants: '4人 @ C6' }],
    ['as a bare number', ['总计', 4], { participants: '4人 @ B6' }],
    ['as a bare number in words', ['合计：4'], wrongCount],
    ['as a bare number of people', ['总人数', '4'], { participants: '4人 @ B6' }],
    ['as a bare number further right', ['小计', '', '', 4], { participants: '4人 @ D6' }],
    ['as a bare sum', ['合计', '', 144], { fee: '144.00元 @ C6' }],
    ['as 以上共', ['以上共 4 人'], wrongCount],
    ['of the page', ['本页共4人'], wrongCount],
    ['in Chinese numerals', ['本单位参加人数共计四人'], wrongCount],
    ['of what is due', ['应缴互助金 144.00 元'], { fee: '144.00元 @ A6' }],
  ])('%s', (_, line, expected) => {
    expect(stated(...people(3), line)).toEqual(expected);
  });

  it('whose sum has commas that stand wrongly says none', () => {
    expect(stated(...people(3), ['总计', '', '', '', '', '1,0000'])).toEqual({});
  });

  it('above the people', () => {
    expect(stated(['合计', '4人'], ...people(3))).toEqual({ participants: '4人 @ B3' });
  });

  it('after right totals of its parts', () => {
    expect(
      stated(
        ...people(2),
        ['小计', '2人', '', '', '', 72],
        ...people(3, 2),
        ['小计', '3人', '', '', '', 108],
        ['合计', '6人'],
      ),
    ).toEqual({ participants: '6人 @ B10' });
  });

  it('where rows state no fee, so that the scheme has to tell', () => {
    expect(stated(...people(3, 0, ''), ['合计', '', '', '', '', 108])).toEqual({ fee: '108.00元 @ F6' });
  });

  it('though the title says what the list says', () => {
    const { units } = recognise(
      sheetOf([['单位名称：甲厂', '', '参加人数：3'], header, ...people(3), ['合计', '4人']]),
    );
    expect(units[0]?.facts.participants).toBe('4人 @ B6');
  });
});

describe('a number of the staff', () => {
  const facts = (...total: Entry[]) =>
    recognise(sheetOf([['单位名称：甲厂', '职工总数：4人'], header, ...people(3), total])).units[0]?.facts;

  it.each<[Entry[]]>([
    [['总人数', 4]],
    [['总人数4人']],
    [['合计', 4]],
    [['职工总数', 4]],
    [['本单位共4人']],
    [['全单位共有4人']],
    [['职工共4人']],
    [['人员共4人']],
    [['本单位职工共4人，符合条件3人']],
  ])('%j is no total', (total) => {
    expect(facts(...total)?.participants).toBeUndefined();
  });

  it('is one where it is called otherwise', () => {
    expect(facts('合计：4人')?.participants).toBe('4人 @ A6');
    expect(facts('以上人员共4人')?.participants).toBe('4人 @ A6');
    expect(facts('本单位共5人')?.participants).toBe('5人 @ A6');
  });
});

it('a bare number adds up marks that say yes, and may count departments', () => {
  const marked = (...total: Entry[]) => {
    const marks = ['是', '是', '否', '不参加', '/', '0'];
    const rows = people(6).map((row, at) => [...row, marks[at], `${1 + (at % 4)}车间`]);
    const { units } = recognise(
      sheetOf([['单位名称：甲厂'], [...header.slice(0, -1), '大病互助', '部门'], ...rows, total]),
    );
    return units[0]?.facts.participants;
  };
  expect(marked('合计', 8)).toBeUndefined();
  expect(marked('合计', 4)).toBeUndefined();
  expect(marked('合计', 10)).toBe('10人 @ B9');
  expect(marked('合计', 12)).toBe('12人 @ B9');
});

it('a total in joined cells is one', () => {
  const merges = ['B6:C6'];
  const { units } = recognise(sheetOf([['单位名称：甲厂'], header, ...people(3), ['', '总计', '', 4]], { merges }));
  expect(units[0]?.facts.participants).toBe('4人 @ D6');
});

describe('a count or sum beside its label', () => {
  it.each<[string, Entry[], object]>([
    ['in the first columns', ['参保人数合计', 9], { participants: '9 @ B6' }],
    ['under the name', ['', '参保人数合计', 9], { participants: '9 @ C6' }],
    ['with 人', ['', '参加人数：', '9人'], { participants: '9人 @ C6' }],
    ['of money', ['', '金额合计', '200元'], { fee: '200元 @ C6' }],
    ['of money that is due', ['', '应缴金额', 200], { fee: '200 @ C6' }],
  ])('%s is stated where it stands', (_, line, expected) => {
    expect(stated(...people(3), line)).toEqual(expected);
  });
});

describe('a unit beside its label', () => {
  it.each<[string, Entry[]]>([
    ['with a colon', ['单位名称：', '福州乙校']],
    ['without', ['单位名称', '福州乙校']],
    ['under the name', ['', '单位名称：', '福州乙校']],
  ])('%s begins a list of its own', (_, line) => {
    const { units } = recognise(sheetOf([['单位名称：甲厂'], header, ...people(3), line, ...people(2, 3)]));
    expect(units.map(({ people: listed, facts }) => [listed.length, facts['unit-name']?.slice(0, 4)])).toEqual([
      [3, '甲厂 @'],
      [2, '福州乙校'],
    ]);
  });
});

describe('a total row that needs no word', () => {
  it.each<[string, Entry[][]]>([
    ['that is right', [...people(3), ['合计', '3人', '', '', '', 108]]],
    ['that is right in words', [...people(3), ['合计：3人，金额108元']]],
    [
      'of each part',
      [...people(2), ['合计', '2人', '', '', '', 72], ...people(3, 2), ['合计', '3人', '', '', '', 108]],
    ],
    ['that adds up the pages', [...people(2), ['本页小计', '2人'], ...people(3, 2), ['累计', '5人', '', '', '', 180]]],
    ['above the people', [['合计', '3人', '', '', '', 108], ...people(3)]],
    ['of a part that begins where nobody can tell', [...people(2), ['小计', '2人'], ...people(3, 2), ['小计', '1人']]],
    ['of the staff and participants in words', [...people(3), ['总人数：9人，其中参加3人，未参加6人']]],
    ['of those who are new and who go on', [...people(3), ['合计3人，其中：本次参加1人、续保2人']]],
    ['of them in a cell of its own', [...people(3), ['合计', '3人', '', '', '本期参加1人，续参2人']]],
    ['of some who take part for the first time', [...people(3), ['合计', '3人，其中本期参加2人为新参加']]],
    ['of some of a kind', [...people(3), ['合计3人，其中，参加1人困难职工']]],
    ['of some of a kind beside', [...people(3), ['合计', '3人', '', '', '其中参加1人为退休返聘']]],
    ['of the staff and participants without a comma', [...people(3), ['合计', '9人参加3人']]],
    ['of the staff and those who take no part', [...people(3), ['本单位共5人，未参加2人']]],
    ['of the list and those on it who take no part', [...people(3), ['合计3人，其中2人未参加']]],
    ['of the staff and those of them who take part', [...people(3), ['共5人，其中3人参加互助']]],
    ['of a bare number that is right', [...people(3), ['合计', 3]]],
    ['of a bare sum that is right', [...people(3), ['合计', 108]]],
    ['of a bare number far from the people and their fees', [...people(3), ['合计', 40]]],
    ['of a bare number that a part of the list comes to', [...people(3), ['合计', women(3)]]],
    ['of two bare numbers', [...people(3), ['合计', 4, 5]]],
    ['of a bare number beside the fees', [...people(3), ['合计', 4, '', '', '', 108]]],
    ['of a page', [...people(2), ['本页共2人'], ...people(3, 2), ['本页共3人'], ['以上共 5 人']]],
    ['in Chinese numerals', [...people(3), ['本单位参加人数共计三人']]],
    ['of what is due', [...people(3), ['应缴互助金 108.00 元']]],
    ['of what each pays', [...people(3), ['应缴互助金36元']]],
    ['of what each pays behind a stroke', [...people(3), ['应缴互助金 36 元/人']]],
    ['of a number under another column', [...people(3), ['合计', '', '', '', 144]]],
    ['of those who take another plan', [...people(3), ['合计', '', '', '', '', '', '1人']]],
    ['of its women', [...people(3), ['合计', '其中女', '2人']]],
    ['of visits', [...people(3), ['合计：4人次']]],
    ['of a rate', [...people(3), ['合计：3人，每人36元']]],
    ['of a rate behind a stroke', [...people(3), ['合计：3人，36元/人']]],
    ['that states two counts', [...people(3), ['合计', '4人', '1人']]],
    ['that states parts of the money', [...people(3), ['合计：3人，单位缴费54元，个人缴费90元']]],
    [
      'whose sum failed',
      [...people(3), ['合计', { kind: 'error', text: '#REF!' }, '', '', '', { kind: 'error', text: '#REF!' }]],
    ],
  ])('%s', (_, lines) => {
    expect(stated(...lines)).toEqual({});
  });

  it('of the staff, where the participants beside it are right', () => {
    expect(stated(...people(3), ['总人数', '9人', '', '参加人数', '3人'])).toEqual({ participants: '3人 @ E6' });
    expect(stated(...people(3), ['总人数', '9人', '', '参加人数', 3])).toEqual({ participants: '3 @ E6' });
  });

  it('of lists side by side', () => {
    const side = ['序号', '姓名', '身份证号'];
    const [one, two] = persons(2);
    const { units } = recognise(
      sheetOf([
        [...side, ...side],
        [1, one?.name, one?.id, 2, two?.name, two?.id],
        ['合计', '1人', '', '合计', '1人'],
      ]),
    );
    expect(units[0]?.facts).toEqual({});
  });

  it('of all sheets, on the last', () => {
    const { units } = recognise([
      sheetOf([['单位名称：甲厂'], header, ...people(3)], { name: '一' }),
      sheetOf([['单位名称：甲厂'], header, ...people(2, 3), ['合计', '5人']], { name: '二' }),
    ]);
    expect(units[0]?.people).toHaveLength(5);
    expect(units[0]?.facts.participants).toBe('5人 @ 二!B5');
  });
});

describe('a total below several units', () => {
  const unit = (name: string, from: number, ...total: Entry[][]) => [
    [`单位名称：${name}`],
    header,
    ...people(3, from),
    ...total,
  ];
  const facts = (...lines: Entry[][]) =>
    recognise(sheetOf(lines)).units.map((each) => [each.facts.participants, each.facts['total-fee']]);
  const none = [undefined, undefined];

  it.each<[string, Entry[]]>([
    ['of both', ['总计', '6人', '', '', '', 216]],
    ['of their people', ['合计', '6人']],
    ['of their fees', ['总计', '', '', '', '', 216]],
    ['in words', ['以上共计6人，216元']],
  ])('%s needs no word', (_, grand) => {
    const own: Entry[] = ['小计', '3人', '', '', '', 108];
    expect(facts(...unit('甲厂', 0, own), ...unit('乙厂', 3, own), grand)).toEqual([none, none]);
    expect(facts(...unit('甲厂', 0), ...unit('乙厂', 3), grand)).toEqual([none, none]);
  });

  it('of the units’ totals, where no row states a fee', () => {
    const blank = (name: string, from: number) => [
      [`单位名称：${name}`],
      header,
      ...people(3, from, ''),
      ['合计', '', '', '', '', 108],
    ];
    const lines = [...blank('甲厂', 0), ...blank('乙厂', 3), ['总计', '', '', '', '', 216]];
    expect(facts(...lines)).toEqual([
      [undefined, '108.00元 @ F6'],
      [undefined, '108.00元 @ F12'],
    ]);
  });

  it('on the last of several sheets', () => {
    const { units } = recognise([
      sheetOf(unit('甲厂', 0), { name: '一' }),
      sheetOf(unit('乙厂', 3, ['合计', '6人']), { name: '二' }),
    ]);
    expect(units.map((each) => each.facts.participants)).toEqual([undefined, undefined]);
  });

  it('hides no wrong total of the last unit', () => {
    expect(facts(...unit('甲厂', 0), ...unit('乙厂', 3, ['合计', '4人']), ['总计', '6人'])).toEqual([
      none,
      ['4人 @ B11', undefined],
    ]);
  });

  it('that fits none of them is told', () => {
    expect(facts(...unit('甲厂', 0), ...unit('乙厂', 3), ['总计', '7人'])).toEqual([none, ['7人 @ B11', undefined]]);
  });
});
