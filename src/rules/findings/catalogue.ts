import { amendmentFindings } from './amendment-findings.ts';
import { cellFindings } from './cell-findings.ts';
import { claimFindings } from './claim-findings.ts';
import { fileFindings } from './file-findings.ts';
import type { Finding, FindingDefinition } from './finding.ts';
import { formerFindings } from './former-findings.ts';
import { noticeFindings } from './notice-findings.ts';
import { openingFindings } from './opening-findings.ts';
import { payoutFindings } from './payout-findings.ts';
import { payoutHeirFindings } from './payout-heir-findings.ts';
import { personFindings } from './person-findings.ts';
import { resultFindings } from './result-findings.ts';
import { statementFindings } from './statement-findings.ts';
import { unitFindings } from './unit-findings.ts';

/** Every finding that mutual can report, by code. Codes are stable: scripts and years of reports name them. */
export const catalogue = {
  ...fileFindings,
  ...cellFindings,
  ...personFindings,
  ...unitFindings,
  ...formerFindings,
  ...openingFindings,
  ...amendmentFindings,
  ...claimFindings,
  ...payoutFindings,
  ...payoutHeirFindings,
  ...resultFindings,
  ...statementFindings,
  ...noticeFindings,
} as const satisfies Record<string, FindingDefinition>;

/** The code of a finding. */
export type FindingCode = keyof typeof catalogue;

/** What a check says of a finding; the severity comes from the catalogue. */
export type FindingDetails = Omit<Finding, 'code' | 'severity' | 'parameters' | 'found'> & {
  readonly found?: string;
  readonly parameters?: Finding['parameters'];
};

/** Makes a finding of the catalogue's code. */
export function finding(code: FindingCode, details: FindingDetails): Finding {
  return { found: '', parameters: {}, ...details, code, severity: catalogue[code].severity };
}
