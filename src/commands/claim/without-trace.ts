import type { Award, Decision } from '../../rules/claim/decision.ts';
import type { ClaimLine } from './claim-report.ts';

/**
 * A line as lists of claims need it: a run keeps those of all its files, and traces are most of what a decision is. The ledger has them whole.
 *
 * @returns status, amounts and reasons as they are; of the steps and limits one for each clause that a payment rests on
 */
export function withoutTrace(line: ClaimLine): ClaimLine {
  const { decision, submitted } = line;
  // A copy, since the text that the ledger keeps of the original is held with that.
  return { ...line, submitted: { ...submitted }, decision: decision && bare(decision) };
}

function bare(decision: Decision): Decision {
  return { ...decision, awards: decision.awards.map(bareAward), rules: [] };
}

function bareAward(award: Award): Award {
  if (award.state !== 'paid' && award.state !== 'reduced') return { ...award, steps: [], limits: [] };
  const clauses = new Set<string | undefined>();
  const isFirst = ({ clause }: { readonly clause?: string | undefined }) => {
    if (clauses.has(clause)) return false;
    clauses.add(clause);
    return true;
  };
  return { ...award, steps: award.steps.filter(isFirst), limits: award.limits.filter(isFirst) };
}
