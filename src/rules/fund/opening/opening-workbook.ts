import { type FormerUnit, readFormer } from '../../enrolment/former/read-former.ts';
import type { PeriodInForce } from '../../enrolment/known.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Sheet, SubmittedFile } from '../../submission/cell.ts';
import { labelKey } from '../../submission/label.ts';
import type { Posting } from '../posting.ts';
import { openingPostings } from './opening-postings.ts';
import { readBalances } from './read-balances.ts';
import { readTotals, type StatedTotals } from './read-totals.ts';

/** What a centre that exists already brings with it. */
export interface Opening {
  /** Balanced; empty where no balances are given. */
  readonly postings: readonly Posting[];
  /** Accounts with a balance. */
  readonly accounts: number;
  /** Members of former periods with their terms, by unit. */
  readonly units: readonly FormerUnit[];
  /** What periods from before this ledger came to. */
  readonly totals: readonly StatedTotals[];
  /** With an error among them nothing may be brought in. */
  readonly findings: readonly Finding[];
}

/** The sheets of an opening workbook, by any of these names. */
const SHEETS = {
  balances: ['基金余额', '期初余额', '余额', 'balances'],
  members: ['参加职工', '参加人员', 'members'],
  totals: ['往期合计', '历期合计', '往期', '往期数据', '历年合计', 'formerperiods', 'formertotals'],
  later: ['以往补助', '待审申请', 'formerpayments', 'openclaims', 'opendecisions'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads the opening workbook: balances of accounts, members with their terms, and what former periods came to. Former payments and open claims are refused while the ledger keeps no claims:
 * the entry has no place for them that a later version could rely on, and rows passed over unseen would make limits and instalments wrong.
 *
 * @param known - numbers of periods whose figures the ledger has; that which is opened is not among former ones in any case
 */
export function readOpening(
  file: SubmittedFile,
  scheme: Scheme,
  period: PeriodInForce,
  known: ReadonlySet<string> = new Set(),
): Opening {
  const sheetNamed = (names: readonly string[]) => file.sheets.find(({ name }) => names.includes(labelKey(name)));
  const balances = sheetNamed(SHEETS.balances);
  const members = sheetNamed(SHEETS.members);
  const totals = sheetNamed(SHEETS.totals);
  const findings: Finding[] = [];
  if (balances === undefined && members === undefined && totals === undefined) {
    const found = file.sheets.map(({ name }) => name).join('、');
    findings.push(finding('opening-empty', { origin: { file: file.path }, found }));
  }
  findings.push(...keptForLater(file));
  const read = balances ? readBalances(balances, file.path) : { balances: [], findings: [] };
  const posted = openingPostings(read.balances, { file: file.path, sheet: balances?.name ?? '' });
  findings.push(...read.findings, ...(read.findings.length === 0 ? posted.findings : []));
  const former = members
    ? readFormer({ ...file, sheets: [members] }, { scheme, period, before: period.span.from, unstatedTerm: undefined })
    : { units: [], tableFindings: [], rowFindings: [] };
  findings.push(...former.tableFindings, ...former.rowFindings);
  const periods = totals
    ? readTotals(totals, file.path, new Set([...known, period.number]))
    : { totals: [], findings: [] };
  findings.push(...periods.findings);
  return {
    postings: posted.postings,
    accounts: read.balances.length,
    units: former.units,
    totals: periods.totals,
    findings,
  };
}

/** Sheets of claims that hold more than their header. */
function keptForLater(file: SubmittedFile): Finding[] {
  const names: readonly string[] = SHEETS.later;
  return file.sheets
    .filter((sheet) => names.includes(labelKey(sheet.name)) && rowsBelowHeader(sheet) > 0)
    .map((sheet) =>
      finding('opening-claims-later', {
        origin: { file: file.path, sheet: sheet.name },
        found: sheet.name,
        parameters: { count: rowsBelowHeader(sheet) },
      }),
    );
}

function rowsBelowHeader({ rows }: Sheet): number {
  return rows.slice(1).filter((row) => row.cells.some((cell) => cell.text.trim() !== '')).length;
}
