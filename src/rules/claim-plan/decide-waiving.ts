import type { ClaimSituation } from '../claim/claim.ts';
import { decideClaim } from '../claim/decide.ts';
import type { Scheme } from '../scheme/schema.ts';
import { fen } from '../value/money.ts';
import { placedDecision } from './placed-decision.ts';
import type { PlacedDecision } from './standing-claim.ts';
import { withoutClauses } from './without-clauses.ts';

/**
 * Decides a claim with some clauses set aside for it alone: it has what its own event adds without them, and never less than with them. Others reckon with what it has within
 * them (`counted`), as though nothing had been set aside; what they have had too much is told of that too.
 *
 * @param waived - ids of clauses
 */
export function decideWaiving(scheme: Scheme, situation: ClaimSituation, waived: readonly string[]): PlacedDecision {
  const within = placedDecision(scheme, situation, decideClaim(scheme, situation));
  if (waived.length === 0) return within;
  const own = withoutClauses(scheme, waived);
  const beyond = placedDecision(own, situation, decideClaim(own, { ...situation, within: within.awards }));
  if (fen(beyond.decision.amount) < fen(within.decision.amount)) return within;
  const { overpaid } = within.decision;
  const counted = within.awards.map(({ benefit, amount }) => ({ benefit, amount }));
  const same = alike(within.awards) === alike(beyond.awards);
  return { ...beyond, decision: { ...beyond.decision, overpaid, ...(same ? {} : { counted }) } };
}

function alike(awards: PlacedDecision['awards']): string {
  return JSON.stringify(awards.map(({ benefit, amount }) => [benefit, amount]));
}
