import { describe, expect, it } from 'vitest';
import type { AmendmentDecision } from '../../../../src/rules/enrolment/amend/amendment.ts';
import { chooseMember } from '../../../../src/rules/enrolment/amend/choose-member.ts';
import { planDeath } from '../../../../src/rules/enrolment/amend/death.ts';
import { planIdentityCorrection } from '../../../../src/rules/enrolment/amend/identity-correction.ts';
import { planRetirement } from '../../../../src/rules/enrolment/amend/retirement.ts';
import { type Newcomer, planSubstitution } from '../../../../src/rules/enrolment/amend/substitution.ts';
import { planTransfer } from '../../../../src/rules/enrolment/amend/transfer.ts';
import { planWithdrawal } from '../../../../src/rules/enrolment/amend/withdrawal.ts';
import { person } from '../../../support/people.ts';
import { coverage, type GroundsWish, groundsOf } from './grounds.ts';

const codes = ({ findings }: Pick<AmendmentDecision, 'findings'>) =>
  findings.map(({ code, severity, origin }) => `${severity} ${code} ${origin.file}`);
const changeOf = ({ plan }: AmendmentDecision) => plan?.changes[0]?.change;
const postingsOf = ({ plan }: AmendmentDecision) =>
  plan?.postings.map(({ unit, account, amount }) => `${unit} ${account} ${amount}`);

describe('a transfer', () => {
  const to = { id: 'u2', name: '乙厂', hasRecord: false };

  it('splits the term, not the fee; waiting, shares and periods go along', () => {
    const decision = planTransfer(groundsOf(), to);
    expect(decision.plan?.changes.map(({ unit, name }) => [unit, name])).toEqual([
      ['u1', '甲厂'],
      ['u2', '乙厂'],
    ]);
    expect(decision.plan?.changes[0]?.change.changed[0]?.after.coverages).toEqual([coverage({ to: '2026-09-01' })]);
    expect(decision.plan?.changes[1]?.change.added[0]?.coverages).toEqual([
      coverage({ from: '2026-09-01', fee: '0.00', payers: [] }),
    ]);
    expect(postingsOf(decision)).toEqual([]);
  });

  it('takes along only the plans that still run', () => {
    const coverages = [coverage({ to: '2026-08-01' }), coverage({ plan: 'women' })];
    const decision = planTransfer(groundsOf({ record: { coverages } }), to);
    expect(decision.plan?.changes[1]?.change.added[0]?.coverages.map(({ plan }) => plan)).toEqual(['women']);
  });

  it('moves a due with coverage that has not begun', () => {
    const decision = planTransfer(groundsOf({ coverage: { from: null, to: null } }), to);
    expect(changeOf(decision)?.removed).toHaveLength(1);
    expect(postingsOf(decision)).toEqual([
      'u1 fees-receivable -36.00',
      'u1 fee-income 36.00',
      'u2 fees-receivable 36.00',
      'u2 fee-income -36.00',
    ]);
  });

  it('needs another unit', () => {
    expect(codes(planTransfer(groundsOf(), { ...to, id: 'u1' }))).toEqual(['error target-unit-same --to']);
    expect(codes(planTransfer(groundsOf(), { ...to, hasRecord: true }))).toEqual(['error target-unit-same --to']);
  });
});

describe('a withdrawal and a death', () => {
  it('end coverage and refund nothing', () => {
    const decision = planWithdrawal(groundsOf());
    expect(changeOf(decision)?.changed[0]?.after.coverages).toEqual([coverage({ to: '2026-09-01' })]);
    expect(postingsOf(decision)).toEqual([]);
  });

  it('reverse the due of coverage that has not begun, unless the fee was received', () => {
    const early: GroundsWish = { on: '2026-06-20', asOf: '2026-06-20' };
    const unpaid = planWithdrawal(groundsOf(early));
    expect(changeOf(unpaid)?.removed).toHaveLength(1);
    expect(postingsOf(unpaid)).toEqual(['u1 fees-receivable -36.00', 'u1 fee-income 36.00']);
    const paid = planWithdrawal(groundsOf({ ...early, feeReceived: true }));
    expect(changeOf(paid)?.changed[0]?.after.coverages).toEqual([coverage({ to: '2026-07-01' })]);
    expect(postingsOf(paid)).toEqual([]);
  });

  it('cover the day of death', () => {
    expect(changeOf(planDeath(groundsOf()))?.changed[0]?.after.coverages).toEqual([coverage({ to: '2026-09-02' })]);
    expect(codes(planDeath(groundsOf({ on: '2026-09-11' })))).toEqual(['error amendment-date-outside --on']);
  });

  it('refuse a wrong year, and who has left already', () => {
    expect(codes(planWithdrawal(groundsOf({ on: '2016-09-01' })))).toEqual(['error amendment-date-outside --on']);
    const left = planWithdrawal(groundsOf({ coverage: { to: '2026-08-15' } }));
    expect(codes(left)).toEqual(['error coverage-ended --on']);
    expect(left.findings[0]).toMatchObject({
      found: '2026-09-01',
      parameters: { lastDay: '2026-08-14' },
      unit: '甲厂',
    });
  });
});

describe('a retirement', () => {
  const scheme = { staffKinds: { pensioner: { title: '退休人员', aliases: ['退休'] } } };

  it('is recorded in the scheme’s own word, once; coverage goes on', () => {
    const decision = planRetirement(groundsOf({ scheme }));
    expect(changeOf(decision)?.changed[0]?.after).toMatchObject({ staffKind: 'pensioner', coverages: [coverage()] });
    const again = planRetirement(groundsOf({ scheme, record: { staffKind: 'pensioner' } }));
    expect(codes(again)).toEqual(['error amendment-changes-nothing --member']);
  });
});

describe('an identity correction', () => {
  const right = person({ seed: 900, sex: 'female', birthDate: '1992-05-06' });
  const none = { number: undefined, name: undefined, takenBy: undefined, meetsCorrection: false, elsewhere: [] };

  it('lets sex and birth date follow the number, and works for who has left', () => {
    const grounds = groundsOf({ coverage: { to: '2026-08-01' } });
    const decision = planIdentityCorrection(grounds, { ...none, number: right.idNumber.toLowerCase() });
    expect(changeOf(decision)?.changed[0]?.after).toEqual({
      ...grounds.member.record,
      identity: { kind: 'resident', number: right.idNumber },
      sex: 'female',
      birthDate: '1992-05-06',
    });
    expect(codes(decision).filter((each) => each.startsWith('error'))).toEqual([]);
  });

  it('is refused where it would meet another of the day', () => {
    const decision = planIdentityCorrection(groundsOf(), { ...none, number: right.idNumber, meetsCorrection: true });
    expect(codes(decision)).toEqual(['error corrected-today --number']);
  });

  it('changes a name alone', () => {
    const decision = planIdentityCorrection(groundsOf(), { ...none, name: ' 王 方 ' });
    expect(changeOf(decision)?.changed[0]?.after.name).toBe('王方');
  });

  it('warns of somebody whom the scheme does not take, and corrects all the same', () => {
    const scheme = {
      members: { age: { on: 'period-start', men: { below: '60' }, women: { below: '30' }, clause: 'rule' } },
    };
    const decision = planIdentityCorrection(groundsOf({ scheme }), { ...none, number: right.idNumber });
    expect(codes(decision)).toEqual(['warning age-above --number']);
    expect(decision.plan).toBeDefined();
  });

  it('warns of a man in a plan for women', () => {
    const plans = { women: { title: '女职工特病', fee: '10', taken: 'chosen', only: 'women', clause: 'rule' } };
    const man = person({ seed: 901, sex: 'male' });
    const grounds = groundsOf({ scheme: { plans }, coverage: { plan: 'women' } });
    const decision = planIdentityCorrection(grounds, { ...none, number: man.idNumber });
    expect(codes(decision)).toEqual(['warning plan-not-for-men --number']);
  });

  it('refuses what is no name, no number, taken, or the same', () => {
    const refused = (wish: Partial<typeof none> | Record<string, string>) =>
      codes(planIdentityCorrection(groundsOf(), { ...none, ...wish }));
    const own = groundsOf().member.record;
    expect(refused({ name: '王3' })).toEqual(['error name-malformed --name']);
    expect(refused({ number: '12' })).toEqual(['error id-number-malformed --number']);
    expect(refused({ number: right.idNumber, takenBy: '乙厂' })).toEqual(['error identity-number-taken --number']);
    expect(refused({ number: own.identity.number })).toEqual(['error amendment-changes-nothing --number']);
    expect(refused({ name: own.name })).toEqual(['error amendment-changes-nothing --name']);
  });
});

describe('a substitution', () => {
  const who = person({ seed: 500, sex: 'male' });
  const rule = { allow: 'yes', clause: 'rule' };
  const waiting = [{ days: '30', from: 'period-start', firstDay: 'included', clause: 'rule' }];
  const newcomer: Newcomer = {
    stated: { name: who.name, 'id-number': who.idNumber },
    coveredThrough: undefined,
    unitPaid: false,
    withoutClaims: false,
    paidOn: undefined,
  };
  const planned = (substitution: object, wish: GroundsWish = {}, change: Partial<Newcomer> = {}) =>
    planSubstitution(groundsOf({ ...wish, scheme: { substitution, waiting, ...wish.scheme } }), {
      ...newcomer,
      ...change,
    });

  it('gives the newcomer the rest of the term as a new member, for no fee, and the leaver’s waiting', () => {
    const decision = planned(rule);
    expect(changeOf(decision)).toMatchObject({
      removed: [],
      changed: [{ after: { coverages: [coverage({ to: '2026-09-01' })] } }],
      added: [
        {
          name: who.name,
          identity: { kind: 'resident', number: who.idNumber },
          sex: 'male',
          birthDate: who.birthDate,
          coverages: [coverage({ from: '2026-09-01', fee: '0.00', payers: [], renewal: 'new', consecutivePeriods: 1 })],
        },
      ],
    });
    expect(postingsOf(decision)).toEqual([]);
  });

  it('starts the waiting again on the day of substitution where the scheme says so', () => {
    const decision = planned({ ...rule, restartsWaiting: 'true' });
    expect(changeOf(decision)?.added[0]?.coverages[0]?.waiting).toEqual([{ events: null, until: '2026-10-01' }]);
  });

  it('hands over a place that waits for its fee together with the fee', () => {
    const decision = planned(rule, { coverage: { from: null, to: null } });
    expect(changeOf(decision)).toMatchObject({ removed: [{}], added: [{ coverages: [{ from: null, fee: '36.00' }] }] });
    expect(postingsOf(decision)).toEqual([]);
  });

  it('holds each condition of the scheme', () => {
    expect(codes(planned({ allow: 'no', clause: 'rule' }))).toEqual(['error substitution-not-allowed --member']);
    expect(codes(planned({ ...rule, unitPaid: 'true' }))).toEqual(['error substitution-unconfirmed --unit-paid']);
    expect(codes(planned({ ...rule, withoutClaims: 'true' }))).toEqual([
      'error substitution-unconfirmed --without-claims',
    ]);
    const shared = [
      { who: 'unit', amount: '16.00' },
      { who: 'city-union', amount: '20.00' },
    ];
    const notPaid = planned({ ...rule, unitPaid: 'true' }, { coverage: { payers: shared } }, { unitPaid: true });
    expect(codes(notPaid)).toEqual(['error substitution-not-unit-paid --member']);
    expect(notPaid.findings[0]).toMatchObject({ found: '20.00', parameters: { fee: '36.00' }, clause: 'rule' });
  });

  it('counts the days after payment, the last of them included', () => {
    const within = { ...rule, withinDays: '30' };
    expect(codes(planned(within, {}, { paidOn: '2026-08-02' }))).toEqual([]);
    const late = planned(within, {}, { paidOn: '2026-08-01' });
    expect(codes(late)).toEqual(['error substitution-too-late --on']);
    expect(late.findings[0]?.parameters).toEqual({ paidOn: '2026-08-01', days: 31, limit: 30, last: '2026-08-31' });
  });

  it('reads and checks the newcomer as a roster would, each finding at its option', () => {
    const stated = { ...newcomer.stated, 'bank-card': '6217001234567890120', sex: '女' };
    expect(codes(planned(rule, {}, { stated }))).toEqual([
      'error sex-mismatch --newcomer-sex',
      'warning bank-card-checksum --newcomer-bank-card',
    ]);
    expect(codes(planned(rule, {}, { coveredThrough: '乙厂' }))).toEqual([
      'error newcomer-already-covered --newcomer-id',
    ]);
    const women = {
      general: { title: '医疗互助', fee: '36', taken: 'everyone', clause: 'rule' },
      women: { title: '女职工特病', fee: '10', taken: 'chosen', only: 'women', clause: 'rule' },
    };
    const coverages = [coverage(), coverage({ plan: 'women' })];
    expect(codes(planned(rule, { scheme: { plans: women }, record: { coverages } }))).toEqual([
      'error plan-not-for-men --newcomer-id',
    ]);
  });
});

describe('choosing the member meant', () => {
  const sought = { found: '1', by: 'number', period: '3', on: '2026-09-10' } as const;
  const inUnit = (name: string, change: Partial<ReturnType<typeof coverage>>) => ({
    ...groundsOf({ coverage: change }).member,
    unit: { id: name, name },
  });
  const left = inUnit('甲厂', { to: '2026-09-01' });
  const stands = inUnit('乙厂', { from: '2026-09-01' });

  it('takes the record that still runs, else the last to end', () => {
    expect(chooseMember(sought, [left, stands], []).member).toBe(stands);
    const both = [left, inUnit('乙厂', { from: '2026-09-01', to: '2026-09-05' })];
    expect(chooseMember(sought, both, []).member?.unit.name).toBe('乙厂');
  });

  it('does not choose between two that run', () => {
    const chosen = chooseMember(sought, [stands, inUnit('丙厂', {})], []);
    expect(codes(chosen)).toEqual([
      'error member-ambiguous --member',
      'note member-similar --member',
      'note member-similar --member',
    ]);
  });

  it('tells near misses where nobody fits', () => {
    expect(codes(chooseMember(sought, [], [left]))).toEqual([
      'error member-not-found --member',
      'note member-similar --member',
    ]);
  });
});
