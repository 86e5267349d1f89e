import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import { type ClaimantOfPeriod, claimantsOfPeriod } from '../../io/ledger/read/claims/claimants-of-period.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Claimant } from '../../rules/scheme-difference/claim-source.ts';
import {
  claimantOfLedger,
  EMPTY_TALLY,
  type LedgerClaimant,
  type LedgerGrounds,
  type LedgerTally,
  tallied,
} from '../../rules/scheme-difference/ledger-claimants.ts';
import { type ReplayEffect, replay } from '../../rules/scheme-difference/replay.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What replaying a ledger's claims came to. */
export interface LedgerReplay {
  readonly effect: ReplayEffect;
  readonly tally: LedgerTally;
  /** Number of the period. */
  readonly period: string;
}

interface ReplayWish {
  readonly former: Scheme;
  readonly next: Scheme;
  readonly calendar: WorkingCalendar;
  /** See {@link LedgerGrounds}. */
  readonly storedWaiting?: boolean;
  /** Called with each claimant, so that nobody has to read them twice. */
  readonly seen?: (found: ClaimantOfPeriod) => void;
}

/** Decides the claims of a ledger's period under two schemes, person by person; nothing is written. */
export async function replayLedgerClaims(
  { ledger, period }: OpenPeriod,
  { former, next, calendar, storedWaiting = false, seen }: ReplayWish,
): Promise<LedgerReplay> {
  const grounds: LedgerGrounds = { periodId: entryPeriod(period).id, schemes: [former, next], calendar, storedWaiting };
  let tally = EMPTY_TALLY;
  const claimants = async function* (): AsyncGenerator<Claimant> {
    for await (const found of claimantsOfPeriod(ledger, period)) {
      seen?.(found);
      const each = ledgerClaimant(found, grounds);
      tally = tallied(tally, each, grounds);
      const claimant = claimantOfLedger(each, grounds);
      if (claimant !== undefined) yield claimant;
    }
  };
  const effect = await replay({ claimants }, former, next);
  return { effect, tally, period: period.number };
}

/** Named as the last of his claims in the period names him. */
function ledgerClaimant(
  { member, enrolments, history }: ClaimantOfPeriod,
  { periodId }: LedgerGrounds,
): LedgerClaimant {
  const last = history.findLast((claim) => claim.periodId === periodId);
  const enrolled = enrolments.findLast(({ unit }) => unit.id === last?.unit);
  const { claimant, unitName } = last?.submitted ?? {};
  return {
    name: claimant?.name ?? '',
    number: claimant?.identity.number ?? null,
    unitName: enrolled?.unit.name ?? unitName ?? '',
    member,
    claims: history,
  };
}
