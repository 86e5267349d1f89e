import type { Cap } from '../scheme/benefits.ts';
import type { Claims } from '../scheme/claims.ts';
import type { Scheme } from '../scheme/schema.ts';

/**
 * The scheme as it is where some clauses are set aside: their limits, waiting periods, deadlines, papers and grounds of exclusion do not hold. What a benefit pays, for whom
 * and how it is computed stays: nobody waives a computation.
 *
 * @param waived - ids of clauses
 */
export function withoutClauses(scheme: Scheme, waived: readonly string[]): Scheme {
  if (waived.length === 0) return scheme;
  const stands = (own: string | undefined, general?: string) => !waived.includes(own ?? general ?? '');
  const standing = (caps: readonly Cap[] | undefined, general: string) =>
    (caps ?? []).filter(({ clause }) => stands(clause, general));
  const { benefits, together, waiting, claims } = scheme;
  return {
    ...scheme,
    ...(benefits && {
      benefits: Object.fromEntries(
        Object.entries(benefits).map(([id, { caps, most, once, notWith, ...benefit }]) => {
          const { clause } = benefit;
          const kept = {
            ...benefit,
            ...(caps && { caps: standing(caps, clause) }),
            ...(most && { most: most.filter((each) => stands(each.clause, clause)) }),
            ...(once && stands(once.clause, clause) && { once }),
            ...(notWith && { notWith: notWith.filter((each) => stands(each.clause, clause)) }),
          };
          return [id, kept] as const;
        }),
      ),
    }),
    ...(together && { together: together.map((each) => ({ ...each, caps: standing(each.caps, each.clause) })) }),
    ...(waiting && { waiting: waiting.filter(({ clause }) => stands(clause)) }),
    ...(claims && { claims: claimsWithout(claims, stands) }),
  };
}

function claimsWithout(
  { deadlines, notices, opens, papers, exclusions, ...claims }: Claims,
  stands: (own: string | undefined, general?: string) => boolean,
): Claims {
  const holds = ({ clause }: { readonly clause?: string | undefined }) => stands(clause, claims.clause);
  return {
    ...claims,
    ...(deadlines && { deadlines: deadlines.filter(holds) }),
    ...(notices && { notices: notices.filter(holds) }),
    ...(opens && holds(opens) && { opens }),
    ...(papers && { papers: papers.filter(holds) }),
    ...(exclusions && {
      exclusions: Object.fromEntries(Object.entries(exclusions).filter(([, each]) => holds(each))),
    }),
  };
}
