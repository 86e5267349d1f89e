import { claimBenefitFindings } from './claim-findings-benefits.ts';
import { claimColumnFindings } from './claim-findings-columns.ts';
import { claimPeopleFindings } from './claim-findings-people.ts';
import { claimRuleFindings } from './claim-findings-rules.ts';
import { claimSheetFindings } from './claim-findings-sheet.ts';
import { decidedFindings } from './decided-findings.ts';
import { overpaidFindings } from './overpaid-findings.ts';

/** Findings about claims: what sheets state, who claims, and why a rule refuses or holds a claim. */
export const claimFindings = {
  ...claimColumnFindings,
  ...claimSheetFindings,
  ...claimPeopleFindings,
  ...claimRuleFindings,
  ...claimBenefitFindings,
  ...overpaidFindings,
  ...decidedFindings,
} as const;
