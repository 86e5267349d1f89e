import type { Award, Decision } from '../../claim/decision.ts';
import { orderDay } from '../../claim/past.ts';
import type { PlacedDecision } from '../../claim-plan/standing-claim.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { yuan } from '../../value/money.ts';
import type { DecidedRow } from './decided-row.ts';

const states = { approved: 'paid', reduced: 'reduced', rejected: 'none', held: 'held' } as const;

/** A decision made elsewhere as later claims of the member reckon with it: its amount under its benefit, without steps, since nobody here computed it. */
export function decidedElsewhere({ claim }: DecidedRow, scheme: Scheme): PlacedDecision {
  const { submitted } = claim;
  const { status, amount } = submitted.elsewhere;
  const benefit = submitted.claim.benefit ?? '';
  const of = scheme.benefits?.[benefit];
  const award: Award = {
    benefit,
    amount,
    state: states[status],
    reasons: [],
    steps: [],
    limits: [],
    inferred: [],
    endsCoverage: of?.endsCoverage === true && /[1-9]/.test(amount),
  };
  const decision: Decision = { claim: '', status, amount, awards: [award], rules: [], reasons: [], overpaid: yuan(0n) };
  const counts = status === 'approved' || status === 'reduced';
  const awards = counts ? [{ benefit, plan: of?.plan ?? null, amount }] : [];
  return { decision, awards, eventDay: orderDay(scheme, { ...submitted.claim, id: '' }) };
}
