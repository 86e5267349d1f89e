import type { Workspace } from '../../../io/workspace/workspace.ts';
import type { WorkingCalendar } from '../../../rules/claim/claim.ts';
import type { ClaimColumnMap } from '../../../rules/claim-sheet/claim-column-map.ts';
import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { ClaimTerms } from '../claim-terms.ts';

/** What a thread that decides claims is started with. Plain data. */
export interface ClaimThreadSettings {
  /** The ledger's path, or its address with its password: never shown. */
  readonly ledger: string;
  readonly workspace: Workspace;
  readonly period: PeriodInForce;
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly calendar: WorkingCalendar;
  readonly asOf: PlainDate;
  /** What `--map` says of the claim sheets' columns. */
  readonly columns?: ClaimColumnMap;
}

/** What threads are started with for a run, out of its terms: without the open ledger, which no thread can be handed. */
export function threadSettings({ open, grounds, asOf, columns }: ClaimTerms): ClaimThreadSettings {
  const { location: ledger, workspace, period, scheme, schemeHash } = open;
  return {
    ledger,
    workspace,
    period,
    scheme,
    schemeHash,
    calendar: grounds.calendar,
    asOf,
    ...(columns && { columns }),
  };
}
