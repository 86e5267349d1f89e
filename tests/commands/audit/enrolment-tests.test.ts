import { describe, expect, it } from 'vitest';
import { enrolmentTests } from '../../../src/commands/audit/enrolment-tests.ts';
import { textProblems, textsWithin } from '../../support/text-problems.ts';

describe('the tests of enrolment, fees and procedure', () => {
  it('have names of their own and say in both languages what they look for, why, and from where', () => {
    const ids = enrolmentTests.map(({ test }) => test.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    const problems = enrolmentTests.flatMap(({ test }) =>
      textsWithin(test, test.id).flatMap(([path, text]) => textProblems(text).map((problem) => `${path} ${problem}`)),
    );
    expect(problems).toEqual([]);
  });
});
