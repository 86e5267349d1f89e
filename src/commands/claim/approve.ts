import { officeOf, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { approveClaims } from '../../io/ledger/write/claims/approve-claims.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { rulingErrors, rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { withoutAccountTexts } from '../../io/report/text/without-account-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { isSameActor } from '../../rules/value/actor-name.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { type KeptBack, keptCount, keptLines, sortOut } from '../notice/kept-back.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { approvalAsked } from '../payout/approval-asked.ts';
import { type ClaimToPay, payablesOf } from '../payout/gather.ts';
import {
  lackingAccount,
  type WithoutAccount,
  withoutAccountJson,
  withoutAccountLines,
} from '../payout/without-account.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { inSingleRun } from './single-run.ts';
import { type WaitingForApproval, waitingForApproval } from './waiting-for-approval.ts';

interface ApproveOptions extends PeriodOptions {
  readonly reason?: string;
}

const command: CommandModule<ApproveOptions> = {
  arguments: [{ syntax: '[claims...]', description: rulingTexts.approveArgument }],
  options: [{ flags: '--reason <text>', description: rulingTexts.optionReason }, ...periodOptions],
  writes: true,
  examples: [
    { command: 'mutual claim approve', says: rulingTexts.approveExampleOne },
    { command: 'mutual claim approve 127-3', says: rulingTexts.approveExampleTwo },
  ],
  run: (context, numbers, options) =>
    withPeriod(context, options, async (open) => {
      const waiting = await waitingForApproval(open, numbers);
      return approve(open, { ...waiting, named: numbers.length > 0, reason: options.reason }, context);
    }),
};

export default command;

interface Approving extends WaitingForApproval {
  /** Whether each of them was named: then one that is refused is told as such. */
  readonly named: boolean;
  readonly reason: string | undefined;
}

async function approve(
  open: OpenPeriod,
  { records, changedBy, named, reason }: Approving,
  context: Context,
): Promise<ExitCode> {
  const { office } = open.workspace.settings;
  const isAsked = await approvalAsked(open);
  const numberOf = ({ number }: PayableClaim) => shownNumber(office, number);
  const isOwn = ({ number, decidedBy }: PayableClaim) =>
    isAsked(officeOf(number)) && isSameActor(decidedBy.actor, context.actor);
  const { free, notices, kept } = await sortOut(open, records, 'approval', context.asOf);
  const ready = records.filter(({ number }) => free.has(number));
  const own = ready.filter(isOwn);
  const ownAccounts = ready.filter((record) => !isOwn(record) && changedBy(record, context.actor));
  const mine = new Set([...own, ...ownAccounts]);
  const others = ready.filter((record) => !mine.has(record));
  const payables = await payablesOf(open, others);
  const wish = { claims: others, payables, reason, notices };
  const run = others.length === 0 || context.dryRun ? null : await write(open, wish, context);
  const lacking = lackingAccount(payables);
  const numbers = { numbers: others.map(numberOf), ownNumbers: own.map(numberOf) };
  tell({ claims: others, run, ...numbers, ownAccounts: ownAccounts.map(numberOf), kept, lacking }, context);
  return mine.size > 0 || (named && keptCount(kept) > 0) ? 1 : 0;
}

async function write(
  open: OpenPeriod,
  {
    claims: records,
    payables,
    reason,
    notices,
  }: {
    readonly claims: readonly PayableClaim[];
    /** The same claims with the accounts that they would be paid to. */
    readonly payables: readonly ClaimToPay[];
    readonly reason: string | undefined;
    readonly notices: readonly string[];
  },
  context: Context,
) {
  const asked = { verb: 'claim approve', options: { reason } };
  const seen = new Map(payables.map(({ record, rosterAccount }) => [record.number, rosterAccount]));
  const claims = records.map(({ number, decidedBy, approvedBy }) => {
    const rosterAccount = seen.get(number);
    const was = { decidedBy: decidedBy.entry, approvedBy: approvedBy?.entry ?? null };
    return { number, ...was, ...(rosterAccount !== undefined && { rosterAccount }) };
  });
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) =>
    approveClaims(open.ledger, handle, { claims, reason: reason?.trim() || null, notices }),
  );
  if (result.outcome === 'stale') throw new UserError(rulingErrors.stale, { number: result.numbers.join(', ') });
  return { number: run.number, head: head.hash };
}

function tell(
  {
    claims,
    numbers,
    ownNumbers,
    ownAccounts,
    run,
    kept,
    lacking,
  }: {
    readonly claims: readonly PayableClaim[];
    readonly numbers: readonly string[];
    readonly ownNumbers: readonly string[];
    readonly ownAccounts: readonly string[];
    readonly run: { readonly number: number; readonly head: string } | null;
    readonly kept: KeptBack;
    readonly lacking: WithoutAccount;
  },
  context: Context,
): void {
  const { json, language, print, actor, dryRun } = context;
  const amount = yuan(sumOf(claims.map(({ payable }) => fen(payable))));
  if (json) {
    const report = {
      schemaVersion: 1,
      command: 'claim approve',
      run: run?.number ?? null,
      chainHead: run?.head ?? null,
    };
    const done = { approved: numbers, amount, withoutAccount: withoutAccountJson(lacking) };
    print(JSON.stringify({ ...report, ...done, ownDecisions: ownNumbers, ownAccounts, publicNotice: kept }, null, 2));
    return;
  }
  const refused = ownNumbers.length + ownAccounts.length + keptCount(kept);
  if (claims.length === 0 && refused === 0) print(rulingTexts.nothingToApprove[language]);
  if (claims.length > 0) print(fill(rulingTexts.approved, language, { count: claims.length, amount: grouped(amount) }));
  for (const line of fittedLines(accountLines(lacking, language), context)) print(line);
  const mine = [
    [rulingTexts.ownDecisions, ownNumbers],
    [rulingTexts.ownAccounts, ownAccounts],
  ] as const;
  for (const [text, some] of mine) {
    if (some.length === 0) continue;
    const shown = `${some.slice(0, 10).join(', ')}${some.length > 10 ? ' …' : ''}`;
    print(fill(text, language, { count: some.length, actor, numbers: shown }));
  }
  const how = { step: 'approval', command: 'mutual claim approve' } as const;
  for (const line of keptLines(kept, how, language)) print(line);
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (dryRun) print(enrolTexts.dryRun[language]);
}

/** What of the approved cannot be paid yet, with the command that states the first account. */
function accountLines(lacking: WithoutAccount, language: Language): string[] {
  const lines = withoutAccountLines(lacking, 'approved', language);
  return lines === undefined
    ? []
    : [lines.told, `  ${fill(withoutAccountTexts.next, language, { command: lines.command })}`];
}
