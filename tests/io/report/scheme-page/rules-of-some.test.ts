import { expect, it } from 'vitest';
import { differenceLines } from '../../../../src/commands/scheme/difference-lines.ts';
import { schemePage } from '../../../../src/io/report/scheme-page/scheme-page.ts';
import { reasons } from '../../../../src/rules/claim/reasons.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import { compareSchemes } from '../../../../src/rules/scheme-difference/compare-schemes.ts';
import { fixtureSchemes } from '../../../rules/scheme/read-fixtures.ts';

const { scheme } = resolveScheme('everything', fixtureSchemes);
if (!scheme) throw new Error('the fixture cannot be used');
const linesOf = (wish: object, language: 'zh' | 'en') =>
  schemePage({ scheme: { ...scheme, ...wish }, hash: '0'.repeat(64), examples: [], reasons }, language).split('\n');

it('shows the share of people in hardship, ages of some and payment by kind of unit, in zh', () => {
  const lines = linesOf({}, 'zh');
  expect(lines).toEqual(
    expect.arrayContaining([
      '- 困难职工的参加比例不低于 100%，不论单位规模。[2]〔推定〕',
      '| 年龄（参加居民医保的；女） | 16 周岁至 55 周岁（均含） | [2]〔推定〕 |',
      '| 年龄计算到（参加居民医保的） | 互助期开始之日 | [2]〔推定〕 |',
      '| 续参职工（参加居民医保的） | 可以超过年龄上限 | [2]〔推定〕 |',
      '| 年龄（参加“女职工安康”的；女） | 18 周岁及以上；未到法定退休年龄 | [1] |',
    ]),
  );
  const payment = lines.filter((line) => line.startsWith('| 缴费时间'));
  expect(payment).toEqual([
    '| 缴费时间（非公企业） | 互助期开始的当年1月10日至互助期开始的当年12月31日 | [1] |',
    '| 缴费时间（其他情形） | 互助期开始的当年2月10日止 | [2]〔推定〕 |',
  ]);
});

it('shows them in en, and marks the window of a kind that no source gives', () => {
  const pay = { by: 'unit-kind', of: { private: { to: '12-31', year: 'same' } } };
  const missing = ['period.pay.of.institution'];
  const lines = linesOf({ missing, period: { ...scheme.period, pay } }, 'en');
  expect(lines.filter((line) => line.startsWith('| Fees are paid'))).toEqual([
    expect.stringMatching(/^\| Fees are paid \(机关事业\) \| \(no source gives it\) \|/),
    expect.stringMatching(
      /^\| Fees are paid \(非公企业\) \| until 31 December of the year in which the period starts \| \[1\]/,
    ),
  ]);
  expect(lines).toContain(
    '| Age (who takes “女职工安康”; women) | 18 years or more; below the legal retirement age | [1] |',
  );
});

it('is worded where two editions are compared', () => {
  const next = structuredClone(scheme);
  const [group] = next.participation?.groups ?? [];
  if (group) group.atLeast = '90%';
  next.members.ages = next.members.ages?.slice(0, 1);
  const { pay } = next.period;
  if (pay && 'of' in pay && pay.of.private) pay.of.private.to = '06-30';
  const told = differenceLines(compareSchemes(scheme, next), {
    former: { name: 'one', scheme },
    next: { name: 'two', scheme: next },
    language: 'zh',
  }).join('\n');
  expect(told).toContain('参加比例 · 特定人员的比例 · 第 1 项 · 不低于 [participation.groups[1].atLeast]：100% → 90%');
  expect(told).toContain('缴费 · 各种单位 · “非公企业” · 至 [period.pay.of.private.to]：12-31 → 06-30');
  expect(told).toMatch(/参加条件 · 部分人的年龄 · 原第 2 项 \[members\.ages\[2\]\]：互助项目：“女职工安康”/);
});
