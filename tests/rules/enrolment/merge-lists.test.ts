import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageRecord, MemberRecord } from '../../../src/rules/enrolment/known.ts';
import { mergeLists } from '../../../src/rules/enrolment/merge-lists.ts';

function coverageOf(plan: string, shares = 1): CoverageRecord {
  return {
    plan,
    shares,
    from: '2026-07-01',
    to: '2027-07-01',
    waiting: [],
    renewal: 'new',
    consecutivePeriods: 1,
    fee: '36.00',
    payers: [{ who: 'unit', amount: '36.00' }],
  };
}

function memberOf(number: string, rest: Partial<MemberRecord> = {}): MemberRecord {
  return {
    identity: { kind: 'resident', number },
    name: '王芳',
    sex: 'female',
    birthDate: '1990-01-01',
    phone: null,
    bank: null,
    bankCard: null,
    staffKind: null,
    insuranceKind: null,
    hardship: false,
    remark: null,
    origin: { file: 'a.xlsx', sheet: '名册', cell: 'B3' },
    coverages: [coverageOf('general')],
    ...rest,
  };
}

const inForceOf = (members: readonly MemberRecord[]) => new Map(members.map((each) => [each.identity.number, each]));
const numbers = (members: readonly MemberRecord[]) => members.map(({ identity }) => identity.number);

describe('merging lists', () => {
  it('a later row overrides what it states, and the rest stays', () => {
    const before = memberOf('1', { phone: '13800000001', bank: '工商银行' });
    const row = memberOf('1', { phone: '13800000002', coverages: [coverageOf('general', 2), coverageOf('women')] });
    const { members, change } = mergeLists(inForceOf([before]), [row], 'add');
    expect(members).toEqual([
      { ...before, phone: '13800000002', coverages: [before.coverages[0], coverageOf('women')] },
    ]);
    expect(change).toEqual({ added: [], removed: [], changed: [{ before, after: members[0] }] });
  });

  it('a whole list removes persons and plans that it does not name', () => {
    const both = memberOf('1', { coverages: [coverageOf('general'), coverageOf('women')] });
    const { members, change } = mergeLists(inForceOf([both, memberOf('2')]), [memberOf('3'), memberOf('1')], 'replace');
    expect(numbers(members)).toEqual(['1', '3']);
    expect(members[0]?.coverages.map(({ plan }) => plan)).toEqual(['general']);
    expect([numbers(change.added), numbers(change.removed), change.changed.length]).toEqual([['3'], ['2'], 1]);
  });

  it('a whole list leaves what stays whoever is listed', () => {
    const left = memberOf('1', { coverages: [{ ...coverageOf('general'), to: '2026-08-01' }] });
    const half = memberOf('2', { coverages: [...left.coverages, coverageOf('women')] });
    const { members, change } = mergeLists(
      inForceOf([left, half, memberOf('3')]),
      [memberOf('4')],
      'replace',
      ({ to }) => to === '2026-08-01',
    );
    expect(numbers(members)).toEqual(['1', '2', '4']);
    expect(members[1]?.coverages).toEqual(left.coverages);
    expect([numbers(change.removed), change.changed.length]).toEqual([['3'], 1]);
  });

  it('another file that says the same changes nothing, not even the origin', () => {
    const before = memberOf('1');
    const again = memberOf('1', { origin: { file: 'b.xlsx', sheet: '名册', cell: 'B9' } });
    const { members, change } = mergeLists(inForceOf([before]), [again], 'replace');
    expect(members).toEqual([before]);
    expect(change).toEqual({ added: [], removed: [], changed: [] });
  });

  it('a person in two rows of one list takes the plans of both', () => {
    const rows = [memberOf('1'), memberOf('1', { coverages: [coverageOf('women')] })];
    const { members } = mergeLists(new Map(), rows, 'add');
    expect(members.map(({ coverages }) => coverages.map(({ plan }) => plan))).toEqual([['general', 'women']]);
  });
});

describe('laws of merging', () => {
  const member = fc
    .record({
      number: fc.integer({ min: 1, max: 9 }).map(String),
      phone: fc.constantFrom(null, '13800000001', '13800000002'),
      plans: fc.subarray(['general', 'women', 'critical'], { minLength: 1 }),
    })
    .map(({ number, phone, plans }) => memberOf(number, { phone, coverages: plans.map((plan) => coverageOf(plan)) }));
  const list = fc.uniqueArray(member, { selector: ({ identity }) => identity.number, maxLength: 9 });
  const mode = fc.constantFrom('add' as const, 'replace' as const);

  it('taking a list again changes nothing', () => {
    fc.assert(
      fc.property(list, list, mode, (former, later, how) => {
        const once = mergeLists(inForceOf(former), later, how);
        const twice = mergeLists(inForceOf(once.members), later, how);
        expect(twice.members).toEqual(once.members);
        expect(twice.change).toEqual({ added: [], removed: [], changed: [] });
      }),
    );
  });

  it('adding removes nobody and no plan; a whole list leaves exactly its persons and plans', () => {
    fc.assert(
      fc.property(list, list, (former, later) => {
        const added = mergeLists(inForceOf(former), later, 'add').members;
        for (const each of former) {
          const now = added.find(({ identity }) => identity.number === each.identity.number);
          expect(now?.coverages).toEqual(expect.arrayContaining([...each.coverages]));
        }
        const whole = mergeLists(inForceOf(former), later, 'replace').members;
        const held = (members: readonly MemberRecord[]) =>
          members
            .flatMap(({ identity, coverages }) => coverages.map(({ plan }) => `${identity.number} ${plan}`))
            .sort();
        expect(held(whole)).toEqual(held(later));
      }),
    );
  });

  it('the change leads from what was in force to the members', () => {
    fc.assert(
      fc.property(list, list, mode, (former, later, how) => {
        const { members, change } = mergeLists(inForceOf(former), later, how);
        const now = inForceOf(former);
        for (const each of change.removed) now.delete(each.identity.number);
        for (const { after } of change.changed) now.set(after.identity.number, after);
        for (const each of change.added) now.set(each.identity.number, each);
        expect([...now.values()]).toEqual(members);
      }),
    );
  });
});
