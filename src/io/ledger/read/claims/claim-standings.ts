import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import { recoveredFen } from './recovered.ts';

/** What was decided of a claim. */
export const decisionStandings = [
  'approved',
  'reduced',
  'rejected',
  'held',
] as const satisfies readonly DecisionStatus[];

/**
 * Where a claim or its money can stand, as `status` counts it and `claim list` lists it: what was decided, then how far the money is. A claim may stand in several, a part of it
 * paid and another come back.
 */
export const claimStandings = [
  ...decisionStandings,
  'unapproved',
  'unpaid',
  'sent',
  'paid',
  'bounced',
  'voided',
  'receivable',
  'elsewhere',
] as const;

/** One of {@link claimStandings}. */
export type ClaimStanding = (typeof claimStandings)[number];

/** What of a claim is neither at the bank nor paid nor fallen to the fund; what was paid before this ledger is never payable here. */
const openFen = `(case when elsewhere = 'paid' then 0 else amount_fen - live_fen - voided_fen end)`;

/** In SQL over the rows of `claim`: whether one stands there, and how many fen of it do. */
export interface StandingCondition {
  readonly holds: string;
  readonly fen: string;
}

/** To be paid and neither at the bank nor come back. */
const unpaid = `${openFen} > 0 and bounced_fen = 0`;

/** How each of {@link claimStandings} is told from a claim's row. */
export const standingConditions: Readonly<Record<ClaimStanding, StandingCondition>> = {
  approved: { holds: "status = 'approved'", fen: 'amount_fen' },
  reduced: { holds: "status = 'reduced'", fen: 'amount_fen' },
  rejected: { holds: "status = 'rejected'", fen: 'amount_fen' },
  held: { holds: "status = 'held'", fen: 'amount_fen' },
  unapproved: { holds: `${unpaid} and approved_by is null`, fen: openFen },
  unpaid: { holds: unpaid, fen: openFen },
  sent: { holds: 'live_fen > paid_fen', fen: 'live_fen - paid_fen' },
  // What was paid outside this ledger is not among it: what is paid here agrees with the bank.
  paid: { holds: 'paid_fen > 0', fen: 'paid_fen' },
  bounced: { holds: 'bounced_fen > 0', fen: 'bounced_fen' },
  voided: { holds: 'voided_fen > 0', fen: 'voided_fen' },
  receivable: {
    holds: `receivable_fen > 0 and receivable_fen > ${recoveredFen}`,
    fen: `receivable_fen - ${recoveredFen}`,
  },
  elsewhere: { holds: "elsewhere = 'paid'", fen: 'amount_fen' },
};
