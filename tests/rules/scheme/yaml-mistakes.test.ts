import { expect, it } from 'vitest';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';

function read(text: string) {
  return readSource({ id: 'a', file: 'a.yaml', text }).problems;
}

const several = 'id: a\na:\n\tb: c\n\td: e\n\tf: g\n';

/** What is wrong, line and column, what was found, and words of the message in both languages. */
const mistakes: readonly (readonly [string, string, string, string, string])[] = [
  [
    several,
    '3:1',
    'b: c',
    '制表符（Tab 键），要用半角空格；第 4、5 行也是',
    'indented by a tab; indent by blanks; lines 4, 5 too',
  ],
  ['id: a\na:\n　b: c\nf: g\n', '3:1', 'b: c', '全角空格，要用半角空格', 'a full-width space'],
  ['id: a\na:\n  　b: c\nf: g\n', '3:3', 'b: c', '全角空格', 'a full-width space'],
  ['id: a\na:\n\u00a0\u00a0b: c\n', '3:1', 'b: c', '不间断空格', 'a non-breaking space'],
  [
    'a:\n  - ｛to: 5000， rate：40%｝\n',
    '2:5',
    '｛to: 5000， rate：40%｝',
    '“｛｝”是全角的，写成 {to: 5000, rate: 40%}',
    'write {to: 5000, rate: 40%}',
  ],
  [
    'a: [｛to: 5000, rate: 40%｝, {rate: 60%}]\n',
    '1:5',
    '｛to: 5000, rate: 40%｝',
    '写成 {to: 5000, rate: 40%}',
    'are full-width',
  ],
  [
    'a: "某市\nb: c\nd: "e"\nf: g\n',
    '1:4',
    '"某市',
    '引号在这一行没有配对',
    'quotation mark is not closed on its line',
  ],
  ["a: '某市\nb: c\nd: {e: f}\n", '1:4', "'某市", '引号在这一行没有配对', 'quotation mark is not closed on its line'],
  [
    'a: {to: 5000 rate: 40%}\nb: c\n',
    '1:9',
    '5000 rate:',
    '之间缺少逗号，写成 5000, rate:',
    'a comma is missing: write 5000, rate:',
  ],
  ['a: {to: 5000,\n  rate: 40%\n  fixed: 3}\nb: c\n', '2:9', '40% fixed:', '之间缺少逗号', 'a comma is missing'],
  ['a: [{to: 5000} {to: 6000}]\nb: c\n', '1:14', '} {', '之间缺少逗号，写成 }, {', 'a comma is missing'],
  ['a: {fee: 36，to: 3}\n', '1:10', '36，to:', '逗号是全角的“，”', 'full-width “，”'],
  ['fee：36\nb: c\n', '1:1', 'fee：36', '写成 fee: 36', 'fee: 36'],
  ['a:\n  fee:36\n  b: c\n', '2:3', 'fee:36', '冒号后面没有空格，写成 fee: 36', 'has no space after it: write fee: 36'],
  ['a:\n  fee:　36\n  b: c\n', '2:3', 'fee:　36', '冒号后面是全角空格', 'has a full-width space after it'],
  ['a: “x: y”\n', '1:4', '“x: y”', '引号““”是全角的', 'is full-width'],
  ['a: 某市: 互助\n', '1:4', '某市: 互助', "加单引号：'某市: 互助'", 'a further key'],
  ['a: {to: 5000\nb: c\nd: e\n', '1:4', '{to: 5000', '没有配对的 }', 'has no }'],
  ['a: [x, y\nb: c\n', '1:4', '[x, y', '没有配对的 ]', 'has no ]'],
  ['a:\n  b: c\n    d: e\nf: g\n', '3:5', 'd: e', '缩进得深', 'indented further'],
  ['a: %x\n', '1:4', 'a: %x', '请加引号：“a: %x”', '"a: %x"'],
];

it.each(mistakes)('%j is one mistake, told where it stands with what was found', (text, at, found, zh, en) => {
  const problems = read(text);
  expect(problems.map(({ code, place, found: told }) => [code, `${place.line}:${place.column}`, told])).toEqual([
    ['scheme-not-yaml', at, found],
  ]);
  const messages = problems.flatMap((each) => [
    describeSchemeProblem(each, 'zh').message,
    describeSchemeProblem(each, 'en').message,
  ]);
  expect(messages).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
});

it.each([
  'a: 第一条：｛附｝，全角的都在文字里\n',
  "a: '“x: y”，{to: 5000}'\n",
  'a: |\n  第一条\n  　　第二款：文字\nb: c\n',
  'a: "第一行\n  第二行"\nb: c\n',
  'a: [plan:women, cost:cash]\nb: plan:women\n',
  'a: {b: http://x, "c:d": e}\n',
])('%j is read without a word', (text) => expect(read(text)).toEqual([]));

it.each(['a: {to:5000, rate:40%}\n', 'a: {to:　5000, rate: 40%}\n'])(
  '%j: a pair without a space is told by its key',
  (text) => {
    const problems = read(text);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['scheme-colon-without-space']));
    expect(problems[0]).toMatchObject({ path: 'a.to', parameters: { written: 'to: 5000' } });
  },
);
