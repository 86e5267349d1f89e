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

/** What a centre that exists already brings with it. */
export interface Opening {
  /** Balanced; empty where no balances are given. */
  readonly postings: readonly Posting[];
  /** Accounts with a balance. */
  readonly accounts: number;
  /** Members of former periods with their terms, by unit. */
  readonly units: readonly FormerUnit[];
  /** With an error among them nothing may be brought in. */
  readonly findings: readonly Finding[];
}

/** The sheets of an opening workbook, by any of these names. */
const SHEETS = {
  balances: ['基金余额', '期初余额', '余额', 'balances'],
  members: ['参加职工', '参加人员', 'members'],
  later: ['以往补助', '待审申请', 'formerpayments', 'openclaims', 'opendecisions'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads the opening workbook: balances of accounts, and members with their terms. Former payments and open claims are refused while the ledger keeps no claims:
 * the entry has no place for them that a later version could rely on, and rows passed over unseen would make limits and instalments wrong.
 */
export function readOpening(file: SubmittedFile, scheme: Scheme, period: PeriodInForce): Opening {
  const sheetNamed = (names: readonly string[]) => file.sheets.find(({ name }) => names.includes(labelKey(name)));
  const balances = sheetNamed(SHEETS.balances);
  const members = sheetNamed(SHEETS.members);
  const findings: Finding[] = [];
  if (balances === undefined && members === undefined) {
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
  return { postings: posted.postings, accounts: read.balances.length, units: former.units, findings };
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
