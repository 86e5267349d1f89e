import { expect, it } from 'vitest';
import { headcountMissing } from '../../../../../src/rules/enrolment/checks/unit/headcount-missing.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { subjectOf } from '../../../../support/subjects.ts';

it('does not call a headcount missing that stands there and is no number', () => {
  const scheme = { participation: { of: 'staff', tiers: [{ atLeast: '50%' }], clause: 'ratio' } };
  const told = (unit: Record<string, string>) =>
    headcountMissing
      .run(subjectOf({ scheme, unit: { 'unit-name': '榕城第一棉纺厂', ...unit } }))
      .map((finding) => [finding.origin.cell, inWords(finding, { language: 'zh' }).message]);
  expect(told({ staff: '三' })).toEqual([['B1', '职工总数填的是“三”，不是确切的数字，无法计算参加比例。']]);
  expect(told({})).toEqual([[undefined, '没有职工总数，无法计算参加比例。']]);
});
