import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { DateSpan } from '../../../rules/value/plain-date.ts';

/** A period as entries name it, with what the projections need of it. */
export interface EntryPeriod {
  readonly id: string;
  readonly family: string;
  readonly span: DateSpan;
}

/** The name of a period in the ledger: `yunnan-17/17`. */
export function periodId(scheme: string, number: string): string {
  return `${scheme}/${number}`;
}

/**
 * What the editions of one scheme have in common: `fuzhou-3` and `fuzhou-4` are both `fuzhou`. A renewal is recognised, and two coverages of one person are
 * refused, within a family: nobody is in two editions at once, but a city's scheme and an industry's may both cover him.
 */
export function schemeFamily(scheme: string): string {
  return scheme.replace(/-\d+$/, '');
}

/** A period in force as entries name it. */
export function entryPeriod(period: PeriodInForce): EntryPeriod {
  return { id: periodId(period.scheme, period.number), family: schemeFamily(period.scheme), span: period.span };
}
