import { describe, expect, it } from 'vitest';
import type { AmendmentDecision } from '../../../../src/rules/enrolment/amend/amendment.ts';
import { planCorrection, type RightFacts } from '../../../../src/rules/enrolment/amend/correction.ts';
import { planKindCorrection } from '../../../../src/rules/enrolment/amend/kind-correction.ts';
import { person } from '../../../support/people.ts';
import { coverage, type GroundsWish, groundsOf } from './grounds.ts';

const codes = ({ findings }: AmendmentDecision) => findings.map(({ code, severity }) => `${severity} ${code}`);
const afterOf = ({ plan }: AmendmentDecision) => plan?.changes[0]?.change.changed[0]?.after;

/** 36 yuan for migrants, 60 for others; retired staff is refused. */
const byKind = {
  staffKinds: { employee: { title: '在职' }, migrant: { title: '农民工' }, retired: { title: '退休' } },
  members: { staff: { accept: ['employee', 'migrant'], refuse: ['retired'], clause: 'members' } },
  plans: {
    general: {
      title: '医疗互助',
      fee: { by: 'staff-kind', of: { migrant: '36.00', other: '60.00' } },
      taken: 'everyone',
      clause: 'fee',
    },
  },
} as unknown as NonNullable<GroundsWish['scheme']>;

const charged = { fee: '60.00', payers: [{ who: 'unit', amount: '60.00' }] } as const;
const grounds = (wish: GroundsWish = {}) =>
  groundsOf({
    scheme: byKind,
    ...wish,
    record: { staffKind: 'employee', coverages: [coverage(charged)], ...wish.record },
  });
const right = (stated: string) => ({ stated, unitKind: undefined, elsewhere: [] });

describe('a corrected kind of staff', () => {
  it('makes the due what it would have been, and posts the difference', () => {
    const decision = planKindCorrection(grounds(), right('农民工'));
    expect(codes(decision)).toEqual(['note amend-fee-changes']);
    expect(decision.plan?.kind).toBe('correction');
    expect(afterOf(decision)).toMatchObject({
      staffKind: 'migrant',
      coverages: [{ fee: '36.00', from: '2026-07-01' }],
    });
    expect(decision.plan?.postings.map(({ account, amount }) => `${account} ${amount}`)).toEqual([
      'fees-receivable -24.00',
      'fee-income 24.00',
    ]);
  });

  it('leaves a fee that was not the scheme’s own, as what a transfer left without one', () => {
    const moved = [coverage({ fee: '0.00', payers: [] })];
    const decision = planKindCorrection(grounds({ record: { coverages: moved } }), right('农民工'));
    expect(afterOf(decision)).toMatchObject({ staffKind: 'migrant', coverages: moved });
    expect(decision.plan?.postings).toEqual([]);
  });

  it('is refused where the scheme does not take it, does not know it, or has it already', () => {
    expect(codes(planKindCorrection(grounds(), right('退休')))).toEqual(['error staff-kind-refused']);
    expect(codes(planKindCorrection(grounds(), right('临时')))).toEqual(['error staff-kind-unknown']);
    expect(codes(planKindCorrection(grounds(), right('在职')))).toEqual(['error amendment-changes-nothing']);
    expect(codes(planKindCorrection(groundsOf(), right('在职')))).toEqual(['error value-not-understood']);
  });

  it('corrects the records through other units alike', () => {
    const elsewhere = [{ unit: { id: 'u2', name: '乙厂' }, record: grounds().member.record }];
    const decision = planKindCorrection(grounds(), { ...right('农民工'), elsewhere });
    expect(decision.plan?.changes.map(({ unit }) => unit)).toEqual(['u1', 'u2']);
  });
});

describe('several corrections of one member', () => {
  const other = person({ seed: 9, sex: 'male' });
  const nothing = { identity: undefined, kind: undefined, account: undefined } as const;
  const identity = {
    ...{ number: other.idNumber, name: '林小棠', takenBy: undefined, meetsCorrection: false, elsewhere: [] },
  };
  const correct = (facts: Partial<RightFacts>, wish?: GroundsWish) =>
    planCorrection(grounds(wish), { ...nothing, ...facts }, []);

  it('are one change, called after the weightiest', () => {
    const kind = { stated: '农民工', unitKind: undefined };
    const account = { bankCard: other.bankCard, bank: undefined };
    const decision = correct({ identity, kind, account }, { record: { bank: '工商银行' } });
    expect(decision.plan?.kind).toBe('identity-correction');
    expect(decision.plan?.changes).toHaveLength(1);
    expect(afterOf(decision)).toMatchObject({
      ...{ name: '林小棠', identity: { number: other.idNumber }, staffKind: 'migrant', bank: '工商银行' },
      ...{ bankCard: other.bankCard, coverages: [{ fee: '36.00' }] },
    });
    expect(correct({ kind }).plan?.kind).toBe('correction');
    expect(correct({ account }).plan?.kind).toBe('account');
  });

  it('do not fail for one that is in the ledger already', () => {
    const account = { bankCard: other.bankCard, bank: undefined };
    const kind = { stated: '在职', unitKind: undefined };
    expect(codes(correct({ kind, account }))).toEqual([]);
    expect(codes(correct({ account }, { record: { bankCard: other.bankCard } }))).toEqual([
      'error amendment-changes-nothing',
    ]);
  });

  it('are all refused for one that is wrong', () => {
    const account = { bankCard: other.bankCard, bank: undefined };
    const decision = correct({ kind: { stated: '退休', unitKind: undefined }, account });
    expect([decision.plan, codes(decision)]).toEqual([undefined, ['error staff-kind-refused']]);
  });
});
