import { contactFindings } from './contact-findings.ts';
import type { FindingDefinition } from './finding.ts';
import { identityFindings } from './identity-findings.ts';
import { listedMemberFindings } from './listed-member-findings.ts';
import { memberFindings } from './member-findings.ts';

/** Findings about a person on a roster. */
export const personFindings = {
  ...memberFindings,
  ...listedMemberFindings,
  ...identityFindings,
  ...contactFindings,
} as const satisfies Record<string, FindingDefinition>;
