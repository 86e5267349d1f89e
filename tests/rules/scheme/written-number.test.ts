import { describe, expect, it } from 'vitest';
import { type Expectation, expectations } from '../../../src/rules/scheme/expectations.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';
import { writtenAs } from '../../../src/rules/scheme/written-number.ts';
import { fixtureSchemes } from './read-fixtures.ts';

describe('a sign that does not belong in a number is named, with how to write it', () => {
  it.each<[string, Expectation, string, string]>([
    [
      '６０％',
      'percentage',
      '全角的“６”“０”“％”要用半角的 6 0 %，写成 60%。',
      'The full-width “６”“０”“％” must be 6 0 %: write 60%.',
    ],
    ['60％', 'rate', '全角的“％”要用半角的 %，写成 60%。', 'The full-width “％” must be %: write 60%.'],
    ['62．5%', 'rate', '全角的“．”要用半角的 .，写成 62.5%。', 'The full-width “．” must be .: write 62.5%.'],
    ['300元', 'money', '不要写单位“元”，写成 300。', 'Leave out the unit “元”: write 300.'],
    ['2万', 'sum', '不要写“万”，写成 20000。', 'Leave out “万” and write all digits: write 20000.'],
    ['1.25万', 'fee', '不要写“万”，写成 12500。', 'Leave out “万” and write all digits: write 12500.'],
    ['1,000', 'count', '不要写千位逗号“,”，写成 1000。', 'Leave out the comma “,” between thousands: write 1000.'],
    ['90天', 'dayCount', '不要写单位“天”，写成 90。', 'Leave out the unit “天”: write 90.'],
    [
      '２０２６-07-01',
      'date',
      '全角的“２”“０”“６”要用半角的 2 0 6，写成 2026-07-01。',
      'The full-width “２”“０”“６” must be 2 0 6: write 2026-07-01.',
    ],
  ])('%s as %s', (found, expectation, zh, en) => {
    expect(writtenAs(found, expectations[expectation])).toEqual({ zh, en });
  });

  it.each<[string, Expectation, string]>([
    ['80', 'percentage', '80%'],
    ['0.4', 'rate', '40%'],
    ['0.625', 'rate', '62.5%'],
    ['100', 'percentage', '100%'],
  ])('%s as %s lacks its sign', (found, expectation, written) => {
    expect(writtenAs(found, expectations[expectation])).toEqual({
      zh: `写成百分比 ${written}。`,
      en: `Write it as a percentage: ${written}.`,
    });
  });

  it('writes nothing anew that may be meant in two ways: a sum where a share belongs', () => {
    expect(writtenAs('60元', expectations.rate)).toEqual({ zh: '不要写单位“元”。', en: 'Leave out the unit “元”.' });
    expect(writtenAs('３０％', expectations.money)?.zh).toBe('全角的“３”“０”“％”要用半角的 3 0 %。');
  });

  it.each<[string, Expectation]>([
    ['1', 'rate'],
    ['0', 'percentage'],
    ['120', 'percentage'],
    ['0.60001', 'rate'],
    ['60%', 'money'],
    ['1.5', 'count'],
    ['六十', 'count'],
    ['soon', 'renewalPay'],
  ])('no sign is to blame for %s as %s', (found, expectation) => {
    expect(writtenAs(found, expectations[expectation])).toBeUndefined();
  });
});

it('scheme check names the sign of each value of a file, in both languages', () => {
  const { problems } = resolveScheme('written-numbers', fixtureSchemes);
  const told = problems.map((problem) => [
    describeSchemeProblem(problem, 'zh').message.replace(/^.*写法。/, ''),
    describeSchemeProblem(problem, 'en').message.replace(/^.*belongs here\. /, ''),
  ]);
  expect(told).toHaveLength(12);
  for (const [zh, en] of told) {
    expect(zh).toMatch(/全角|不要写/);
    expect(en).toMatch(/full-width|Leave out/);
  }
  const values = told.map(([zh]) => /写成 (.*)。$/.exec(zh ?? '')?.[1]);
  expect(values).toEqual(['50', '60%', '50', '60%', '300', '3', '1000', '10000', '60%', undefined, '1200.50', '20000']);
});
