import { expect, it } from 'vitest';
import { unitChecks } from '../../../../../src/rules/enrolment/checks/unit/index.ts';
import { judgeSubmission } from '../../../../../src/rules/enrolment/judge.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { subjectOf } from '../../../../support/subjects.ts';

/** What is told of a list of three whose last stands below a total of two, where the unit states these facts. */
function told(facts: Record<string, string>) {
  const subject = subjectOf({ unit: { 'unit-name': '榕城第一棉纺厂', ...facts }, rows: 3 });
  const origin = { file: subject.submission.file, sheet: '名册', cell: 'B7' };
  const belowTotals = [{ stated: '2人', row: 5, above: 2, people: 1, first: 7, origin }];
  return judgeSubmission(unitChecks, { ...subject, submission: { ...subject.submission, belowTotals } });
}

it('says where they stand, and how many the total counts', () => {
  const [finding, ...others] = told({});
  expect(others).toEqual([]);
  expect([finding?.code, finding?.origin.cell]).toEqual(['people-below-total', 'B7']);
  expect(finding && inWords(finding, { language: 'zh' }).message).toBe(
    '第 5 行的合计“2人”正好是它上面 2 人的，下面从这一行起还列有 1 人，没有计入合计。',
  );
});

it('leaves out what follows from it: a count without them, and a sum', () => {
  const codes = (facts: Record<string, string>) => told(facts).map(({ code }) => code);
  expect(codes({ participants: '2', 'total-fee': '72' })).toEqual(['people-below-total']);
  expect(codes({ participants: '3' })).toEqual(['people-below-total']);
  expect(codes({ participants: '4' })).toEqual(['total-mismatch', 'people-below-total']);
});
