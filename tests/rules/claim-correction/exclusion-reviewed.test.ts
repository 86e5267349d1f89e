import { expect, it } from 'vitest';
import { withFacts } from '../../../src/rules/claim-correction/set-facts.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from '../claim-intake/sheets.ts';

const who = person({ seed: 84 });
const { claims } = readRows([
  ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '诊断'],
  [who.name, who.idNumber, '2026-09-01', '2026-09-08', '1300', '工伤致腿骨折'],
]);

it.each([
  ['exclusion', '无', undefined, undefined],
  ['exclusion', '否', undefined, undefined],
  ['exclusion', '非工伤', undefined, undefined],
  ['exclusion', '不是工伤', undefined, undefined],
  ['exclusion', '不属于', undefined, undefined],
  ['exclusion', '工伤', ['work-injury'], undefined],
  ['hospital', '市第一医院', undefined, ['work-injury']],
] as const)('what is stated of exclusions settles what a reviewer had to say: %s %s', (field, text, stated, left) => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('no claim');
  const { submitted } = withFacts(claim, [{ field, text, as: '' }], townScheme()).claim;
  expect([submitted.claim.exclusions, submitted.claim.exclusionsToReview]).toEqual([stated, left]);
});

it.each(['是', '不详', '非本人过错', '待定'])('%s settles nothing of exclusions', (text) => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('no claim');
  const { findings } = withFacts(claim, [{ field: 'exclusion', text, as: '' }], townScheme());
  expect(findings.map(({ code }) => code)).toEqual(['value-not-understood']);
});
