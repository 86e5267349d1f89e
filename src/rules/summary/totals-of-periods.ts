import type { PeriodInForce } from '../enrolment/known.ts';
import { numberAfter } from '../scheme/number-after.ts';
import { fen, sumOf, yuan } from '../value/money.ts';
import { type FormerTotals, inOrderOfNumbers } from './former-totals.ts';
import type { PeriodTotals } from './summary.ts';

/** A period with what its scheme's editions have in common. */
export interface PeriodOfFamily extends Pick<PeriodInForce, 'number' | 'span'> {
  readonly family: string;
}

/**
 * The periods up to one, the first first, with those from before the ledger that it knows nothing else of. Those without days come first, in order of their numbers.
 *
 * @param known - what the ledger itself, and reports of other ledgers, have
 */
export function withTotalsBrought(
  { number: current, span, family }: PeriodOfFamily,
  known: readonly PeriodTotals[],
  brought: readonly FormerTotals[],
): PeriodTotals[] {
  const numbers = new Set(known.map(({ period }) => period.number));
  const former = inOrderOfNumbers(brought)
    .filter(
      ({ number, from }) => !numbers.has(number) && (from === null ? !isLater(number, current) : from < span.from),
    )
    .map(
      ({ number, from, to, members, fees, visits, granted }): PeriodTotals => ({
        period: { id: `${family}/${number}`, scheme: family, number, span: { from, to } },
        ...{ members, fees, visits, granted, broughtIn: true },
      }),
    );
  const all = [...former, ...known];
  if (all.some(({ period }) => period.span.from === null)) return all;
  return all.toSorted((one, other) => ((one.period.span.from ?? '') < (other.period.span.from ?? '') ? -1 : 1));
}

/**
 * Which of the totals brought in are of the period directly before one, told by its number or its last day; null where none is: a comparison with another
 * period, or with several at once, would mislead.
 */
export function directlyBefore(
  { number, span }: Pick<PeriodInForce, 'number' | 'span'>,
  totals: readonly PeriodTotals[],
  brought: readonly FormerTotals[],
): FormerTotals | null {
  const counted = new Set(totals.filter(({ broughtIn }) => broughtIn).map(({ period }) => period.number));
  const candidates = brought.filter((each) => counted.has(each.number));
  return (
    candidates.find(
      (each) => !SEVERAL.test(each.number) && (each.to === span.from || numberAfter(each.number) === number),
    ) ?? null
  );
}

/** `1-16`, `第1至16`: several periods in one row; `2026-09` is a single one. */
const SEVERAL = /^\d{1,3}\s*期?\s*[-~–—－～至到]\s*第?\d{1,3}$/;

function isLater(number: string, current: string): boolean {
  const [one, other] = [Number(number), Number(current)];
  return one > other;
}

/** All periods together; null where a figure is not known of one of them. */
export function allPeriods(all: readonly PeriodTotals[]): Omit<PeriodTotals, 'period' | 'broughtIn'> {
  const [members, fees] = [all.map((each) => each.members), all.map((each) => each.fees)];
  return {
    members: members.every((each) => each !== null) ? members.reduce((sum, each) => sum + each, 0) : null,
    fees: fees.every((each) => each !== null) ? yuan(sumOf(fees.map(fen))) : null,
    visits: all.reduce((sum, { visits }) => sum + visits, 0),
    granted: yuan(sumOf(all.map(({ granted }) => fen(granted)))),
  };
}
