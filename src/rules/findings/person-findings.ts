import { contactFindings } from './contact-findings.ts';
import type { FindingDefinition } from './finding.ts';
import { identityFindings } from './identity-findings.ts';
import { memberFindings } from './member-findings.ts';

/** Findings about a person on a roster. */
export const personFindings = {
  ...memberFindings,
  ...identityFindings,
  ...contactFindings,
} as const satisfies Record<string, FindingDefinition>;
