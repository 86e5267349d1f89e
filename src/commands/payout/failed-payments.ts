import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsByNumber } from '../../io/ledger/read/claims/claims-by-number.ts';
import { firstFailures } from '../../io/ledger/read/claims/first-failures.ts';
import { bouncedLines } from '../../io/ledger/read/claims/payable-claims.ts';
import { judgeVoid, type VoidJudgement } from '../../rules/payout/voidable.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { periodOfClaim } from '../claim/find-claim.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** A payment that came back, with what the scheme in force for its period says of it. */
export interface JudgedPayment {
  readonly line: BatchLine;
  /** Without the office where it is this one's. */
  readonly batch: string;
  readonly claim: string;
  readonly record: ClaimRecord;
  readonly scheme: Scheme;
  readonly firstFailed: PlainDate;
  readonly judgement: VoidJudgement;
}

/** Judges all payments of the office's batches that came back, of whatever period, each by the scheme in force for its own. */
export async function judgedPayments(
  open: OpenWorkspace,
  { unit, on }: { readonly unit: string | undefined; readonly on: PlainDate },
): Promise<JudgedPayment[]> {
  const { office } = open.workspace.settings;
  const lines = await bouncedLines(open.ledger, { office, unit });
  const records = await claimsByNumber(
    open.ledger,
    lines.map(({ number }) => number),
  );
  const failures = await firstFailures(open.ledger, lines);
  const schemes = new Map<string, Scheme>();
  const judged: JudgedPayment[] = [];
  for (const line of lines) {
    const record = records.get(line.number);
    if (record === undefined) throw new Error(`the ledger lacks the claim ${line.number} of a batch`);
    const scheme = schemes.get(line.period) ?? (await periodOfClaim(open, line)).scheme;
    schemes.set(line.period, scheme);
    const firstFailed = failures(line);
    const payment = { amount: line.amount, firstFailed, payable: record.payable };
    judged.push({
      ...{ line, record, scheme, firstFailed, judgement: judgeVoid(scheme, payment, on) },
      batch: shownNumber(office, line.batch),
      claim: shownNumber(office, line.number),
    });
  }
  return judged;
}
