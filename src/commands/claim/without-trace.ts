import type { Award, Decision } from '../../rules/claim/decision.ts';
import type { ClaimLine, ListedSubmission } from './claim-report.ts';

/**
 * A line as lists of claims need it: a run keeps those of all its files, and traces are most of what a decision is. The ledger has them whole.
 *
 * @returns status, amounts and reasons as they are; of what was submitted who, what and where it stood; of a claim paid in full the benefits that pay; of the steps and limits one for each clause that a payment rests on
 */
export function withoutTrace(line: ClaimLine): ClaimLine {
  const { decision, submitted } = line;
  return { ...line, submitted: listed(submitted), decision: decision && bare(decision) };
}

/** A copy, since the text that the ledger keeps of the original is held with that. */
function listed({ claim: { event }, claimant, elsewhere, origin }: ListedSubmission): ListedSubmission {
  return { claim: { event }, claimant, origin, ...(elsewhere && { elsewhere }) };
}

/** The same of a decision alone. */
export function bare(decision: Decision): Decision {
  const { awards, status } = decision;
  // Of a claim that is paid in full nobody asks what other benefits did not pay.
  const told = status === 'approved' ? awards.filter(pays) : awards;
  return { ...decision, awards: told.map(bareAward), rules: [] };
}

function bareAward(award: Award): Award {
  if (!pays(award)) return { ...award, steps: [], limits: [] };
  const clauses = new Set<string | undefined>();
  const isFirst = ({ clause }: { readonly clause?: string | undefined }) => {
    if (clauses.has(clause)) return false;
    clauses.add(clause);
    return true;
  };
  return { ...award, steps: award.steps.filter(isFirst), limits: award.limits.filter(isFirst) };
}

function pays({ state }: Award): boolean {
  return state === 'paid' || state === 'reduced';
}
