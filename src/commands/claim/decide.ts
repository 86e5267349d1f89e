import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { requireOpenPeriod } from '../../io/ledger/read/books/period-stage.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { ruleClaim } from '../../io/ledger/write/claims/change-claim.ts';
import { reasonLine } from '../../io/report/decision/reason-text.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { diseaseTexts } from '../../io/report/text/claim-disease-texts.ts';
import { rulingErrors, rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { claimShowTexts } from '../../io/report/text/claim-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { heldNextTexts } from '../../io/report/text/held-next-texts.ts';
import { statusWords } from '../../io/report/text/language-words.ts';
import { statedTexts } from '../../io/report/text/stated-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { ClaimSituation } from '../../rules/claim/claim.ts';
import type { Reason } from '../../rules/claim/decision.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { tellingReasons } from '../../rules/claim/telling-reasons.ts';
import { type ChangePlan, planChange } from '../../rules/claim-plan/changed-claim.ts';
import { ruleOnClaim } from '../../rules/claim-plan/rule-claim.ts';
import { decidedPostings, joinedPostings } from '../../rules/fund/claim-postings.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { type OpenPeriod, withLedger } from '../open-period-ledger.ts';
import { ledgerOption } from '../period-options.ts';
import { loadCalendar } from '../scheme/load-calendar.ts';
import { schemeFolders } from '../scheme/load-scheme.ts';
import { type ClaimGrounds, claimGrounds } from './claim-grounds.ts';
import { correct } from './correcting.ts';
import { alongJson, alongLines, bareDecisions } from './decided-along.ts';
import { reviewHint } from './disease-judged.ts';
import { correctHint } from './facts-wanted.ts';
import { findClaim, periodOfClaim } from './find-claim.ts';
import { saidOf, saysSomething } from './reviewer-said.ts';
import { type RulingOptions, type RulingWish, rulingOf } from './ruling-options.ts';
import { inSingleRun } from './single-run.ts';
import { stateHint } from './value-stated.ts';

const command: CommandModule<RulingOptions> = {
  arguments: [{ syntax: '<claim>', description: claimShowTexts.argument }],
  options: [
    { flags: '--approve', description: rulingTexts.optionApprove },
    { flags: '--reject', description: rulingTexts.optionReject },
    { flags: '--hold', description: rulingTexts.optionHold },
    { flags: '--reason <text>', description: rulingTexts.optionReason },
    { flags: '--waive <clause>', description: rulingTexts.optionWaive, repeatable: true },
    { flags: '--disease <group>', description: diseaseTexts.option, repeatable: true },
    { flags: '--state <path=value>', description: statedTexts.option, repeatable: true },
    ledgerOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual claim decide 127-3 --approve --reason 材料已补齐', says: rulingTexts.exampleOne },
    { command: 'mutual claim decide 127-3 --reject --reason 第三方已赔付', says: rulingTexts.exampleTwo },
    { command: 'mutual claim decide 127-3 --disease 恶性肿瘤 --reason 病理确诊', says: diseaseTexts.example },
    {
      command: 'mutual claim decide 127-3 --state benefits.disability.compute=5000 --reason 理事会核定',
      says: statedTexts.example,
    },
  ],
  async run(context, [number = ''], options) {
    const wish = saysSomething(options) ? undefined : rulingOf(options);
    return withLedger(context, options, async (workspace) => {
      const record = await findClaim(workspace, number);
      if (record.frozen) throw new UserError(rulingErrors.frozen, { number });
      const open = await periodOfClaim(workspace, record);
      await requireOpenPeriod(open.ledger, open.period);
      if (wish !== undefined) return decide(open, record, wish, context);
      const said = saidOf(options, record, open.scheme, open.workspace.settings.office);
      return correct(open, record, open.scheme, said, context);
    });
  },
};

export default command;

async function decide(open: OpenPeriod, record: ClaimRecord, wish: RulingWish, context: Context): Promise<ExitCode> {
  const { ruling, reason, waived } = wish;
  wish.requireClauses(open.scheme);
  const rests = await claimGrounds(open, record, await loadCalendar(schemeFolders(context, undefined)));
  const ruled = ruledClaim(rests, record, wish);
  if ('against' in ruled || context.dryRun) return tell(open, record, wish, ruled, null, context);
  const { unit, period, awards: before, number } = record;
  const { placed, redecided } = ruled;
  const own = decidedPostings([{ unit: unit?.id ?? null, period, before, after: placed.awards }]);
  const postings = joinedPostings(own, ruled.postings);
  const asked = { verb: 'claim decide', options: { reason } };
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) => {
    const along = { period: open.period, basis: rests.basis, redecided: bareDecisions(redecided) };
    const change = { ...placed, number, decidedBy: record.decidedBy.entry, reason, postings, along };
    return ruleClaim(open.ledger, handle, { ...change, ruling, waived });
  });
  const shown = shownNumber(open.workspace.settings.office, number);
  if (result.outcome !== 'applied') throw new UserError(rulingErrors[result.outcome], { number: shown });
  return tell(open, record, wish, ruled, { number: run.number, head: head.hash }, context);
}

type Ruled = ChangePlan | { readonly against: readonly Reason[] };

/** The ruling with what rests on it; or what the scheme has against it. */
function ruledClaim({ known, standing, grounds }: ClaimGrounds, record: ClaimRecord, wish: RulingWish): Ruled {
  let against: readonly Reason[] = [];
  const decide = (situation: ClaimSituation) => {
    const ruled = ruleOnClaim(grounds.scheme, situation, record.decision, wish);
    if ('placed' in ruled) return ruled.placed;
    against = ruled.against;
    return undefined;
  };
  return planChange({ before: standing, claim: standing.claim, decide }, known, grounds) ?? { against };
}

function tell(
  { scheme, workspace }: OpenPeriod,
  record: ClaimRecord,
  { ruling, reason, waived }: RulingWish,
  ruled: Ruled,
  run: { readonly number: number; readonly head: string } | null,
  context: Context,
): ExitCode {
  const { language, print } = context;
  const refused = 'against' in ruled;
  const after = refused ? null : ruled.placed.decision;
  const { office } = workspace.settings;
  const number = shownNumber(office, record.number);
  if (context.json) {
    const against = refused ? ruled.against : [];
    const claim = {
      number,
      before: { status: record.status, amount: record.amount },
      after: after && { status: after.status, amount: after.amount },
      overpaid: after?.overpaid ?? '0.00',
    };
    const report = {
      schemaVersion: 1,
      command: 'claim decide',
      run: run?.number ?? null,
      chainHead: run?.head ?? null,
    };
    const along = refused ? { redecided: [], frozen: [] } : alongJson(ruled, office);
    print(JSON.stringify({ ...report, claim, ruling, reason, waived, against, ...along }, null, 2));
    return refused ? 1 : 0;
  }
  if (after === null) {
    for (const line of refusalLines(number, refused ? ruled.against : [], { record, scheme }, context)) print(line);
    return 1;
  }
  print(
    fill(rulingTexts.ruled, language, {
      number,
      before: statusWords[record.status][language],
      from: grouped(record.amount),
      after: statusWords[after.status][language],
      to: grouped(after.amount),
    }),
  );
  if (waived.length > 0) print(fill(rulingTexts.waived, language, { clauses: waived.join(', ') }));
  if (!refused) for (const line of alongLines(ruled, { office, scheme }, language)) print(line);
  if (run === null) print(enrolTexts.dryRun[language]);
  else print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  return 0;
}

function refusalLines(
  number: string,
  against: readonly Reason[],
  { record, scheme }: { readonly record: ClaimRecord; readonly scheme: OpenPeriod['scheme'] },
  { language }: Context,
): string[] {
  const telling = tellingReasons(against);
  const lines = telling.map((each) => `  ${reasonLine(each, { scheme, language, reasons })}`);
  const missing = against.some(({ code }) => code === 'value-missing')
    ? [missingHint(language), ...stateHint(number, { reasons: against, awards: [] }, scheme, language)]
    : [];
  const review = reviewHint(against, record.submitted.claim, scheme, language);
  const clauses = [...new Set(against.flatMap(({ code, clause }) => (isWaivable(code) ? (clause ?? []) : [])))];
  const waive = clauses.length > 0 ? [fill(rulingTexts.waiveHint, language, { clauses: clauses.join(', ') })] : [];
  return [
    fill(rulingTexts.refused, language, { number }),
    ...new Set(lines),
    ...missing,
    ...review,
    ...correctHint(number, telling, scheme, language),
    ...waive,
  ];
}

function missingHint(language: Context['language']): string {
  const command = `mutual scheme adopt --reason ${heldNextTexts.reasonWord[language]}`;
  return fill(heldNextTexts.missing, language, { command });
}

/** What setting its clause aside changes: nobody waives what a benefit pays, for whom, or how it is computed. */
function isWaivable(code: Reason['code']): boolean {
  return waivable.has(code);
}

const waivable: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  ...(['within-waiting', 'past-deadline', 'past-notice', 'not-open-yet', 'papers-missing', 'papers-unknown'] as const),
  ...(['excluded', 'once-only', 'claims-used', 'paid-other', 'cap-used', 'capped', 'calendar-missing'] as const),
]);
