import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import type { HistoryClaim } from '../../io/ledger/read/claims/claim-history.ts';
import { claimsLeftByAdoption } from '../../io/ledger/read/claims/left-by-adoption.ts';
import { redecideClaims } from '../../io/ledger/write/claims/redecide-claims.ts';
import { adoptionClaimsErrors, adoptionClaimsTexts as texts } from '../../io/report/text/adoption-claims-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import { type AnewPlan, planAnew } from '../../rules/claim-plan/plan-anew.ts';
import type { DecidingGrounds } from '../../rules/claim-plan/plan-sheet.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { bareDecisions } from '../claim/decided-along.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type AnewTally, NOTHING_ANEW, withPlan } from './anew-tally.ts';
import { type LedgerReplay, replayLedgerClaims } from './replay-ledger.ts';

/** What adopting a scheme would do to the claims of the period. */
export interface ClaimsEffect {
  /** All claims that a scheme decides, under both. */
  readonly replay: LedgerReplay;
  /** What is applied: to those that are not frozen. */
  readonly anew: AnewTally;
}

/** The version that comes into force, as the ledger stores it. */
export interface VersionToAdopt {
  readonly scheme: Scheme;
  readonly hash: string;
  readonly calendar: WorkingCalendar;
}

/** Decides the period's claims under the version in force and under another; nothing is written. */
export async function claimsEffect(open: OpenPeriod, version: VersionToAdopt): Promise<ClaimsEffect> {
  const grounds = groundsOf(open, version);
  let anew = NOTHING_ANEW;
  const replay = await replayLedgerClaims(open, {
    former: open.scheme,
    next: version.scheme,
    calendar: version.calendar,
    storedWaiting: true,
    seen: (found) => {
      anew = withPlan(anew, planAnew([found], grounds), approvedAmong(found.history));
    },
  });
  return { replay, anew };
}

/** What was decided anew, and how many claims were left when the person asked to stop. */
export interface DoneAnew {
  readonly anew: AnewTally;
  readonly left: number;
}

/**
 * Decides what an adoption left undecided, person by person in transactions of bounded size. A run that is killed has decided whole persons; the next goes on.
 *
 * @param open - at the period for which the version is in force by now
 * @throws UserError where another version comes into force meanwhile
 */
export async function redecideLeft(
  open: OpenPeriod,
  version: VersionToAdopt,
  run: RunHandle,
  context: Context,
): Promise<DoneAnew> {
  const { ledger, period } = open;
  const grounds = groundsOf(open, version);
  const asked = { stop: false };
  const release = context.surroundings.onInterrupt(() => {
    asked.stop = true;
    context.say(texts.stopping[context.language]);
  });
  const progress = progressOf(context);
  let anew = NOTHING_ANEW;
  let after = '';
  try {
    progress.phase(texts.progress[context.language], await claimsLeftByAdoption(ledger, period));
    while (!asked.stop) {
      const done = await redecideClaims(ledger, run, {
        ...{ period, schemeHash: version.hash, after },
        decide: (claimants) => {
          const plan = planAnew(claimants, grounds);
          const approved = approvedAmong(claimants.flatMap(({ history }) => history as readonly HistoryClaim[]));
          return { ...written(plan), plan, approved };
        },
      });
      if (done.outcome === 'stale') throw new UserError(adoptionClaimsErrors.superseded, { period: period.number });
      if (done.outcome === 'done') return { anew, left: 0 };
      anew = withPlan(anew, done.anew.plan, done.anew.approved);
      after = done.last;
      progress.advance({ done: anew.claims });
      // Lets Ctrl-C through.
      await nextTurn();
    }
    return { anew, left: await claimsLeftByAdoption(ledger, period) };
  } finally {
    progress.stop();
    release();
  }
}

function groundsOf({ period }: OpenPeriod, { scheme, calendar }: VersionToAdopt): DecidingGrounds {
  return { scheme, period: { id: entryPeriod(period).id, span: period.span }, calendar };
}

function written({ redecided, kept, postings }: AnewPlan) {
  return { redecided: bareDecisions(redecided), kept: kept.map(({ number }) => number), postings };
}

function approvedAmong(history: readonly HistoryClaim[]): (number: string) => boolean {
  const approved = new Set(history.flatMap(({ number, approvedBy }) => (approvedBy === null ? [] : number)));
  return (number) => approved.has(number);
}
