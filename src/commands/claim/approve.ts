import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { payableClaims } from '../../io/ledger/read/claims/payable-claims.ts';
import { approveClaims } from '../../io/ledger/write/claims/approve-claims.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { rulingErrors, rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { withoutAccountTexts } from '../../io/report/text/without-account-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { type KeptBack, keptCount, keptLines, sortOut } from '../notice/kept-back.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { payablesOf } from '../payout/gather.ts';
import {
  lackingAccount,
  type WithoutAccount,
  withoutAccountJson,
  withoutAccountLines,
} from '../payout/without-account.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { findClaim } from './find-claim.ts';
import { inSingleRun } from './single-run.ts';

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
      const wish = { records: await waiting(open, numbers), named: numbers.length > 0, reason: options.reason };
      return approve(open, wish, context);
    }),
};

export default command;

/**
 * The claims that are named, or all of the period that wait to be paid and are not approved.
 *
 * @throws UserError where one that is named has nothing to approve
 */
async function waiting(open: OpenPeriod, numbers: readonly string[]): Promise<PayableClaim[]> {
  const { ledger, period, workspace } = open;
  if (numbers.length === 0) {
    const { office } = workspace.settings;
    const records = await payableClaims(ledger, { office, period, approvedOnly: false });
    return records.filter(({ approvedBy }) => approvedBy === null);
  }
  const records: PayableClaim[] = [];
  for (const number of new Set(numbers)) {
    const record = await findClaim(open, number);
    if (record.approvedBy !== null || fen(record.payable) === 0n)
      throw new UserError(rulingErrors.nothingOf, { number });
    records.push(record);
  }
  return records;
}

interface Approving {
  readonly records: readonly PayableClaim[];
  /** Whether each of them was named: then one that is refused is told as such. */
  readonly named: boolean;
  readonly reason: string | undefined;
}

async function approve(open: OpenPeriod, { records, named, reason }: Approving, context: Context): Promise<ExitCode> {
  const { office, policy } = open.workspace.settings;
  const numberOf = ({ number }: PayableClaim) => shownNumber(office, number);
  const isOwn = ({ decidedBy }: PayableClaim) =>
    policy?.approve === 'another-actor' && decidedBy.actor === context.actor;
  const { free, notices, kept } = await sortOut(open, records, 'approval', context.asOf);
  const ready = records.filter(({ number }) => free.has(number));
  const [own, others] = [ready.filter(isOwn), ready.filter((record) => !isOwn(record))];
  const wish = { claims: others, reason, notices };
  const run = others.length === 0 || context.dryRun ? null : await write(open, wish, context);
  const lacking = lackingAccount(await payablesOf(open, others));
  tell({ claims: others, run, numbers: others.map(numberOf), ownNumbers: own.map(numberOf), kept, lacking }, context);
  return own.length > 0 || (named && keptCount(kept) > 0) ? 1 : 0;
}

async function write(
  open: OpenPeriod,
  {
    claims: records,
    reason,
    notices,
  }: {
    readonly claims: readonly PayableClaim[];
    readonly reason: string | undefined;
    readonly notices: readonly string[];
  },
  context: Context,
) {
  const asked = { verb: 'claim approve', options: { reason } };
  const claims = records.map(({ number, decidedBy }) => ({ number, decidedBy: decidedBy.entry }));
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
    run,
    kept,
    lacking,
  }: {
    readonly claims: readonly PayableClaim[];
    readonly numbers: readonly string[];
    readonly ownNumbers: readonly string[];
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
    print(JSON.stringify({ ...report, ...done, ownDecisions: ownNumbers, publicNotice: kept }, null, 2));
    return;
  }
  if (claims.length === 0 && ownNumbers.length === 0 && keptCount(kept) === 0)
    print(rulingTexts.nothingToApprove[language]);
  if (claims.length > 0) print(fill(rulingTexts.approved, language, { count: claims.length, amount: grouped(amount) }));
  for (const line of fittedLines(accountLines(lacking, language), context)) print(line);
  if (ownNumbers.length > 0) {
    const shown = `${ownNumbers.slice(0, 10).join(', ')}${ownNumbers.length > 10 ? ' …' : ''}`;
    print(fill(rulingTexts.ownDecisions, language, { count: ownNumbers.length, actor, numbers: shown }));
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
