import { expect, it } from 'vitest';
import { allChecks } from '../../../../../src/rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../../../../src/rules/enrolment/judge.ts';
import { readMembers } from '../../../../../src/rules/enrolment/read-member.ts';
import { subjectOf } from '../../../../support/subjects.ts';

/** What is told of two people and a row with one word under the name, where the unit states so many participants. */
function told(participants: string, word: string, mayBeHeading: boolean, staff = '4'): string[] {
  const unit = { 'unit-name': '榕城第一棉纺厂', participants, 'total-fee': '72', staff };
  const participation = { of: 'staff', tiers: [{ atLeast: '10%' }], clause: 'ratio' };
  const subject = subjectOf({ unit, rows: 2, scheme: { participation } });
  const cells = { name: { row: 5, column: 1, kind: 'text' as const, text: word } };
  const row = { sheet: '名册', number: 5, hidden: false, cells, unknown: [], ...(mayBeHeading && { mayBeHeading }) };
  const submission = { ...subject.submission, rows: [...subject.submission.rows, row] };
  const members = readMembers(submission, subject.scheme);
  return judgeSubmission(allChecks, { ...subject, submission, members })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, origin }) => `${code} ${origin.cell}`);
}

it('tells once of a word that is a heading or a name, and of no total that follows from it', () => {
  expect(told('2', '高科', true)).toEqual(['heading-or-person A5']);
  expect(told('3', '高科', true)).toEqual(['heading-or-person A5']);
  expect(told('2', '高科', true, '2')).toEqual(['heading-or-person A5']);
  expect(told('2', '高科', true, '1')).toEqual(['heading-or-person A5', 'headcount-below-participants D1']);
  expect(told('5', '高科', true)).toEqual(['heading-or-person A5', 'total-mismatch B1']);
});

it('asks for the number of whoever is a person', () => {
  expect(told('2', '王小明', false)).toEqual(['id-number-missing B5', 'total-mismatch B1', 'fee-mismatch C1']);
});
