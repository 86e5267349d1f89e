import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { adoptionClaimsTexts as texts } from '../../io/report/text/adoption-claims-texts.ts';
import type { AnewPlan } from '../../rules/claim-plan/plan-anew.ts';
import { type Fen, fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { signed, sumText } from './sum-text.ts';

/** What deciding claims under an adopted version comes to. */
export interface AnewTally {
  /** Decided anew, whatever came of it. */
  readonly claims: number;
  /** Those whose decision is another now. */
  readonly changed: number;
  /** Those of them that had been approved for payment. */
  readonly approvals: number;
  /** What the changed ones came to, and come to, in fen. */
  readonly before: Fen;
  readonly after: Fen;
  /** See {@link AnewPlan}; one a person. */
  readonly overpaid: AnewPlan['overpaid'];
}

/** Where no claim had to be decided anew. */
export const NOTHING_ANEW: AnewTally = { claims: 0, changed: 0, approvals: 0, before: 0n, after: 0n, overpaid: [] };

/**
 * The tally with a plan added.
 *
 * @param approved - whether the claim's decision had been approved for payment
 */
export function withPlan(tally: AnewTally, plan: AnewPlan, approved: (number: string) => boolean): AnewTally {
  const { redecided, kept, overpaid } = plan;
  const total = (amounts: readonly string[]) => sumOf(amounts.map(fen));
  return {
    claims: tally.claims + redecided.length + kept.length,
    changed: tally.changed + redecided.length,
    approvals: tally.approvals + redecided.filter(({ number }) => approved(number)).length,
    before: tally.before + total(redecided.map(({ before }) => before.decision.amount)),
    after: tally.after + total(redecided.map(({ decision }) => decision.amount)),
    overpaid: [...tally.overpaid, ...overpaid],
  };
}

/** Claims that are named; `--json` has all. */
const NAMED = 3;

/** The tally in words; nothing where no claim was decided anew. */
export function anewLines(tally: AnewTally, office: string, { language }: Context): string[] {
  const { claims, changed, approvals, before, after, overpaid } = tally;
  if (claims === 0) return [];
  const sums = { before: sumText(before), after: sumText(after), difference: signed(after - before) };
  const named = overpaid.slice(0, NAMED).map(({ number }) => shownNumber(office, number));
  const numbers = [...named, ...(overpaid.length > NAMED ? ['…'] : [])].join(', ');
  const amount = sumText(sumOf(overpaid.map((each) => fen(each.amount))));
  return [
    fill(texts.anew, language, { claims, changed, ...sums }),
    ...(approvals > 0 ? [fill(texts.approvals, language, { count: approvals })] : []),
    ...(overpaid.length > 0 ? [fill(texts.overpaid, language, { count: overpaid.length, amount, numbers })] : []),
  ];
}

/** The same for `--json`; sums in yuan. */
export function anewJson({ claims, changed, approvals, before, after, overpaid }: AnewTally, office: string) {
  return {
    claims,
    changed,
    approvals,
    before: yuan(before),
    after: yuan(after),
    difference: yuan(after - before),
    overpaid: overpaid.map(({ number, amount }) => ({ number: shownNumber(office, number), amount })),
  };
}
