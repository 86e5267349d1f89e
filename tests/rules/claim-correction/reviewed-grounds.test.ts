import { expect, it } from 'vitest';
import { keepingReviewed } from '../../../src/rules/claim-correction/reviewed-grounds.ts';
import { withFacts } from '../../../src/rules/claim-correction/set-facts.ts';
import type { IntakeClaim } from '../../../src/rules/claim-intake/intake-claim.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from '../claim-intake/sheets.ts';

const who = person({ seed: 84 });

function sheet({ diagnosis = '骨折', remark = '', exclusion = '', cost = '1300' }): IntakeClaim {
  const [claim] = readRows([
    ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '诊断', '备注', '免责情形'],
    [who.name, who.idNumber, '2026-09-01', '2026-09-08', cost, diagnosis, remark, exclusion],
  ]).claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

function set(
  claim: IntakeClaim,
  ...facts: readonly (readonly ['exclusion' | 'remark' | 'diagnosis' | 'cause', string])[]
) {
  return withFacts(
    claim,
    facts.map(([field, text]) => ({ field, text, as: `${field}=${text}` })),
    townScheme(),
  ).claim;
}

const grounds = ({ exclusions, exclusionsToReview }: IntakeClaim['submitted']['claim']) => [
  exclusions,
  exclusionsToReview,
];

const spoken = sheet({ remark: '工伤' });
const cleared = set(spoken, ['exclusion', '无']).submitted;
const affirmed = set(spoken, ['exclusion', '工伤']).submitted;

it.each([
  ['stands while the words are the same', cleared, sheet({ remark: '工伤', cost: '1400' }), undefined, undefined],
  ['stands where it says that there is one', affirmed, sheet({ remark: '工伤' }), ['work-injury'], undefined],
  ['stands though other words speak of it no more', cleared, sheet({ diagnosis: '右腿骨折' }), undefined, undefined],
  ['falls with the words', cleared, sheet({ remark: '工伤，单位已报' }), undefined, ['work-injury']],
  [
    'falls where others speak of it too',
    cleared,
    sheet({ diagnosis: '工伤骨折', remark: '工伤' }),
    undefined,
    ['work-injury'],
  ],
  ['gives way to the column for it', cleared, sheet({ remark: '工伤', exclusion: '工伤' }), ['work-injury'], undefined],
  ['is none where nobody said anything', spoken.submitted, sheet({ remark: '工伤' }), undefined, ['work-injury']],
] as const)('what a reviewer said of an excluded cause %s', (_, before, now, stated, left) => {
  expect(grounds(keepingReviewed(now.submitted, before, townScheme()))).toEqual([stated, left]);
});

it.each([
  [[['remark', '工伤']], ['work-injury']],
  [[['diagnosis', '工伤致骨折']], ['work-injury']],
  [[['cause', '上班时工伤']], ['work-injury']],
  [[['remark', '非工伤']], undefined],
  [[['remark', '路上摔伤']], undefined],
  [
    [
      ['remark', '工伤'],
      ['exclusion', '无'],
    ],
    undefined,
  ],
] as const)('words set that speak of an excluded cause ask for a reviewer: %j', (facts, left) => {
  expect(grounds(set(sheet({}), ...facts).submitted.claim)).toEqual([undefined, left]);
});

it('asks again where words are set anew, but not where the same are set once more', () => {
  const claim = { ...spoken, submitted: cleared };
  expect(grounds(set(claim, ['remark', '工伤']).submitted.claim)).toEqual([undefined, undefined]);
  expect(grounds(set(claim, ['remark', '工伤，已认定']).submitted.claim)).toEqual([undefined, ['work-injury']]);
  const shown = { ...spoken, submitted: affirmed };
  expect(grounds(set(shown, ['remark', '工伤，已认定']).submitted.claim)).toEqual([['work-injury'], undefined]);
});
