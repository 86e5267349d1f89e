import type {
  AuditedClaim,
  AuditedClaimant,
  ClaimGrounds,
  ClaimSeen,
} from '../../../src/rules/audit/claims/claim-seen.ts';
import { claimsSeen } from '../../../src/rules/audit/claims/claim-seen.ts';
import type { PaidClaim } from '../../../src/rules/audit/claims/paid-claim.ts';
import type { Payment } from '../../../src/rules/audit/claims/payment.ts';
import type { Claim, ClaimingMember } from '../../../src/rules/claim/claim.ts';
import { decideClaim } from '../../../src/rules/claim/decide.ts';
import type { SubmittedClaim } from '../../../src/rules/claim-intake/submitted-claim.ts';
import { placedDecision } from '../../../src/rules/claim-plan/placed-decision.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { fen, type Yuan } from '../../../src/rules/value/money.ts';
import { person } from '../../support/people.ts';
import { coverage, PERIOD, stay } from '../claim/made-up.ts';

export const calendar = { years: [2026], holidays: [], workdays: [] };
const someone = person({ seed: 1 });

/** A claim as a sheet states it. */
export function submitted({ id: _, ...claim }: Claim, change: Partial<SubmittedClaim> = {}): SubmittedClaim {
  return {
    claim,
    claimant: { identity: { kind: 'resident', number: someone.idNumber }, name: someone.name },
    heirs: [],
    hospital: null,
    origin: { file: 'a.csv', sheet: 'Sheet1', cell: 'B2' },
    patient: null,
    payee: { name: null, bank: null, account: null, phone: null },
    receiptNumber: null,
    remark: null,
    spouseNumber: null,
    unitName: '甲厂',
    visitNumber: null,
    ...change,
  };
}

/** What a test may settle of a claim on record: else it is as the scheme decides it. */
export interface RecordWish {
  readonly how?: AuditedClaim['how'];
  /** In the place of what the scheme gives. */
  readonly given?: Yuan;
  readonly frozen?: boolean;
}

/** A claim on record. */
export function recorded(
  scheme: Scheme,
  claim: Claim,
  { how = 'decided', given, frozen = false }: RecordWish = {},
): AuditedClaim {
  const member = { plans: [coverage({ waits: false })] };
  const situation = { claim: { ...claim, papers: 'all' as const }, member, period: PERIOD, history: [] };
  const decision = decideClaim(scheme, situation);
  const placed = placedDecision(scheme, situation, decision);
  const awards = given === undefined ? placed.awards : [{ benefit: 'hospital', plan: 'general', amount: given }];
  const amount = given ?? decision.amount;
  const status = given === undefined ? decision.status : fen(given) > 0n ? 'approved' : 'rejected';
  return {
    ...{ claim, period: PERIOD, awards, frozen, how, amount, status, eventDay: placed.eventDay },
    ...{ number: `甲/1-${claim.id}`, person: 'p1', unit: 'u1', periodId: 'small/1', decidedBy: '甲/1' },
    decision: { ...decision, amount, status },
    submitted: submitted(claim),
  };
}

export const groundsOf = (scheme: Scheme): ClaimGrounds => ({
  scheme,
  periodId: 'small/1',
  calendar,
  asOf: '2026-12-31',
});

/** What the member has now. */
export const memberOf = (change: Parameters<typeof coverage>[0] = {}): ClaimingMember => ({
  plans: [coverage({ waits: false, ...change })],
});

/** The claims as the tests of single claims see them. */
export function seenOf(scheme: Scheme, history: readonly AuditedClaim[], member = memberOf()): ClaimSeen[] {
  const claimant: AuditedClaimant = { member, history };
  return claimsSeen(claimant, groundsOf(scheme));
}

/** A claim with money, as the tests of pairs and receipts see it. */
export function paidClaim(
  number: string,
  claim: Partial<Claim>,
  change: Partial<SubmittedClaim> & { amount?: bigint; period?: string } = {},
): PaidClaim {
  const { amount = 10_000n, period = 'small/1', ...stated } = change;
  const whole = { ...stay('2026-03-01', '1000'), ...claim };
  return {
    ...{ number, period, amount, how: 'decided', order: number, unit: 'u1', decidedBy: '甲/1' },
    person: stated.claimant?.identity.number ?? 'p1',
    eventDay: whole.admitted ?? whole.happened ?? '',
    submitted: submitted(whole, stated),
  };
}

/** A payment of a batch, to the member himself unless it says otherwise. */
export function payment(line: number, change: Partial<Payment> & { readonly person?: string } = {}): Payment {
  const { person: id = 'p1', ...more } = change;
  const claim = { ...paidClaim(`甲/1-${line}`, {}), person: id };
  return {
    ...{ claim, batch: '甲/2026-001', line, entry: '甲/5', day: '2026-04-01', period: 'small/1' },
    ...{
      payee: someone.name,
      heir: null,
      account: '6217000000000000001',
      amount: 10_000n,
      answeredOn: null,
      reason: null,
    },
    ...more,
  };
}

/** Keys of cases, with what is at stake. */
export function told(
  rows: readonly { readonly key: string; readonly amount?: bigint }[],
): (readonly [string, bigint])[] {
  return rows.map(({ key, amount = 0n }) => [key, amount]);
}
