import { describe, expect, it } from 'vitest';
import { isOfFormerPeriod } from '../../../src/rules/enrolment/former-period.ts';

const span = { from: '2025-07-01', to: '2026-07-01' };

/** Whether the text speaks of a period before the one from 2025-07-01. */
function isFormer(text: string, edition = '第十三期', number = '2025'): boolean {
  return isOfFormerPeriod(text, { scheme: 'test', number, span }, edition);
}

describe('a period that is named', () => {
  it.each(['是否参加第二期', '是否参加第12期', '是否参加第十二期', '是否参加 2024 年度医疗互助', '２０２４年'])(
    '%s: before this one',
    (text) => {
      expect(isFormer(text)).toBe(true);
    },
  );

  it.each([
    '是否参加',
    '是否参加第十三期',
    '第二十期',
    '第13期',
    '2025年度',
    '2026年',
    '2024-2025年度',
    '第x期',
    '12024年',
  ])('%s: this one, a later one or none', (text) => {
    expect(isFormer(text)).toBe(false);
  });

  it('counts by the edition and by the centre’s own number, whichever is less', () => {
    expect(isFormer('第二期', '第三期', '3')).toBe(true);
    expect(isFormer('第二期', '第三期', '1')).toBe(false);
    expect(isFormer('第二期', '2025年度', '2025')).toBe(false);
  });
});
