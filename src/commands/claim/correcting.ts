import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { correctClaim } from '../../io/ledger/write/claims/change-claim.ts';
import { correctionErrors } from '../../io/report/text/claim-correction-texts.ts';
import { rulingErrors } from '../../io/report/text/claim-ruling-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { factChanges } from '../../rules/claim-correction/fact-changes.ts';
import { planChange } from '../../rules/claim-plan/changed-claim.ts';
import { decideWaiving } from '../../rules/claim-plan/decide-waiving.ts';
import { sameDecision } from '../../rules/claim-plan/same-decision.ts';
import { joinedPostings, correctionOf as moneyOf } from '../../rules/fund/claim-postings.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { loadCalendar } from '../scheme/load-calendar.ts';
import { schemeFolders } from '../scheme/load-scheme.ts';
import { claimGrounds } from './claim-grounds.ts';
import { claimTerms } from './claim-terms.ts';
import { type Corrected, tellCorrected, tellRefused, tellUnchanged } from './correction-lines.ts';
import type { CorrectionWish } from './correction-options.ts';
import { bareDecisions } from './decided-along.ts';
import { requireHeirsInPlace } from './require-heirs-in-place.ts';
import { inSingleRun } from './single-run.ts';
import { type StatedAnew, statedAnew } from './stated-anew.ts';

/**
 * States a claim anew, decides it and what rests on it again, and writes that as a correction.
 *
 * @param scheme - the version that it is decided under
 */
export async function correct(
  open: OpenPeriod,
  record: ClaimRecord,
  scheme: Scheme,
  wish: CorrectionWish,
  context: Context,
): Promise<ExitCode> {
  const calendar = await loadCalendar(schemeFolders(context, undefined));
  const period = periodId(open.period.scheme, open.period.number);
  const stated = await statedAnew(
    record,
    wish,
    claimTerms({ ...open, scheme }, period, calendar, context.asOf),
    context,
  );
  const { submitted, findings } = stated;
  if (findings.some(({ severity }) => severity === 'error')) return tellRefused(open, record, findings, context);
  await requireHeirsInPlace(open, record, submitted);
  const rests = await claimGrounds(open, record, calendar);
  const { standing, known, grounds } = rests;
  const plan = planChange(
    {
      before: standing,
      claim: { ...submitted.claim, id: standing.claim.id },
      decide: (situation) => decideWaiving(scheme, situation, wish.waived),
    },
    known,
    grounds,
  );
  if (plan === undefined) throw new RangeError('a correction that decides nothing');
  const { unit, awards: before, live, voided } = record;
  const money = moneyOf({ unit: unit?.id ?? null, period, before, after: plan.placed.awards, live, voided });
  const corrected = { record, scheme, wish, stated, plan, effect: money.effect };
  const same = factChanges(record.submitted, submitted, scheme).length === 0 && wish.said === undefined;
  if (same && sameDecision(plan.placed.decision, record.decision)) return tellUnchanged(open, corrected, context);
  const postings = joinedPostings(money.postings, plan.postings);
  const run = context.dryRun ? null : await write(open, corrected, { postings, basis: rests.basis }, context);
  return tellCorrected(open, corrected, run, context);
}

async function write(
  open: OpenPeriod,
  { record, wish, stated, plan, effect }: Corrected,
  on: Pick<Parameters<typeof correctClaim>[2], 'postings'> & Pick<Awaited<ReturnType<typeof claimGrounds>>, 'basis'>,
  context: Context,
) {
  const { number, live, voided, decidedBy } = record;
  const { reason, waived } = wish;
  const asked = {
    verb: wish.said === undefined ? 'claim correct' : 'claim decide',
    options: { reason },
    inputs: inputsOf(stated),
  };
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) => {
    const along = { period: open.period, basis: on.basis, redecided: bareDecisions(plan.redecided) };
    const change = { ...plan.placed, number, decidedBy: decidedBy.entry, reason, waived, along };
    const { submitted } = stated;
    return correctClaim(open.ledger, handle, { ...change, submitted, effect, live, voided, postings: on.postings });
  });
  if (result.outcome === 'applied') return { number: run.number, head: head.hash };
  const shown = shownNumber(open.workspace.settings.office, number);
  throw new UserError(result.outcome === 'waiting' ? correctionErrors.waiting : rulingErrors.stale, { number: shown });
}

const inputsOf = ({ inputs }: StatedAnew) => inputs.map(({ path, sha256 }) => ({ path, sha256 }));
