import type { ClaimEntry } from '../../entry/claims/claim-entries.ts';
import type { AnswerLines, BatchLines, PayoutEntry } from '../../entry/claims/payout-entries.ts';
import type { Projection } from '../projection.ts';
import { projectAnswerLines, projectBatchAnswered, undoBatchAnswered } from './batch-answered.ts';
import { projectBatchLines, projectBatchMade, undoBatchMade } from './batch-made.ts';
import { projectChangedClaim, projectClaimsApproved, undoChangedClaim, undoClaimsApproved } from './claim-changes.ts';
import { projectClaimsDecided, undoClaimsDecided } from './claims-decided.ts';
import { projectClaimsRedecided, undoClaimsRedecided } from './claims-redecided.ts';
import { projectPayeeAmended, undoPayeeAmended } from './payee-amended.ts';
import { projectPayoutVoided, undoPayoutVoided } from './payout-voided.ts';

/** Turns an entry about claims or payouts into rows. */
export function projectClaims(to: Projection, body: ClaimEntry | PayoutEntry): Promise<void> {
  switch (body.kind) {
    case 'claims-decided':
      return projectClaimsDecided(to, body);
    case 'claims-redecided':
      return projectClaimsRedecided(to, body);
    case 'claim-ruled':
    case 'claim-corrected':
      return projectChangedClaim(to, body);
    case 'claims-approved':
      return projectClaimsApproved(to, body);
    case 'batch-lines':
      return projectBatchLines(to, body);
    case 'batch-made':
      return projectBatchMade(to, body);
    case 'answer-lines':
      return projectAnswerLines(to, body);
    case 'batch-answered':
      return projectBatchAnswered(to, body);
    case 'payout-voided':
      return projectPayoutVoided(to, body);
    case 'payee-amended':
      return projectPayeeAmended(to, body);
  }
}

/** Takes back what such an entry did. Those that hold lines for another are taken back with it. */
export function undoClaims(
  to: Projection,
  body: Exclude<ClaimEntry | PayoutEntry, BatchLines | AnswerLines>,
  undone: string,
  day: string,
): Promise<void> {
  switch (body.kind) {
    case 'claims-decided':
      return undoClaimsDecided(to, body, undone, day);
    case 'claims-redecided':
      return undoClaimsRedecided(to, body, undone, day);
    case 'claim-ruled':
    case 'claim-corrected':
      return undoChangedClaim(to, body, undone, day);
    case 'claims-approved':
      return undoClaimsApproved(to, body, undone);
    case 'batch-made':
      return undoBatchMade(to, body, undone, day);
    case 'batch-answered':
      return undoBatchAnswered(to, body, undone, day);
    case 'payout-voided':
      return undoPayoutVoided(to, body, undone, day);
    case 'payee-amended':
      return undoPayeeAmended(to, undone);
  }
}
