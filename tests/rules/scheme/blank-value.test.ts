import { expect, it } from 'vitest';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';
import { fixtureSchemes } from './read-fixtures.ts';

it('tells a value that is blank once, in words', () => {
  const { text = '', ...plain } = fixtureSchemes.get('plain') ?? {};
  const blank = {
    id: 'plain',
    file: 'plain.yaml',
    ...plain,
    text: text.replace('checkedOn: 2026-11-21', 'checkedOn: ""'),
  };
  const { scheme, problems } = resolveScheme('plain', new Map([['plain', blank]]));
  expect(scheme).toBeUndefined();
  const told = problems.filter(({ path }) => path.endsWith('.checkedOn'));
  expect(told.map((problem) => describeSchemeProblem(problem, 'zh').message)).toEqual(['空的，不是这里要的写法。']);
  expect(told.map((problem) => describeSchemeProblem(problem, 'en').message)).toEqual([
    'An empty value is not of the form that belongs here.',
  ]);
});
