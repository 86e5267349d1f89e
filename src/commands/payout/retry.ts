import { officeOf, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { isPaidTo } from '../../io/ledger/entry/claims/is-paid-to.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { bouncedLines, payableClaimsByNumber } from '../../io/ledger/read/claims/payable-claims.ts';
import { payoutRetryTexts } from '../../io/report/text/payout-retry-texts.ts';
import { checkRetries, type Retry } from '../../rules/payout/check-retry.ts';
import { payoutLines } from '../../rules/payout/payout-lines.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { sortOut } from '../notice/kept-back.ts';
import { type OpenPeriod, rowAfterRow, withPeriod } from '../open-period-ledger.ts';
import { periodOptions } from '../period-options.ts';
import { approvalAsked } from './approval-asked.ts';
import { type BatchOptions, batchOptions, batchWish, scopeOf } from './batch-wish.ts';
import { checkGathered } from './check-gathered.ts';
import { type ClaimToPay, lineToSettle, payablesOf } from './gather.ts';
import { settleBatch } from './settle-batch.ts';

interface RetryOptions extends BatchOptions {
  readonly batch?: string;
  readonly sameAccount?: boolean;
}

const command: CommandModule<RetryOptions> = {
  options: [
    { flags: '--batch <number>', description: payoutRetryTexts.optionBatch },
    batchOptions.unit,
    batchOptions.office,
    batchOptions.bank,
    batchOptions.slips,
    { flags: '--same-account', description: payoutRetryTexts.optionSameAccount },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    { command: 'mutual payout retry --bank generic-csv', says: payoutRetryTexts.exampleOne },
    { command: 'mutual payout retry --batch 2026-001 --dry-run', says: payoutRetryTexts.exampleTwo },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, (open) => retry(open, options, context), rowAfterRow),
};

export default command;

/** Pays again what came back: of heirs only those whose part did, or who have taken its place; and nobody at the account that it came back from. */
async function retry(open: OpenPeriod, options: RetryOptions, context: Context): Promise<ExitCode> {
  const { back, elsewhere } = await backFromBank(open, options);
  const numbers = back.map(({ number }) => number);
  const all = await payableClaimsByNumber(open.ledger, inOrderOfLast(numbers));
  const isAsked = await approvalAsked(open);
  const mayBePaid = ({ number, approvedBy }: PayableClaim) => approvedBy !== null || !isAsked(officeOf(number));
  const owed = all.filter((record) => /[1-9]/.test(record.payable));
  const due = owed.filter(mayBePaid);
  const toApprove = unapprovedOf(
    owed.filter((record) => !mayBePaid(record)),
    open.workspace.settings.office,
  );
  const { free, notices, kept } = await sortOut(open, due, 'payment', context.asOf);
  const records = due.filter(({ number }) => free.has(number));
  const gathered = await payablesOf(open, records);
  const { findings, blocked } = await checkGathered(open, gathered);
  const retries = retriesOf(back, records, gathered).filter(({ line }) => !blocked.has(line.claim));
  const same = checkRetries(options.sameAccount === true ? [] : retries);
  const again = retries.filter(({ line }) => !same.unmended.has(line));
  const told = {
    findings: [...findings, ...same.findings],
    left: 0,
    beyondLimit: null,
    elsewhere,
    toApprove,
    kept,
    notices,
  };
  return settleBatch(
    open,
    {
      ...{ command: 'payout retry', ...told },
      blocked: blocked.size + same.unmended.size,
      lines: again.map(({ line, payable }, index) => ({ ...lineToSettle(line, payable.record), line: index + 1 })),
    },
    batchWish(open, options, context),
    context,
  );
}

/** What nobody has approved; null where nothing is left out for that. */
function unapprovedOf(records: readonly PayableClaim[], own: string) {
  if (records.length === 0) return null;
  const other = records.map(({ number }) => officeOf(number)).find((office) => office !== own);
  const amount = yuan(sumOf(records.map(({ payable }) => fen(payable))));
  return { claims: records.length, amount, ...(other !== undefined && { office: other }) };
}

/** What came back of this office's batches, of the period; of others only how many. */
async function backFromBank(open: OpenPeriod, options: RetryOptions) {
  const { settings } = open.workspace;
  const scope = await scopeOf(open, options);
  const lines = (await bouncedLines(open.ledger, { office: settings.office, unit: scope.unit }))
    .filter(({ number }) => options.office === undefined || officeOf(number) === scope.office)
    .filter(({ batch }) => options.batch === undefined || shownNumber(settings.office, batch) === options.batch);
  const period = periodId(open.period.scheme, open.period.number);
  const back = lines.filter((line) => line.period === period);
  return { back, elsewhere: lines.length - back.length };
}

/** Each number once, where it stands last: of several heirs each may have come back. */
function inOrderOfLast(numbers: readonly string[]): string[] {
  return [...new Set(numbers.toReversed())].reverse();
}

/** The payments that would be made now, of those that came back. Where the claim was corrected meanwhile and does not pay whom it went to, whoever it pays has his place. */
function retriesOf(
  back: readonly BatchLine[],
  claims: readonly PayableClaim[],
  gathered: readonly ClaimToPay[],
): (Retry & { readonly payable: ClaimToPay })[] {
  const key = (number: string, heir: number | null) => `${number} ${heir ?? ''}`;
  const before = new Map(back.map((line) => [key(line.number, line.heir), line]));
  const heirs = new Map(claims.map(({ number, submitted }) => [number, submitted.heirs]));
  const replaced = new Map(
    back.filter(({ number, heir }) => !isPaidTo(heir, heirs.get(number) ?? [])).map((line) => [line.number, line]),
  );
  const byClaim = new Map(gathered.map((payable) => [payable.claim, payable]));
  return payoutLines(gathered).flatMap((line) => {
    const payable = byClaim.get(line.claim);
    const number = payable?.record.number ?? '';
    const sent = before.get(key(number, line.heir)) ?? replaced.get(number);
    return payable && sent ? [{ line, payable, before: sent.payee, reason: sent.reason }] : [];
  });
}
