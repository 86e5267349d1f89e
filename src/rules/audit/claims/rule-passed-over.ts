import type { Reason } from '../../claim/decision.ts';
import { reasons } from '../../claim/reasons.ts';
import type { StandingClaim } from '../../claim-plan/standing-claim.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type Fen, fen, sumOf } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { EvidenceRow } from '../audit-test.ts';
import type { AuditedClaim, ClaimSeen } from './claim-seen.ts';
import { claimCase } from './paid-claim.ts';

/** How a decision that passes over a rule came about. */
const ways: Readonly<Record<StandingClaim['how'], Text>> = {
  decided: {
    zh: '当时按办法审核通过，后来的异动或办法改动使它不再符合。',
    en: 'It was decided by the scheme; what was amended since, or the scheme adopted since, no longer allows it.',
  },
  ruled: { zh: '由人工裁定。', en: 'It was ruled by a person.' },
  corrected: { zh: '经更正后重新审核。', en: 'It was decided again after a correction.' },
  elsewhere: { zh: '在别处审核后导入。', en: 'It was decided elsewhere and brought in.' },
};

/** How the decision came about, to be said after what is wrong with it. */
export function wayOf({ how }: Pick<AuditedClaim, 'how'>): Text {
  return ways[how];
}

/** A clause as the scheme has it. */
export function clauseOf({ clauses }: Pick<Scheme, 'clauses'>, clause: string | undefined): string | undefined {
  return clause === undefined ? undefined : (clauses[clause]?.title ?? clause);
}

/** What a claim was given by some benefits. */
export function givenBy({ awards }: Pick<AuditedClaim, 'awards'>, benefits: readonly string[]): Fen {
  return sumOf(awards.filter(({ benefit }) => benefits.includes(benefit)).map(({ amount }) => fen(amount)));
}

/**
 * A claim as a case, where reasons speak against what it was given; the first is told. A reason of the claim as a whole speaks against all of it, one of a benefit against
 * what that benefit gave.
 */
export function passedOver({ claim, view, paid }: ClaimSeen, against: readonly Reason[]): EvidenceRow[] {
  const [first] = against;
  if (first === undefined) return [];
  const whole = against.some(({ benefit }) => benefit === undefined);
  const benefits = whole ? claim.awards.map(({ benefit }) => benefit) : against.flatMap(({ benefit }) => benefit ?? []);
  const amount = givenBy(claim, benefits.length > 0 ? benefits : paid.map(({ id }) => id));
  const reason = worded(reasons[first.code], first.values);
  const way = wayOf(claim);
  const detail = { zh: `${reason.zh}${way.zh}`, en: `${reason.en} ${way.en}` };
  return [claimCase(claim, { detail, amount, clause: clauseOf(view.scheme, first.clause) })];
}
