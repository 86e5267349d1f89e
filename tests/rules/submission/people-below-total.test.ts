import { describe, expect, it } from 'vitest';
import type { PeopleBelowTotal } from '../../../src/rules/submission/submission.ts';
import type { Entry } from '../../support/sheets.ts';
import { sheetOf } from '../../support/sheets.ts';
import { persons, recognise } from './recognised.ts';

const header = ['序号', '姓名', '性别', '身份证号', '互助金'];
const title = ['单位名称：甲厂'];

function people(count: number, from = 0, fee: Entry = 36): Entry[][] {
  return persons(count, from).map(({ name, id, sex }, at) => [at + 1, name, sex, id, fee]);
}

/** What is told of people below the last total of a list of these lines, under a header in row 2. */
function below(...lines: Entry[][]): readonly PeopleBelowTotal[] {
  return recognise(sheetOf([title, header, ...lines])).submissions.flatMap(({ belowTotals }) => belowTotals ?? []);
}

function at(cell: string) {
  return { origin: { file: 'units/名册.xlsx', sheet: 'Sheet1', cell } };
}

describe('people below a total that is right without them', () => {
  it.each<[string, Entry[], string]>([
    ['of people', ['合计', '2人'], '2人'],
    ['in words', ['合计：2人，金额72元'], '合计：2人，金额72元'],
    ['of fees', ['合计', '', '', '', 72], '72'],
    ['of both', ['总计', '2人', '', '', 72], '2人'],
    ['of a bare number', ['合计', 2], '2'],
  ])('%s', (_, total, stated) => {
    const found = below(...people(2), total, [], ...people(2, 2));
    expect(found).toMatchObject([{ stated, row: 5, above: 2, people: 2, first: 7 }]);
    expect(found[0]?.origin.cell).toBe('B7');
  });

  it('under words that nobody knows', () => {
    expect(below(...people(2), ['合计', '2人'], ['另：'], ...people(1, 2))).toMatchObject([{ people: 1, ...at('B7') }]);
  });

  it('with signatures between, and without a name', () => {
    const [one] = persons(1, 2);
    const lines = [...people(2), ['合计', '2人'], ['经办人：', '李四', '', '审核：'], ['', '', '', one?.id]];
    expect(below(...lines)).toMatchObject([{ people: 1, ...at('D7') }]);
  });

  it('after right totals of parts', () => {
    const lines = [...people(2), ['小计', '2人'], ...people(2, 2), ['小计', '2人'], ['合计', '4人'], ...people(1, 4)];
    expect(below(...lines)).toMatchObject([{ above: 4, people: 1, row: 9 }]);
  });

  it('of one of two units on a sheet: the other list is let be', () => {
    const { submissions } = recognise(
      sheetOf([
        title,
        header,
        ...people(2),
        ['合计', '2人'],
        ...people(1, 2),
        ['单位名称：乙厂'],
        header,
        ...people(2, 3),
        ['合计', '2人'],
      ]),
    );
    expect(submissions.map(({ belowTotals = [] }) => belowTotals.map(({ origin }) => origin.cell))).toEqual([
      ['B6'],
      [],
    ]);
  });
});

describe('people below a total of whom nothing is told', () => {
  it.each<[string, Entry[][]]>([
    ['a page’s', [...people(2), ['本页小计', '2人', '', '', 72], ...people(1, 2)]],
    ['a part’s', [...people(2), ['小计', '2人', '', '', 72], ...people(1, 2)]],
    ['a named part’s', [...people(2), ['一车间小计', '2人'], ...people(1, 2)]],
    ['with another total below', [...people(2), ['合计', '2人'], ...people(1, 2), ['合计', '1人']]],
    ['with one below that says nothing for certain', [...people(2), ['合计', '2人'], ...people(1, 2), ['合计', 3]]],
    [
      'of several blocks with one of all at the end',
      [...people(2), ['合计', '2人'], ...people(2, 2), ['合计', '2人'], ['总计', '4人']],
    ],
    ['of all, above some of them', [...people(2), ['合计', '3人', '', '', 108], ...people(1, 2)]],
    ['above all of them', [['合计', '3人'], ...people(3)]],
    ['that fits nobody', [...people(2), ['合计', '5人'], ...people(1, 2)]],
    ['under a header of their own', [...people(2), ['合计', '2人'], ['二、农民工'], header, ...people(1, 2)]],
    ['of whom a heading says that they take no part', [...people(2), ['合计', '2人'], ['退休退出：'], ...people(1, 2)]],
    ['of fees, where some state none', [...people(2, 0, ''), ['合计', '', '', '', 72], ...people(1, 2)]],
  ])('%s', (_, lines) => {
    expect(below(...lines)).toEqual([]);
  });
});
