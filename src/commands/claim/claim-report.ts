import type { RunUnit } from '../../io/ledger/entry/entry.ts';
import type { LaterValues } from '../../io/ledger/write/claims/later-marks.ts';
import type { Decision, DecisionStatus } from '../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { Held } from './report/held.ts';
import type { ReturnedDraft } from './returned-draft.ts';

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
  /** Null where the claim does not state it. */
  readonly eventDay: PlainDate | null;
  readonly status: DecisionStatus | 'returned';
  readonly amount: Yuan;
  /** Taken before, of the same file or of another one that states the same word for word: nothing was decided now. */
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

/** What is told of a file itself. */
export interface ToldFile {
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** Rows that stand for claims and could not be read. */
  readonly unread: number;
}

/** What one file came to. */
export interface SettledFile extends ToldFile {
  readonly claims: readonly ClaimLine[];
  readonly redecided: readonly RedecidedLine[];
  readonly findings: readonly Finding[];
  /** What the run's closing keeps of it. */
  readonly units: readonly RunUnit[];
  /** What goes back of it; undefined where nothing does. */
  readonly returned: ReturnedDraft | undefined;
}

/** The same as a run keeps it until its files are written: little in memory, however many claims there are. Plain data. */
export interface HeldFile extends ToldFile, Pick<SettledFile, 'redecided' | 'units'> {
  readonly claims: Held<readonly ClaimLine[]>;
  readonly findings: Held<readonly Finding[]>;
  readonly returned: Held<ReturnedDraft> | undefined;
  /** Findings that were not known yet when the others were kept, each before the one that stands at a place among those. */
  readonly added: readonly { readonly at: number; readonly finding: Finding }[];
  /** The numbers that were not known yet then. */
  readonly later: LaterValues | null;
  /** As its claims were settled, whatever later ones change. */
  readonly tally: Tally;
}

/** How many claims there are and what they come to, status by status, in fen. */
export interface Tally {
  readonly claims: number;
  readonly unchanged: number;
  readonly byStatus: Readonly<Record<ClaimStatus, { readonly claims: number; readonly fen: bigint }>>;
  /** The same of those that the run itself took. */
  readonly anew: Readonly<Record<ClaimStatus, { readonly claims: number; readonly fen: bigint }>>;
}

/** What a run of `claim` came to. */
export interface ClaimReport {
  readonly run: number | null;
  readonly chainHead: string | null;
  readonly scheme: { readonly id: string; readonly hash: string };
  readonly period: PeriodInForce;
  readonly files: readonly HeldFile[];
  readonly outputs: readonly string[];
}

/** What can become of a claim in a run: one of the four decisions, or `returned`: it goes back to be mended and is in no ledger. */
export const claimStatuses = ['approved', 'reduced', 'rejected', 'held', 'returned'] as const;

/** One of {@link claimStatuses}. */
export type ClaimStatus = (typeof claimStatuses)[number];

/** How many claims there are and what they come to, status by status. */
export interface ClaimTotals {
  readonly files: number;
  readonly claims: number;
  readonly unchanged: number;
  readonly byStatus: Readonly<Record<ClaimStatus, { readonly claims: number; readonly amount: Yuan }>>;
  readonly amount: Yuan;
}
