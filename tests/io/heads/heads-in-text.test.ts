import { expect, it } from 'vitest';
import { headsInText } from '../../../src/io/heads/heads-in-file.ts';

const hash = '9f'.repeat(32);
const other = '0a'.repeat(32);

it.each([
  ['a report', `{"run": 7, "inputs": 2, "chainHead": "${hash}", "sha256": "${other}"}`, 7],
  ['a report without a run', `{"schemeHash":"${other}","chainHead":"${hash}"}`, null],
  ['a line of a summary in Chinese', `第 18 次运行之后　校验值 ${hash}`, 18],
  ['a line of a summary in English', `after run 18   chain head ${hash}`, 18],
  ['the control line of a page', `<p>run 2   chain head ${hash}   written 2026-01-01</p> ${other}`, 2],
  ['books', `; chain head 红河州办事处 ${hash}\n`, null],
  ['books of an office with a blank in its name', `;; chain head Hong He 1 ${hash}\n`, null],
  ['a credit transfer', `<!-- run 8 chain ${hash} -->`, 8],
])('finds the head in %s, and nothing else that looks like one', (_, text, run) => {
  expect(headsInText(text)).toEqual([{ hash, run }]);
});

it('finds a head as far as it is printed, from twelve digits on', () => {
  expect(headsInText('第 3 次运行之后　校验值 ea8d372f8e2db113')).toEqual([{ hash: 'ea8d372f8e2db113', run: 3 }]);
  expect(headsInText('链头 ea8d372f8e2d）')).toEqual([{ hash: 'ea8d372f8e2d', run: null }]);
  expect(headsInText('校验值 ea8d372f')).toEqual([]);
});

it('takes every number of 64 digits where none is named, as in a bank’s columns, each once', () => {
  expect(headsInText(`1,张三,100.00,${hash}\r\n2,李四,1.00,${hash}\r\n3,王五,1.00,${other}\r\n`)).toEqual([
    { hash, run: null },
    { hash: other, run: null },
  ]);
  expect(headsInText(`1,100.00,${hash}0`)).toEqual([]);
});
