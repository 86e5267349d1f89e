import type { ReconcileFacts, UnitFacts } from '../../../../src/rules/fund/reconcile/facts.ts';

export const unit = { id: '8ee54fe44331d32d0eae', name: '蒙自一中' };

/** A unit that owes nothing, and of which nothing was claimed. */
export function unitFacts(change: Partial<UnitFacts> = {}): UnitFacts {
  return {
    ...{ unit, roster: 0n, due: 0n, brought: 0n, received: 0n, advance: 0n },
    ...{ decided: 0n, expense: 0n, unpaid: 0n, payable: 0n, cameBack: 0n },
    ...change,
  };
}

/**
 * A period in which everything agrees: a unit of three with a plan of 100 yuan, of which the provincial union pays 20 each; one claim of 420.00, decided, sent, paid and off the account; 1,000.00
 * at the bank before.
 */
export function facts(change: Partial<ReconcileFacts> = {}): ReconcileFacts {
  return {
    units: [unitFacts({ roster: 24_000n, due: 24_000n, received: 24_000n, decided: 42_000n, expense: 42_000n })],
    payers: [{ payer: 'provincial-union', roster: 6_000n, due: 6_000n, brought: 0n, received: 6_000n }],
    fees: [{ plan: 'general', fee: 10_000n, members: 3, amount: 30_000n }],
    feeIncome: 30_000n,
    sent: 42_000n,
    waiting: 0n,
    recoveries: [],
    recoverable: 0n,
    recoverableBrought: 0n,
    batches: [],
    transit: 0n,
    accounts: [{ account: '5301', balance: 88_000n, before: 100_000n, moved: -12_000n }],
    bank: 88_000n,
    bankBrought: 100_000n,
    gaps: [],
    unidentified: [],
    unidentifiedBooked: 0n,
    ...change,
  };
}
