import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';
import { plainValue } from '../../../src/rules/scheme/source-tree.ts';

/** The data that a file comes to, and what is told of it: code, line, column, path. */
function read(text: string) {
  const { root, problems } = readSource({ id: 'a', file: 'a.yaml', text });
  const told = problems.map(({ code, place, path }) => [code, place.line, place.column, path]);
  return { value: root && plainValue(root), told, problems };
}

describe('a full-width colon within brackets', () => {
  it('is told at its key, and the key and value that were meant are read', () => {
    const { value, told, problems } = read('id: a\na: {fee：36, to： 3}\n');
    expect(value).toEqual({ id: 'a', a: { fee: '36', to: '3' } });
    expect(told).toEqual([
      ['scheme-colon-full-width', 2, 5, 'a.fee'],
      ['scheme-colon-full-width', 2, 13, 'a.to'],
    ]);
    const messages = problems
      .slice(0, 1)
      .flatMap((problem) => [
        describeSchemeProblem(problem, 'zh').message,
        describeSchemeProblem(problem, 'en').message,
      ]);
    expect(messages).toEqual([
      '“fee：36” 里的冒号“：”是全角的，写成 fee: 36。',
      'The colon “：” in "fee：36" is full-width: write fee: 36.',
    ]);
  });

  it('stands in a text or in a key that has a value without being told', () => {
    expect(read("a: {title: 办法：第一条, 'b：c': d}\n").told).toEqual([]);
  });
});

describe('a comma between the thousands of a number within brackets', () => {
  it.each([
    ['a: {fixed: 1,000, b: 2}\n', { fixed: '1000', b: '2' }, 'a.fixed'],
    ['a: {b: 2, fixed: 12,345,678}\n', { b: '2', fixed: '12345678' }, 'a.fixed'],
    ['a: {fixed: 1,000.50}\n', { fixed: '1000.50' }, 'a.fixed'],
    ['a: [1,300, 650]\n', ['1300', '650'], 'a[1]'],
    ['a: [20, 1,300]\n', ['20', '1300'], 'a[2]'],
  ])('%j is told once, and the number is read whole', (text, value, path) => {
    const { value: found, told } = read(text);
    expect(found).toEqual({ a: value });
    expect(told.map(([code, , , at]) => [code, at])).toEqual([['scheme-comma-in-number', path]]);
  });

  it.each([
    'a: [100, 200]\n',
    'a: [1300,650]\n',
    'a: [1,2]\n',
    'a: [60%,50%]\n',
    "a: ['1','000']\n",
    'a: {b: 1, 000: c}\n',
  ])('%j is a list of several, and nothing is told', (text) => expect(read(text).told).toEqual([]));
});
