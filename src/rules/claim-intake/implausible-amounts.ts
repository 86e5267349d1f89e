import type { Decision } from '../claim/decision.ts';
import { finding } from '../findings/catalogue.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Fen, fen, type Yuan, yuan } from '../value/money.ts';
import type { ClaimFinding } from './claim-subject.ts';
import { type IntakeClaim, originOfField } from './intake-claim.ts';
import { implausiblyGreat, spreadOf } from './spread.ts';

/** With fewer amounts than this nothing can be said of what is usual. */
const LEAST_COUNT = 20;

/**
 * `claim-amount-implausible`: an award far above the others of its benefit, of this file and of the ledger together (`spread.ts` says how far). A benefit with fewer
 * than 20 amounts is left out.
 *
 * @param known - amounts above zero that former claims of the period were awarded, by benefit
 */
export function implausibleAmounts(
  decided: readonly { readonly claim: IntakeClaim; readonly decision: Decision }[],
  known: ReadonlyMap<string, readonly Yuan[]>,
  scheme: Scheme,
): readonly ClaimFinding[] {
  const amounts = new Map<string, Fen[]>();
  const enter = (benefit: string, amount: Yuan) => {
    const those = amounts.get(benefit) ?? [];
    if (those.length === 0) amounts.set(benefit, those);
    if (fen(amount) > 0n) those.push(fen(amount));
  };
  for (const [benefit, those] of known) for (const amount of those) enter(benefit, amount);
  for (const { decision } of decided) for (const { benefit, amount } of decision.awards) enter(benefit, amount);
  const spreads = new Map(
    [...amounts].flatMap(([benefit, those]) =>
      those.length < LEAST_COUNT ? [] : [[benefit, spreadOf(those)] as const],
    ),
  );
  return decided.flatMap(({ claim, decision }) =>
    decision.awards.flatMap(({ benefit, amount }): ClaimFinding[] => {
      const spread = spreads.get(benefit);
      if (spread === undefined || !implausiblyGreat(fen(amount), spread)) return [];
      const { median, count } = spread;
      const title = scheme.benefits?.[benefit]?.title ?? benefit;
      const parameters = { benefit: title, median: yuan(median), count, limit: yuan(spread.limit) };
      const origin = originOfField(claim, 'cost:self-paid-in-scope', 'cost:total-cost', 'benefit');
      return [{ claim, finding: finding('claim-amount-implausible', { origin, found: amount, parameters }) }];
    }),
  );
}
