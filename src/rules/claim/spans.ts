import type { Decimal } from 'decimal.js';
import { exact, ZERO } from '../benefit/exact.ts';
import type { Span } from '../scheme/amounts.ts';
import type { FormerClaim } from './claim.ts';
import { termOf } from './coverage.ts';
import type { Past } from './past.ts';
import type { BenefitView } from './view.ts';

/**
 * Former claims within a span of the claim in hand. `visit` holds none: it is the claim itself. `term` is that of the coverage of the benefit's plan, by the day of
 * the event; without a coverage it holds none.
 */
export function pastWithin(view: BenefitView, span: Span): readonly Past[] {
  const { past, scheme, situation, coverage } = view;
  if (span === 'visit') return [];
  if (span === 'lifetime') return past;
  if (span === 'period') return past.filter(({ former }) => samePeriod(former, situation));
  if (coverage === undefined) return [];
  const { from, to } = termOf(scheme, situation.member, coverage);
  return past.filter(({ day }) => from <= day && day < to);
}

/** What a former claim had of some benefits, in yuan. */
export function hadOf({ awards }: Pick<FormerClaim, 'awards'>, benefits: readonly string[]): Decimal {
  return awards
    .filter(({ benefit }) => benefits.includes(benefit))
    .reduce((sum, { amount }) => sum.plus(exact(amount)), ZERO);
}

/**
 * What the member has had of some benefits over a span, in yuan: in former claims that count, and in this claim from what is decided already.
 */
export function hadOver(view: BenefitView, benefits: readonly string[], span: Span): Decimal {
  const former = pastWithin(view, span).map((each) => hadOf(each.former, benefits));
  return former.reduce((sum, had) => sum.plus(had), hadOf({ awards: view.alongside }, benefits));
}

/** Whether a former claim was computed for the benefit: it has an award of it, be it of 0.00. */
export function computedFor({ former }: Past, benefit: string): boolean {
  return former.awards.some((award) => award.benefit === benefit);
}

/** Whether a former claim was paid anything of the benefit. */
export function paidFor({ former }: Past, benefit: string): boolean {
  return hadOf(former, [benefit]).greaterThan(0);
}

function samePeriod(former: FormerClaim, { period }: BenefitView['situation']): boolean {
  return former.period.span.from === period.span.from && former.period.span.to === period.span.to;
}
