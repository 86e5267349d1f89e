import type { FindingDefinition } from './finding.ts';
import { groupFindings } from './group-findings.ts';
import { listFindings } from './list-findings.ts';
import { planFindings } from './plan-findings.ts';
import { ratioFindings } from './ratio-findings.ts';
import { unitFactFindings } from './unit-fact-findings.ts';

/** Findings about a unit and its list as a whole (`unit`), and about what its members take and pay (`plan`). */
export const unitFindings = {
  ...unitFactFindings,
  ...ratioFindings,
  ...groupFindings,
  ...listFindings,
  ...planFindings,
} as const satisfies Record<string, FindingDefinition>;
