import { newClaimId } from '../../io/ledger/entry/claims/claim-number.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import type { DecidingGrounds } from '../../rules/claim-plan/plan-sheet.ts';
import type { ClaimColumnMap } from '../../rules/claim-sheet/claim-column-map.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';

/** Options of `mutual claim`. */
export interface ClaimOptions extends PeriodOptions {
  readonly out?: string;
  readonly jobs?: string;
  /** The inputs hold decisions made elsewhere. */
  readonly decided?: boolean;
  /** What columns are, whatever their header says. */
  readonly map?: readonly string[];
}

/** What a run of `mutual claim` goes by. */
export interface ClaimTerms {
  readonly open: OpenPeriod;
  readonly grounds: DecidingGrounds;
  /** The day of the business; also the day of application of a claim that states none. */
  readonly asOf: PlainDate;
  /** An id for a claim that the ledger does not have yet: they sort in the order in which they are asked for, after all that it has. */
  readonly newId: () => string;
  /** What `--map` says of the claim sheets' columns. */
  readonly columns?: ClaimColumnMap;
}

/** The period's name in the ledger is asked for, since io names it. */
export function claimTerms(open: OpenPeriod, period: string, calendar: WorkingCalendar, asOf: PlainDate): ClaimTerms {
  let place = 0;
  return {
    open,
    grounds: { scheme: open.scheme, period: { id: period, span: open.period.span }, calendar },
    asOf,
    newId: () => newClaimId(++place),
  };
}
