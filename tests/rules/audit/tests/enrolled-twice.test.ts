import { describe, expect, it } from 'vitest';
import { findEnrolledTwice, type PersonGroup } from '../../../../src/rules/audit/tests/enrolled-twice.ts';
import { memberFact, said } from '../facts.ts';

const span = (plan: string, starts: string | null, ends: string | null) => ({ plan, starts, ends });
const other = { unit: 'u2', unitName: '乙局' };
const find = (group: PersonGroup, oneUnit = false) => findEnrolledTwice({ groups: [group], looked: 2, oneUnit });

describe('the same person enrolled twice', () => {
  it('is one plan through two units on the same days, also where coverage waits for its fee', () => {
    const waiting = memberFact({ ...other, coverages: [span('general', null, null)] });
    for (const second of [memberFact(other), waiting])
      expect(said(find({ by: 'person', members: [memberFact(), second] }))).toEqual([
        'p1 u2 · 同时经由“甲厂”参加，保障期重叠 · 0',
      ]);
  });

  it('is no transfer, where one coverage follows the other, nor a coverage that was left without days', () => {
    const first = memberFact({ coverages: [span('general', '2026-07-01', '2026-09-01')] });
    const then = memberFact({ ...other, coverages: [span('general', '2026-09-01', '2027-07-01')] });
    expect(find({ by: 'person', members: [first, then] }).rows).toEqual([]);
    const meeting = memberFact({ ...other, coverages: [span('general', '2026-08-31', '2027-07-01')] });
    expect(find({ by: 'person', members: [first, meeting] }).rows).toHaveLength(1);
    const none = memberFact({ coverages: [span('general', '2026-08-01', '2026-08-01')] });
    expect(find({ by: 'person', members: [none, memberFact(other)] }).rows).toEqual([]);
  });

  it('counts another plan through another unit only where the scheme lets nobody in through two', () => {
    const members = [memberFact(), memberFact({ ...other, coverages: [span('critical', '2026-07-01', '2027-07-01')] })];
    expect(find({ by: 'person', members }).rows).toEqual([]);
    expect(find({ by: 'person', members }, true).rows).toHaveLength(1);
  });

  it('takes two persons who had one number for one only under the same name', () => {
    const second = memberFact({ ...other, person: 'p2' });
    expect(said(find({ by: 'number', members: [memberFact(), second] }))).toEqual([
      'p2 u2 · 与“甲厂”的同名职工用过同一个身份证号码，保障期重叠 · 0',
    ]);
    expect(find({ by: 'number', members: [memberFact(), { ...second, name: '李明' }] }).rows).toEqual([]);
    // Both within one unit: one plan twice.
    expect(find({ by: 'number', members: [memberFact(), memberFact({ person: 'p2' })] }).rows).toHaveLength(1);
    expect(findEnrolledTwice({ groups: [], looked: 5, oneUnit: true })).toEqual({ rows: [], looked: 5 });
  });
});
