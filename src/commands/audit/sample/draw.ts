import {
  type BenefitClaim,
  benefitClaims,
  benefitsInBooks,
  paidElsewhere,
} from '../../../io/ledger/read/audit/benefit-claims.ts';
import { atOneMoment } from '../../../io/ledger/store/transaction.ts';
import { sampleErrors } from '../../../io/report/text/audit-sample-texts.ts';
import { UserError } from '../../../io/user-error.ts';
import { bookedParts } from '../../../rules/audit/sample/booked-parts.ts';
import {
  type BenefitItem,
  type ChosenItem,
  SampleDraw,
  type Stratum,
} from '../../../rules/audit/sample/draw-sample.ts';
import type { SampleParameters } from '../../../rules/audit/sample/paper.ts';
import { seededStarts } from '../../../rules/audit/sample/seeded-starts.ts';
import type { Fen } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { AskedSample } from './sample-wish.ts';

/** A sample that was drawn from the ledger. */
export interface Drawn {
  readonly parameters: SampleParameters;
  readonly strata: readonly Stratum[];
  readonly chosen: readonly ChosenItem[];
  /** What the books hold as benefits of the period, in fen. */
  readonly books: Fen;
  readonly elsewhere: { readonly claims: number; readonly amount: Fen };
}

/** Stands for all benefits where a sample is not divided. */
export const wholeStratum = 'all';

/**
 * Draws a sample of what is paid or to be paid in a period. The claims go by twice, a page in memory at a time: first to know which benefits there are, then to choose.
 *
 * @throws UserError where there is nothing to sample
 */
export async function drawSample(
  { ledger, period }: Pick<OpenPeriod, 'ledger' | 'period'>,
  asked: AskedSample,
  asOf: PlainDate,
): Promise<Drawn> {
  const { interval, seed, by } = asked;
  const stratumOf = ({ benefit }: Pick<BenefitItem, 'benefit'>) => (by === 'none' ? wholeStratum : benefit);
  return atOneMoment(ledger, async (store) => {
    const names = new Set<string>();
    for await (const claim of benefitClaims(store, period, asOf)) {
      for (const item of itemsOf(claim)) names.add(stratumOf(item));
    }
    if (names.size === 0) throw new UserError(sampleErrors.nothing, { period: period.number, day: asOf });
    const draw = new SampleDraw({ interval, starts: seededStarts(seed, names, interval), stratumOf });
    for await (const claim of benefitClaims(store, period, asOf)) for (const item of itemsOf(claim)) draw.pass(item);
    const { strata, chosen } = draw.end();
    const { scheme, number } = period;
    return {
      parameters: { ...asked, scheme, period: number, asOf, items: chosen.length },
      ...{ strata, chosen, books: await benefitsInBooks(store, period) },
      elsewhere: await paidElsewhere(store, period, asOf),
    };
  });
}

/** What the books hold of each benefit of a claim; without those of which nothing is left. */
export function itemsOf({ number, unit, name, eventDay, voided, awards }: BenefitClaim): BenefitItem[] {
  const parts = bookedParts(
    awards.map(({ amount }) => amount),
    voided,
  );
  return awards.flatMap(({ benefit }, index) => {
    const booked = parts[index] ?? 0n;
    return booked > 0n ? [{ claim: number, benefit, unit, name, eventDay, booked }] : [];
  });
}
