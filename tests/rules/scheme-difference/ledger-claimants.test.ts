import { expect, test } from 'vitest';
import type { Claim, ClaimingMember } from '../../../src/rules/claim/claim.ts';
import { decideClaim } from '../../../src/rules/claim/decide.ts';
import type { StandingClaim } from '../../../src/rules/claim-plan/standing-claim.ts';
import {
  claimantOfLedger,
  EMPTY_TALLY,
  type LedgerClaimant,
  type LedgerGrounds,
  tallied,
} from '../../../src/rules/scheme-difference/ledger-claimants.ts';
import { replay } from '../../../src/rules/scheme-difference/replay.ts';
import { town } from './town.ts';

const [first, second] = [town('town-1'), town('town-2')];
const span = { from: '2026-07-01', to: '2027-07-01' };
const plan = { plan: 'general', span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: true } as const;
const waitingUntil = [{ events: null, until: '2027-06-01' }];
const member: ClaimingMember = { plans: [{ ...plan, waitingUntil }] };
const grounds: LedgerGrounds = {
  periodId: 'town-1/1',
  schemes: [first, second],
  calendar: { years: [], holidays: [], workdays: [] },
};

/** A stay on record, as its line of the ledger says it came about. */
function standing(id: string, admitted: string, amount: string, change: Partial<StandingClaim> = {}): StandingClaim {
  const claim: Claim = {
    id,
    event: 'hospitalisation',
    admitted,
    discharged: admitted,
    applied: admitted,
    costs: { 'self-paid-in-scope': '1300.00' },
    papers: 'all',
  };
  const decided = decideClaim(first, { claim, member: { plans: [plan] }, period: { span }, history: [] });
  return {
    claim,
    period: { span },
    frozen: false,
    number: id,
    unit: null,
    periodId: grounds.periodId,
    decision: { ...decided, amount },
    awards: [{ benefit: 'hospital', amount, plan: 'general' }],
    eventDay: admitted,
    how: 'decided',
    ...change,
  };
}

const who = (...claims: readonly StandingClaim[]): LedgerClaimant => ({
  name: '甲',
  number: null,
  unitName: '甲厂',
  member,
  claims,
});

async function effectOf(of: LedgerClaimant) {
  const claimant = claimantOfLedger(of, grounds);
  return replay({ claimants: () => (claimant ? [claimant] : []) }, first, second);
}

test('a frozen decision is made again as if it were not there, and counted as frozen', async () => {
  const of = who(standing('1', '2026-09-01', '500.00', { frozen: true }), standing('2', '2026-10-01', '500.00'));
  expect(tallied(EMPTY_TALLY, of, grounds)).toMatchObject({ recorded: 100_000n, frozen: 1 });
  expect(await effectOf(of)).toMatchObject({ claims: 2, before: 100_000n, after: 96_000n, members: 1 });
});

test('what a person ruled, and what was brought in, uses up the limits as it stands', async () => {
  const of = who(
    standing('1', '2026-09-01', '4800.00', { how: 'elsewhere', frozen: true }),
    standing('2', '2026-09-02', '100.00', { how: 'ruled' }),
    standing('3', '2026-10-01', '500.00', { how: 'corrected' }),
  );
  expect(tallied(EMPTY_TALLY, of, grounds)).toEqual({
    recorded: 50_000n,
    frozen: 0,
    ruled: { claims: 1, amount: 10_000n },
    elsewhere: { claims: 1, amount: 480_000n },
    lacking: new Map(),
  });
  // 100 is left of the limit of 5,000, all of the 480 fits into that of 6,000.
  expect(await effectOf(of)).toMatchObject({ claims: 1, before: 10_000n, after: 48_000n });
});

test('claims of another period are not decided again', async () => {
  const former = standing('1', '2025-09-01', '500.00', { periodId: 'town-1/0' });
  expect(claimantOfLedger(who(former), grounds)).toBeUndefined();
  expect(tallied(EMPTY_TALLY, who(former), grounds)).toEqual(EMPTY_TALLY);
  expect(await effectOf(who(former, standing('2', '2026-10-01', '500.00')))).toMatchObject({ claims: 1 });
});

test('who asks for a benefit that a scheme lacks is decided there by all that the event may have', async () => {
  const asked = standing('1', '2026-09-01', '0.00');
  const of = who({ ...asked, claim: { ...asked.claim, benefit: 'surgery' } });
  expect(tallied(EMPTY_TALLY, of, grounds).lacking).toEqual(new Map([['surgery', 1]]));
  expect(await effectOf(of)).toMatchObject({ before: 50_000n, after: 0n, statusAfter: { rejected: 1 } });
});
