import { expect, it } from 'vitest';
import { allChecks } from '../../../../../src/rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../../../../src/rules/enrolment/judge.ts';
import { subjectFor } from '../../../../support/rosters.ts';
import { type Entry, sheetOf } from '../../../../support/sheets.ts';
import { persons, plainScheme, recognise } from '../../../submission/recognised.ts';

/** What is told of fees, of a list with this header in column C, these fees from row 3 on, and a total below. */
function told(header: string, ...fees: Entry[]): string[] {
  const rows = persons(fees.length).map(({ name, id }, index) => [name, id, fees[index] ?? null]);
  const sum = fees.reduce<number>((all, fee) => all + Number(fee ?? 0), 0);
  const total = ['合计', '', sum === 0 ? null : sum];
  const { submissions } = recognise(sheetOf([['单位名称：甲厂'], ['姓名', '身份证号', header], ...rows, total]));
  return submissions.flatMap((submission) =>
    judgeSubmission(allChecks, subjectFor(submission, plainScheme))
      .filter(({ code }) => /fee|value/.test(code))
      .map(({ code, origin, parameters: { unit = '' } }) => `${code} ${origin.cell} ${unit}`.trim()),
  );
}

it.each([
  ['缴费金额（万元）', '万元', 0.0036],
  ['互助金（分）', '分', 3600],
  ['缴费金额（单位：百元）', '百元', 0.36],
])('%s is told once at the header, and no sum of it is compared', (header, unit, fee) => {
  expect(told(header, fee, fee)).toEqual([`fees-not-in-yuan C2 ${unit}`]);
});

it('though the sums themselves are right, since either they or the header are wrong', () => {
  expect(told('互助金（万元）', 36, 36)).toEqual(['fees-not-in-yuan C2 万元']);
});

it.each(['互助金（元）', '互助金', '缴费金额（元/人）', '互助金（元，保留到分）', '缴费金额（单位：元）'])(
  '%s is of yuan',
  (header) => {
    expect(told(header, 36, 36)).toEqual([]);
    expect(told(header, 36, 40)).toEqual(['fee-mismatch C4']);
  },
);

it('a column that nobody filled in states nothing', () => {
  expect(told('互助金（万元）', null, null)).toEqual([]);
});

it('a total counts as one that did', () => {
  const rows = persons(2).map(({ name, id }) => [name, id]);
  const sheet = sheetOf([['单位名称：甲厂'], ['姓名', '身份证号', '互助金（分）'], ...rows, ['合计', '', 7200]]);
  const [submission] = recognise(sheet).submissions;
  const findings = submission ? judgeSubmission(allChecks, subjectFor(submission, plainScheme)) : [];
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain('fees-not-in-yuan');
  expect(codes).not.toContain('fee-mismatch');
});
