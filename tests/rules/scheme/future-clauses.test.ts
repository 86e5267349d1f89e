import { expect, it } from 'vitest';
import { futureClauses } from '../../../src/rules/scheme/future-clauses.ts';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';

const text = `id: some
clauses:
  fee:
    title: 互助金标准
    source: 第三章
    checkedOn: 2062-11-20
    basis: stated
  ratio: {title: 参加比例, source: 第四章, checkedOn: 2026-11-22, basis: stated}
  odd: {title: 日期不对, source: 第五章, checkedOn: 2062-02-30, basis: stated}
`;

it('a clause that was checked on a day to come is told with its line; today is none', () => {
  const { root } = readSource({ id: 'some', file: 'some.yaml', text });
  if (!root) throw new Error('not read');
  const told = futureClauses(root, '2026-11-22').map((problem) => describeSchemeProblem(problem, 'zh'));
  expect(told).toMatchObject([
    {
      code: 'clause-checked-in-future',
      severity: 'note',
      file: 'some.yaml',
      line: 6,
      path: 'clauses.fee.checkedOn',
      found: '2062-11-20',
      message: '条款 “fee” 的 checkedOn 是 2062-11-20，在今天（2026-11-22）之后。',
    },
  ]);
  expect(futureClauses(root, '2026-11-21').map(({ path }) => path)).toEqual([
    'clauses.fee.checkedOn',
    'clauses.ratio.checkedOn',
  ]);
});
