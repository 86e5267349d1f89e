import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { decidedUnder } from '../../io/ledger/read/claims/decided-under.ts';
import { correctClaim } from '../../io/ledger/write/claims/change-claim.ts';
import { correctionErrors, correctionTexts } from '../../io/report/text/claim-correction-texts.ts';
import { rulingErrors, rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { claimShowTexts } from '../../io/report/text/claim-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { decideClaim } from '../../rules/claim/decide.ts';
import { factChanges } from '../../rules/claim-correction/fact-changes.ts';
import { planChange } from '../../rules/claim-plan/changed-claim.ts';
import { placedDecision } from '../../rules/claim-plan/placed-decision.ts';
import { sameDecision } from '../../rules/claim-plan/same-decision.ts';
import { withoutClauses } from '../../rules/claim-plan/without-clauses.ts';
import { joinedPostings, correctionOf as moneyOf } from '../../rules/fund/claim-postings.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { type OpenPeriod, withLedger } from '../open-period-ledger.ts';
import { ledgerOption } from '../period-options.ts';
import { loadCalendar } from '../scheme/load-calendar.ts';
import { schemeFolders } from '../scheme/load-scheme.ts';
import { claimGrounds } from './claim-grounds.ts';
import { claimTerms } from './claim-terms.ts';
import { type Corrected, tellCorrected, tellRefused, tellUnchanged } from './correction-lines.ts';
import { type CorrectionOptions, type CorrectionWish, correctionOf } from './correction-options.ts';
import { bareDecisions } from './decided-along.ts';
import { findClaim, periodOfClaim } from './find-claim.ts';
import { inSingleRun } from './single-run.ts';
import { type StatedAnew, statedAnew } from './stated-anew.ts';

const command: CommandModule<CorrectionOptions> = {
  arguments: [{ syntax: '<claim>', description: claimShowTexts.argument }],
  options: [
    { flags: '--set <column=value>', description: correctionTexts.optionSet, repeatable: true },
    { flags: '--sheet <file>', description: correctionTexts.optionSheet },
    { flags: '--reason <text>', description: rulingTexts.optionReason },
    { flags: '--waive <clause>', description: rulingTexts.optionWaive, repeatable: true },
    ledgerOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual claim correct 127-3 --set 个人自付=1500 --reason 票据抄错', says: correctionTexts.exampleOne },
    {
      command: 'mutual claim correct 127-3 --sheet 更正.xlsx --reason 票据更正 --dry-run',
      says: correctionTexts.exampleTwo,
    },
  ],
  run: (context, [number = ''], options) =>
    withLedger(context, options, async (workspace) => {
      const record = await findClaim(workspace, number);
      if (record.elsewhere === 'paid') throw new UserError(correctionErrors.paidElsewhere, { number });
      if (record.lines.some(({ state }) => state === 'waiting'))
        throw new UserError(correctionErrors.waiting, { number });
      const open = await periodOfClaim(workspace, record);
      const scheme = record.frozen ? await schemeThen(open, record) : open.scheme;
      return correct(open, record, scheme, correctionOf(options, scheme), context);
    }),
};

export default command;

/** The version of the scheme under which a frozen decision was made: an adopted one holds for what is not frozen. */
async function schemeThen({ ledger, period }: OpenPeriod, { number }: ClaimRecord): Promise<Scheme> {
  const { scheme } = await decidedUnder(ledger, period, number);
  return schemeFromJson(JSON.stringify(scheme));
}

async function correct(
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
  const rests = await claimGrounds(open, record, calendar);
  const { standing, known, grounds } = rests;
  const own = withoutClauses(scheme, wish.waived);
  const plan = planChange(
    {
      before: standing,
      claim: { ...submitted.claim, id: standing.claim.id },
      decide: (situation) => placedDecision(own, situation, decideClaim(own, situation)),
    },
    known,
    grounds,
  );
  if (plan === undefined) throw new RangeError('a correction that decides nothing');
  const { unit, awards: before, live, voided } = record;
  const money = moneyOf({ unit: unit?.id ?? null, period, before, after: plan.placed.awards, live, voided });
  const corrected = { record, scheme, wish, stated, plan, effect: money.effect };
  const same = factChanges(record.submitted, submitted, scheme).length === 0;
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
  const asked = { verb: 'claim correct', options: { reason }, inputs: inputsOf(stated) };
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
