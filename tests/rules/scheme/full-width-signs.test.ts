import { expect, it } from 'vitest';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';

it.each([
  ['id: a\nfee：36\ntitle: b\n', '半角冒号加空格“: ”', 'written as “: ”'],
  ['a: {fee: 36，to: 3}\n', '半角逗号加空格“, ”', 'written as “, ”'],
  ['a: “x: y”\n', '半角的单引号', 'single quotes'],
])('a full-width sign is named, with how to write it: %j', (text, chinese, english) => {
  const [problem] = readSource({ id: 'a', file: 'a.yaml', text }).problems;
  expect(problem?.code).toBe('scheme-not-yaml');
  expect(problem && describeSchemeProblem(problem, 'zh').message).toContain(chinese);
  expect(problem && describeSchemeProblem(problem, 'en').message).toContain(english);
});
