import { describe, expect, it } from 'vitest';
import { type ClaimOfDead, findClaimAfterDeath } from '../../../../src/rules/audit/tests/claim-after-death.ts';
import { findEnrolledAfterDeath } from '../../../../src/rules/audit/tests/enrolled-after-death.ts';
import { memberFact, said } from '../facts.ts';

const listed = (day: string | undefined, name: string | undefined = '王芳') => ({
  ...{ number: '350102199001010014', name, day, unit: undefined, origin: { file: '死亡.xlsx' } },
});
const enrolled = (day: string | undefined, { name = '王芳', isCurrent = true, fact = memberFact() } = {}) =>
  said(findEnrolledAfterDeath({ matches: [{ fact, listed: listed(day, name), isCurrent }], looked: 1 }));

const claim: ClaimOfDead = {
  ...{ number: 'main/9-1', unit: 'u1', unitName: '甲厂', person: 'p1', name: '王芳', identity: '350102199001010014' },
  ...{ event: 'hospitalisation', eventDay: '2026-09-08', admitted: '2026-09-01', discharged: '2026-09-08' },
  ...{ amount: 50000n, entry: 'main/9', run: 4, actor: 'chen', origin: { file: 'c.csv', cell: 'B2' } },
};
const claimed = (day: string, more: Partial<ClaimOfDead> = {}) =>
  said(
    findClaimAfterDeath({
      matches: [{ fact: { ...claim, ...more }, listed: listed(day), isCurrent: true }],
      looked: 1,
    }),
  );

describe('enrolled after death', () => {
  it('is who died before coverage began, or before the list where it waits for the fee', () => {
    expect(enrolled('2026-06-30')).toEqual(['p1 u1 · 2026-06-30 死亡，2026-07-01 保障开始 · 0']);
    expect(enrolled('2026-07-01')).toEqual([]);
    const fact = memberFact({ coverages: [{ plan: 'general', starts: null, ends: null }] });
    expect(enrolled('2026-06-14', { fact })).toEqual([
      'p1 u1 · 2026-06-14 死亡，2026-06-15 收取花名册，保障待缴费 · 0',
    ]);
    expect(enrolled('2026-06-15', { fact })).toEqual([]);
  });

  it('doubts another name, believes a corrected number only under the same one, and needs a day', () => {
    expect(enrolled('2026-05-01', { name: '李明' })[0]).toContain('名单上的姓名不同');
    expect(enrolled('2026-05-01', { name: '李明', isCurrent: false })).toEqual([]);
    expect(enrolled('2026-05-01', { isCurrent: false })).toHaveLength(1);
    expect(enrolled(undefined)).toEqual([]);
  });
});

describe('claims after death', () => {
  it('are told by the first day that lies after it', () => {
    expect(claimed('2026-08-31')).toEqual(['main/9-1 · 2026-08-31 死亡，2026-09-01 才入院 · 50000']);
    expect(claimed('2026-09-07', { event: 'outpatient', admitted: null, discharged: null })[0]).toContain('发生事由');
    expect(claimed('2026-09-05', { eventDay: '2026-09-01' })[0]).toContain('2026-09-08 才出院');
  });

  it('are none where he died in hospital, and death itself is one', () => {
    expect(claimed('2026-09-08')).toEqual([]);
    expect(claimed('2026-08-31', { event: 'death', admitted: null, discharged: null })).toEqual([]);
  });
});
