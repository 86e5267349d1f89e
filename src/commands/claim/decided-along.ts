import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { Redecided } from '../../io/ledger/write/claims/take-claims.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { alongTexts } from '../../io/report/text/claim-along-texts.ts';
import type { ChangePlan, DecidedAgain } from '../../rules/claim-plan/changed-claim.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language } from '../../rules/value/text.ts';

type Along = Pick<ChangePlan, 'redecided' | 'frozen'>;

/** The decisions as the ledger takes them; what stood before it knows itself. */
export function bareDecisions(redecided: readonly DecidedAgain[]): Redecided[] {
  return redecided.map(({ number, decision, awards, eventDay }) => ({ number, decision, awards, eventDay }));
}

/** What a change of one claim does to the person's others, for a script. */
export function alongJson({ redecided, frozen }: Along, office: string) {
  return {
    redecided: redecided.map(({ number, before, decision }) => ({
      number: shownNumber(office, number),
      before: { status: before.decision.status, amount: before.decision.amount },
      after: { status: decision.status, amount: decision.amount },
    })),
    frozen: frozen.map((each) => ({ ...each, claims: each.claims.map((number) => shownNumber(office, number)) })),
  };
}

/** The same in words, a line each. */
export function alongLines(
  { redecided, frozen }: Along,
  { office, scheme }: { readonly office: string; readonly scheme: Scheme },
  language: Language,
): string[] {
  const again = redecided.map(({ number, before, decision }) =>
    fill(before.decision.amount === decision.amount ? alongTexts.sameAmount : alongTexts.redecided, language, {
      number: shownNumber(office, number),
      before: grouped(before.decision.amount),
      after: grouped(decision.amount),
    }),
  );
  const differing = frozen.map(({ kind, benefit, amount, claims }) =>
    fill(alongTexts[kind], language, {
      claims: claims.map((number) => shownNumber(office, number)).join(', '),
      benefit: scheme.benefits?.[benefit]?.title ?? benefit,
      amount: grouped(amount),
    }),
  );
  return [...again, ...differing];
}
