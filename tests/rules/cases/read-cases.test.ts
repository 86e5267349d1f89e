import { expect, it } from 'vitest';
import { describeCaseProblem } from '../../../src/rules/cases/case-problem.ts';
import { caseProblems } from '../../../src/rules/cases/case-problems.ts';
import { checkCases, schemeDiffers, schemeUnknown } from '../../../src/rules/cases/check-cases.ts';
import { placeOfCase, readCases } from '../../../src/rules/cases/read-cases.ts';
import { fill } from '../../../src/rules/value/text.ts';
import { placeholdersOf, textProblems } from '../../support/text-problems.ts';
import { provenCases, provenScheme } from './fixtures.ts';

it('a mistyped file: every key and value, at its line and column', async () => {
  const { file, problems } = await provenCases('other/mistyped.cases.yaml');
  expect(file).toBeUndefined();
  expect(problems.map(({ code, place, path }) => `${place.line}:${place.column} ${code} ${path}`).sort()).toEqual([
    '5:12 scheme-value-malformed cases[1].shows',
    '7:7 scheme-key-unknown cases[1].given.clame',
    '8:22 scheme-value-malformed cases[1].given.claim.event',
    '8:49 scheme-value-malformed cases[1].given.claim.admitted',
    '8:69 scheme-key-unknown cases[1].given.claim.costs.self-payed',
    '8:99 scheme-value-malformed cases[1].given.claim.costs.total-cost',
    '9:32 scheme-key-unknown cases[1].expect.amounts',
    '9:57 scheme-value-malformed cases[1].expect.reasons[1]',
    '9:91 scheme-value-malformed cases[1].expect.steps[1].operator',
  ]);
  const [shows] = problems.map((problem) => describeCaseProblem(problem, 'en'));
  expect(shows).toMatchObject({ found: 'nromal', expected: expect.stringContaining('Did you mean normal?') });
});

it('a file that does not fit its scheme: every word and value, with what was meant', async () => {
  const reading = await provenCases('other/unfitting.cases.yaml');
  const problems = [...reading.problems, ...checkCases(reading, await provenScheme())];
  const told = problems.map((problem) => describeCaseProblem(problem, 'zh'));
  expect(told.map(({ line, column, code, found }) => `${line}:${column} ${code} ${found}`)).toEqual([
    '18:5 case-name-repeated 改了办法本身',
    '7:20 case-word-unknown enterprise',
    '8:27 case-word-unknown employe',
    '8:44 case-word-unknown woman',
    '10:42 case-word-unknown ilness',
    '10:84 case-word-unknown women-cancers',
    '10:127 case-word-unknown suicide',
    '10:109 case-word-unknown 发票',
    '9:78 case-word-unknown deaths',
    '11:50 case-word-unknown stays',
    '11:87 case-word-unknown stay',
    '16:48 case-value-not-missing benefits.stay.caps[1].amount',
    '22:51 case-value-refused 三千',
  ]);
  expect(told[2]?.message).toBe('实施办法的 insuranceKinds 里没有 “employe”。是不是 employee？');
});

it('cases that cannot be, each at its line; what is just possible is taken', async () => {
  const reading = await provenCases('other/impossible.cases.yaml');
  const problems = [...reading.problems, ...checkCases(reading, await provenScheme())];
  const told = problems.map((problem) => describeCaseProblem(problem, 'zh'));
  expect(told.map(({ line, code, found }) => `${line} ${code} ${found}`)).toEqual([
    '8 case-stay-reversed 2025-03-01',
    '7 case-stay-reversed 2025-02-09',
    '17 case-shares-above-plan 4',
    '17 case-shares-above-plan 2',
    '27 case-coverage-reversed 2025-02-28',
    '28 case-coverage-reversed 2024-12-31',
    '35 case-date-implausible 1899-12-31',
    '36 case-date-implausible 2101-01-01',
  ]);
  expect(told[2]?.message).toBe('4 份，“women” 最多 3 份。');
  const anyNumber = await provenScheme({ missing: ['plans.women.shares', 'plans.general.shares'] });
  expect(checkCases(reading, anyNumber).map(({ code }) => code)).not.toContain('case-shares-above-plan');
});

it('the scheme of a file: unknown, or another than wanted', async () => {
  const reading = await provenCases('cases/proven.cases.yaml');
  expect(schemeDiffers(reading, 'plain')).toMatchObject({ code: 'case-scheme-differs', place: { line: 2, column: 9 } });
  const unknown = describeCaseProblem(schemeUnknown(reading, ['proves', 'plain']), 'en');
  expect(unknown.message).toBe('There is no scheme "proven". Did you mean proves?');
});

it('a claim without any day, of a scheme without a period of its own, cannot be placed', async () => {
  const text =
    'scheme: proven\ncases:\n  - {name: a, shows: other, given: {claim: {event: hardship}}, expect: {status: held}}\n';
  const reading = readCases({ id: 'proven', file: 'proven.cases.yaml', text });
  const scheme = await provenScheme();
  expect(checkCases(reading, scheme)).toEqual([]);
  expect(checkCases(reading, { ...scheme, inForce: undefined })).toMatchObject([
    { code: 'case-day-missing', path: 'cases[1].given', place: { line: 3 } },
  ]);
});

it('a case is at its line', async () => {
  expect(placeOfCase(await provenCases('cases/proven.cases.yaml'), 1)).toMatchObject({ line: 16 });
});

it('what is no YAML is told as of a scheme', () => {
  const { file, problems } = readCases({ id: 'a', file: 'a.cases.yaml', text: 'scheme: [a\n' });
  expect(file).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'scheme-not-yaml', place: { line: 1 } }]);
});

it.each(Object.entries(caseProblems))(
  '%s: both languages say the same, and its example fills them',
  (_, definition) => {
    const { title, why, message, expected, fix, example } = definition;
    for (const text of [title, why, message, expected, fix]) {
      expect(textProblems(text)).toEqual([]);
      expect(placeholdersOf(fill(text, 'zh', example))).toEqual([]);
    }
  },
);
