import type { Decision } from '../claim/decision.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { sameAwardsApart } from '../findings/same-awards.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Origin } from '../submission/cell.ts';
import { type Fen, fen, type Yuan, yuan } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';
import { type Text, worded } from '../value/text.ts';
import type { ClaimFinding } from './claim-subject.ts';
import { type IntakeClaim, originOfField } from './intake-claim.ts';
import { implausiblyGreat, LEAST_COUNT, type Spread, spreadOf } from './spread.ts';

/** What a claim was awarded, and where a finding about it would stand. */
export interface AwardedClaim {
  /** By benefit, above zero. */
  readonly amounts: readonly (readonly [benefit: string, amount: Yuan])[];
  readonly origin: Origin;
}

/** Undefined where it was awarded nothing. */
export function awardedClaim(claim: IntakeClaim, { awards }: Decision): AwardedClaim | undefined {
  const amounts = awards.flatMap(({ benefit, amount }) => (/[1-9]/.test(amount) ? [[benefit, amount] as const] : []));
  if (amounts.length === 0) return undefined;
  return { amounts, origin: originOfField(claim, 'cost:self-paid-in-scope', 'cost:total-cost', 'benefit') };
}

/**
 * `claim-amount-implausible`: an award far above the others of its benefit, of this file and of the ledger together (`spread.ts` says how far). A benefit with fewer
 * than 20 amounts is left out.
 *
 * @param known - amounts above zero that former claims of the period were awarded, by benefit
 * @returns in the order of the claims, each with its claim's place among them
 */
export function greatAwards(
  awarded: readonly AwardedClaim[],
  known: ReadonlyMap<string, readonly Yuan[]>,
  scheme: Scheme,
): { readonly place: number; readonly finding: Finding }[] {
  const amounts = new Map<string, Fen[]>([...known].map(([benefit, those]) => [benefit, [...inFen(those)]]));
  for (const each of awarded) {
    for (const [benefit, amount] of each.amounts) {
      const those = amounts.get(benefit);
      if (those === undefined) amounts.set(benefit, [fen(amount)]);
      else those.push(fen(amount));
    }
  }
  const spreads = new Map(
    [...amounts].flatMap(([benefit, those]) =>
      those.length < LEAST_COUNT ? [] : [[benefit, spreadOf(those)] as const],
    ),
  );
  return awarded.flatMap((each, place) =>
    each.amounts.flatMap(([benefit, amount]) => {
      const spread = spreads.get(benefit);
      if (spread === undefined || !implausiblyGreat(fen(amount), spread)) return [];
      const { median, count, limit } = spread;
      const title = scheme.benefits?.[benefit]?.title ?? benefit;
      const parameters = { benefit: title, median: yuan(median), count, limit: yuan(limit), apart: apartOf(spread) };
      return [
        { place, finding: finding('claim-amount-implausible', { origin: each.origin, found: amount, parameters }) },
      ];
    }),
  );
}

/** What is told of the amounts that were left out; nothing where none were. */
function apartOf({ same }: Spread): Text {
  return same ? worded(sameAwardsApart, { count: same.count, amount: yuan(same.amount) }) : { zh: '', en: '' };
}

/** Former amounts are those of many files. */
const inFen = oncePerObject((amounts: readonly Yuan[]) => amounts.map(fen).filter((amount) => amount > 0n));

/** The same of claims and decisions. */
export function implausibleAmounts(
  decided: readonly { readonly claim: IntakeClaim; readonly decision: Decision }[],
  known: ReadonlyMap<string, readonly Yuan[]>,
  scheme: Scheme,
): readonly ClaimFinding[] {
  const awarded = decided.flatMap(({ claim, decision }) => {
    const one = awardedClaim(claim, decision);
    return one === undefined ? [] : [{ claim, one }];
  });
  const great = greatAwards(
    awarded.map(({ one }) => one),
    known,
    scheme,
  );
  return great.flatMap(({ place, finding: told }) => {
    const claim = awarded[place]?.claim;
    return claim === undefined ? [] : [{ claim, finding: told }];
  });
}
