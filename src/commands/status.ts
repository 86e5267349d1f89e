import { periodId } from '../io/ledger/entry/period-id.ts';
import { adoptionsOf } from '../io/ledger/read/adoptions.ts';
import { type ClosedBy, periodStage as ledgerStage } from '../io/ledger/read/books/period-stage.ts';
import { chainHead } from '../io/ledger/read/chain-head.ts';
import { claimsByBand } from '../io/ledger/read/claims/claims-by-band.ts';
import { claimsLeftByAdoption } from '../io/ledger/read/claims/left-by-adoption.ts';
import { periodStatus } from '../io/ledger/read/period-status.ts';
import { listRuns } from '../io/ledger/read/runs.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { adoptionClaimsTexts } from '../io/report/text/adoption-claims-texts.ts';
import { statusTexts } from '../io/report/text/ledger-verbs-texts.ts';
import { adoptTexts } from '../io/report/text/scheme-adopt-texts.ts';
import { tableLines } from '../io/terminal/table.ts';
import { type PeriodStage, periodStage } from '../rules/enrolment/period-stage.ts';
import { maskPersonalData } from '../rules/findings/mask.ts';
import { shownTime } from '../rules/value/china-time.ts';
import { plusDays } from '../rules/value/plain-date.ts';
import { fill } from '../rules/value/text.ts';
import { claimsStatus, claimsStatusJson, claimsStatusLines } from './claims-standing.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';
import { duesStanding, duesStandingLines } from './receive/dues-standing.ts';
import { shownRun } from './shown-run.ts';

/** In fen: centres publish their claims below 3,000 yuan, from 3,000 to 10,000, and above. */
const PUBLISHED_BANDS = [300_000n, 1_000_000n] as const;

const command: CommandModule<PeriodOptions> = {
  options: periodOptions,
  examples: [
    { command: 'mutual status', says: statusTexts.exampleOne },
    { command: 'mutual status --json', says: statusTexts.exampleTwo },
  ],
  run: (context, _parameters, options) => withPeriod(context, options, (open) => status(open, context)),
};

export default command;

async function status(open: OpenPeriod, context: Context): Promise<ExitCode> {
  const { ledger, workspace, period } = open;
  const [standing, adopted, unfinished, latest, head] = [
    await periodStatus(ledger, period),
    await adoptionsOf(ledger, period),
    await listRuns(ledger, { unfinished: true }),
    await listRuns(ledger, { atMost: 1 }),
    await chainHead(ledger, workspace.settings.office),
  ];
  const claims = await claimsStatus(open, context.asOf);
  const dues = await duesStanding(open);
  const left = adopted.length > 0 ? await claimsLeftByAdoption(ledger, period) : 0;
  const { closedBy } = await ledgerStage(ledger, periodId(period.scheme, period.number));
  const stage = closedBy === null ? periodStage(open.scheme, period, context.asOf) : 'closed';
  const told = { standing, adopted, unfinished, head, claims, dues, left, stage, closedBy } as const;
  if (context.json) {
    context.print(JSON.stringify(await statusJson(open, told, context), null, 2));
    return 0;
  }
  const { language, print } = context;
  const { from, to } = period.span;
  print(
    fill(statusTexts.heading, language, {
      scheme: open.scheme.title,
      period: period.number,
      from,
      to: plusDays(to, -1),
      stage: fill(statusTexts[stage], language, { ...closedBy }),
    }),
  );
  print(
    fill(statusTexts.counts, language, {
      units: standing.units,
      lists: standing.lists,
      members: standing.members,
      due: grouped(standing.due),
    }),
  );
  for (const line of planTable(open, standing, context)) print(`  ${line}`);
  for (const line of duesStandingLines(dues, context)) print(line);
  for (const line of claimsStatusLines(claims, open, context)) print(line);
  for (const each of adopted.slice(-1)) {
    const values = { ...each, hash: each.hash.slice(0, 12), reason: shownReason(each.reason, context) };
    print(fill(adoptTexts.status, language, values));
    if (left > 0) print(fill(adoptionClaimsTexts.status, language, { left, scheme: each.scheme }));
  }
  for (const run of unfinished)
    print(
      fill(run.closedAt === null ? statusTexts.unfinished : statusTexts.interrupted, language, {
        run: run.number,
        verb: run.verb,
        at: shownTime(run.openedAt),
      }),
    );
  const [last] = latest;
  if (last)
    print(
      fill(statusTexts.last, language, {
        run: last.number,
        verb: last.verb,
        actor: last.actor,
        at: shownTime(last.openedAt),
      }),
    );
  print(fill(statusTexts.ledger, language, { place: ledger.place, office: head.office, head: head.hash.slice(0, 16) }));
  return 0;
}

/** What a status tells of the ledger. */
interface Told {
  readonly standing: Awaited<ReturnType<typeof periodStatus>>;
  readonly adopted: Awaited<ReturnType<typeof adoptionsOf>>;
  readonly unfinished: Awaited<ReturnType<typeof listRuns>>;
  readonly head: Awaited<ReturnType<typeof chainHead>>;
  readonly claims: Awaited<ReturnType<typeof claimsStatus>>;
  readonly dues: Awaited<ReturnType<typeof duesStanding>>;
  readonly left: number;
  readonly stage: PeriodStage | 'closed';
  readonly closedBy: ClosedBy | null;
}

async function statusJson({ ledger, workspace, period, schemeHash }: OpenPeriod, told: Told, context: Context) {
  const { from, to } = period.span;
  const { office } = workspace.settings;
  const byBand = await claimsByBand(ledger, period, PUBLISHED_BANDS, office);
  return {
    schemaVersion: 1,
    command: 'status',
    scheme: period.scheme,
    period: { number: period.number, from, to, stage: told.stage, closedBy: told.closedBy },
    ...told.standing,
    receipts: told.dues,
    claims: { ...claimsStatusJson(told.claims, office), byBand },
    version: schemeHash,
    adopted: told.adopted.map((each) => ({ ...each, reason: shownReason(each.reason, context) })),
    leftByAdoption: told.left,
    unfinished: told.unfinished.map((run) => shownRun(run, context)),
    chain: told.head,
  };
}

function shownReason(reason: string, { unmask }: Context): string {
  return unmask ? reason : maskPersonalData('text', reason);
}

function planTable(
  { scheme }: OpenPeriod,
  { plans }: Awaited<ReturnType<typeof periodStatus>>,
  { language }: Context,
): string[] {
  if (plans.length === 0) return [];
  const t = (key: 'plan' | 'newMembers' | 'renewing' | 'fee' | 'due') => statusTexts[key][language];
  const right = (title: string) => ({ title, align: 'right' as const });
  const columns = [
    { title: t('plan') },
    right(t('newMembers')),
    right(t('renewing')),
    right(t('fee')),
    right(t('due')),
  ];
  const rows = plans.map((plan) => [
    scheme.plans[plan.plan]?.title ?? plan.plan,
    String(plan.members.new),
    String(plan.members.renewing),
    grouped(plan.fee),
    grouped(plan.due),
  ]);
  return tableLines(columns, rows);
}
