import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { AmendmentPlan } from '../../rules/enrolment/amend/amendment.ts';
import type { AmendRow } from '../../rules/enrolment/amend-sheet/read-row.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { ExitCode } from '../command.ts';
import type { ReadAmendInput } from './read-amendments.ts';

/** `applied`: done, or of a dry run what would be; `unchanged`: the ledger has it already; `returned`: goes back to be mended. */
export const rowStatuses = ['applied', 'unchanged', 'returned'] as const;
/** One of {@link rowStatuses}. */
export type RowStatus = (typeof rowStatuses)[number];

/** What became of one row. */
export interface AmendedRow {
  readonly row: AmendRow;
  /** Id of the member's unit; null where nobody was found. */
  readonly unit: string | null;
  readonly unitName: string;
  readonly status: RowStatus;
  /** The entry by which it stands; null where it was returned or only tried out. */
  readonly entry: string | null;
  /** What was written, or would be; null where nothing was. */
  readonly plan: AmendmentPlan | null;
  /** Unpaid claims, as the office numbers them, that are paid to a corrected account as well. */
  readonly claims: readonly string[];
  readonly findings: readonly Finding[];
}

/** One file with all that became of it. */
export interface AmendedFile {
  readonly input: SubmittedInput;
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** Kept where it cannot be read again. */
  readonly kept: ReadAmendInput | undefined;
  /** In the order of the file. */
  readonly rows: readonly AmendedRow[];
  /** Of the file as a whole. */
  readonly findings: readonly Finding[];
  /** Rows that were not looked at, because the person asked to stop. */
  readonly left: number;
}

/** What a run of `amend` came to. */
export interface AmendReport {
  /** Null where it was only tried out. */
  readonly run: number | null;
  readonly chainHead: string | null;
  readonly scheme: { readonly id: string; readonly hash: string };
  readonly period: PeriodInForce;
  readonly files: readonly AmendedFile[];
  /** Decided claims whose event the coverage no longer holds, as people name them. */
  readonly claimsLeft: readonly string[];
  /** Paths from the current folder. */
  readonly outputs: readonly string[];
}

/** Rows by what became of them, and by how much what units owe changes. */
export interface AmendTotals {
  readonly files: number;
  readonly rows: number;
  readonly applied: number;
  readonly unchanged: number;
  readonly returned: number;
  readonly due: Yuan;
}

/** The rows of all files, in the order of the files and of each file. */
export function rowsOf({ files }: Pick<AmendReport, 'files'>): readonly AmendedRow[] {
  return files.flatMap(({ rows }) => rows);
}

/** All findings of a run: of each file what concerns the whole of it, then its rows' in their order. */
export function findingsOf({ files }: Pick<AmendReport, 'files'>): readonly Finding[] {
  return files.flatMap(({ findings, rows }) => [...findings, ...rows.flatMap((row) => row.findings)]);
}

/** By how much a row changes what the unit owes, as `due` is everywhere; what others pay for it is not among it. In fen. */
export function dueOf({ plan, status }: Pick<AmendedRow, 'plan' | 'status'>): Fen {
  if (plan === null || status !== 'applied') return 0n;
  return sumOf(
    plan.postings
      .filter(({ account }) => account !== 'fee-income' && account !== 'subsidies-receivable')
      .map(({ amount }) => fen(amount)),
  );
}

/**
 * Counts the rows of all files by what became of them. `due` is in yuan, negative where units owe less than before; a row that was returned or stands already
 * adds nothing to it.
 */
export function amendTotals(report: Pick<AmendReport, 'files'>): AmendTotals {
  const rows = rowsOf(report);
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  return {
    files: report.files.length,
    rows: rows.length,
    ...{ applied: count('applied'), unchanged: count('unchanged'), returned: count('returned') },
    due: yuan(sumOf(rows.map(dueOf))),
  };
}

/** 1 where a row goes back, a file could not be read, or something is left. */
export function exitCodeOf(report: Pick<AmendReport, 'files'>): ExitCode {
  const isWrong = findingsOf(report).some(({ severity }) => severity === 'error');
  return isWrong || report.files.some(({ left }) => left > 0) ? 1 : 0;
}
