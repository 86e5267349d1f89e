import type { RunUnit } from '../../io/ledger/entry/entry.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { Decision, DecisionStatus } from '../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { ExitCode } from '../command.ts';
import type { ReadClaimInput } from './read-claims.ts';

/** What lists of claims tell of what was submitted. */
export interface ListedSubmission extends Pick<SubmittedClaim, 'claimant' | 'elsewhere' | 'origin'> {
  readonly claim: Pick<SubmittedClaim['claim'], 'event'>;
}

/** One claim of a run as report.json and the terminal show it. */
export interface ClaimLine {
  /** Without the own office; null where it was returned, or only tried out. */
  readonly number: string | null;
  readonly submitted: ListedSubmission;
  readonly unit: string;
  readonly eventDay: PlainDate;
  readonly status: DecisionStatus | 'returned';
  readonly amount: Yuan;
  /** Taken by an earlier run, of the same file: nothing was decided now. */
  readonly unchanged: boolean;
  /** Null where it was returned. */
  readonly decision: Decision | null;
  readonly codes: readonly string[];
}

/** A former decision that this run changed. */
export interface RedecidedLine {
  readonly number: string;
  readonly before: Yuan;
  readonly after: Yuan;
  /** As it is now. */
  readonly decision: Decision;
}

/** What one file came to. */
export interface SettledFile {
  readonly input: SubmittedInput;
  /** As it was read, of standard input, which cannot be read again; of any other none, so that a run keeps no cells. */
  readonly kept: ReadClaimInput | undefined;
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  readonly claims: readonly ClaimLine[];
  /** Rows that stand for claims and could not be read. */
  readonly unread: number;
  readonly redecided: readonly RedecidedLine[];
  readonly findings: readonly Finding[];
  /** What the run's closing keeps of it. */
  readonly units: readonly RunUnit[];
}

/** What a run of `claim` came to. */
export interface ClaimReport {
  readonly run: number | null;
  readonly chainHead: string | null;
  readonly scheme: { readonly id: string; readonly hash: string };
  readonly period: PeriodInForce;
  readonly files: readonly SettledFile[];
  readonly outputs: readonly string[];
}

export const claimStatuses = ['approved', 'reduced', 'rejected', 'held', 'returned'] as const;

export type ClaimStatus = (typeof claimStatuses)[number];

/** How many claims there are and what they come to, status by status. */
export interface ClaimTotals {
  readonly files: number;
  readonly claims: number;
  readonly unchanged: number;
  readonly byStatus: Readonly<Record<ClaimStatus, { readonly claims: number; readonly amount: Yuan }>>;
  readonly amount: Yuan;
}

/** Adds up a report. Rows that could not be read count as returned. */
export function claimTotals({ files }: Pick<ClaimReport, 'files'>): ClaimTotals {
  const lines = files.flatMap(({ claims }) => claims);
  const unread = files.reduce((sum, file) => sum + file.unread, 0);
  const of = (status: ClaimStatus) => {
    const those = lines.filter((line) => line.status === status);
    return {
      claims: those.length + (status === 'returned' ? unread : 0),
      amount: yuan(sumOf(those.map(({ amount }) => fen(amount)))),
    };
  };
  return {
    files: files.length,
    claims: lines.length + unread,
    unchanged: lines.filter(({ unchanged }) => unchanged).length,
    byStatus: {
      approved: of('approved'),
      reduced: of('reduced'),
      rejected: of('rejected'),
      held: of('held'),
      returned: of('returned'),
    },
    amount: yuan(sumOf(lines.map(({ amount }) => fen(amount)))),
  };
}

/** 1 where a claim was rejected, held or returned, or a file could not be read. What was rejected or held elsewhere is no news. */
export function exitCodeOf(report: ClaimReport): ExitCode {
  const here = report.files.map((file) => ({
    ...file,
    claims: file.claims.filter(({ submitted, status }) => submitted.elsewhere === undefined || status === 'returned'),
  }));
  const { rejected, held, returned } = claimTotals({ files: here }).byStatus;
  if (rejected.claims + held.claims + returned.claims > 0) return 1;
  return report.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
