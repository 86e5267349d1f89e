import type { EntryBody, EntryContent } from '../entry/entry.ts';
import { entryId } from '../entry/entry-id.ts';
import type { Store } from '../ledger.ts';
import { projectAuditWaived } from './audit-waived.ts';
import { projectBooks } from './books/project-books.ts';
import { projectClaims } from './claims/project-claims.ts';
import { projectFormerMembers } from './former-members.ts';
import { projectFormerTotals } from './former-totals.ts';
import { projectListTaken } from './list-taken.ts';
import { projectMembersAmended } from './members-amended.ts';
import { projectNoticePublished } from './notices/notice-published.ts';
import { projectObjectionsTaken } from './notices/objections-taken.ts';
import { projectOpening } from './opening.ts';
import { projectPeriodOpened } from './period-opened.ts';
import type { Projection } from './projection.ts';
import type { ReadyRows } from './ready-list.ts';
import { projectRunClosed } from './run-closed.ts';
import { projectRunOpened } from './run-opened.ts';
import { projectSchemeAdopted } from './scheme-adopted.ts';
import { projectUndo } from './undo.ts';

/**
 * Turns one entry into rows of the projections. The same code serves when an entry is made and when `verify` replays all of them, so it looks at nothing but the
 * entry, the rows that earlier entries made, and, for an undo, the entry undone. No clock, no defaults of the day.
 *
 * @param bodyOf - the body of an earlier entry by its name
 * @param ready - rows of a list that were made ready before, by the same functions
 */
export async function project(
  store: Store,
  content: EntryContent,
  bodyOf: (entry: string) => Promise<EntryBody>,
  ready?: ReadyRows,
): Promise<void> {
  const { body } = content;
  const to: Projection = { ...content, store, entry: entryId(content.office, content.sequence) };
  switch (body.kind) {
    case 'run-opened':
      return projectRunOpened(to, body);
    case 'run-closed':
      return projectRunClosed(to, body);
    case 'period-opened':
      return projectPeriodOpened(to, body);
    case 'scheme-adopted':
      return projectSchemeAdopted(to, body);
    case 'list-taken':
      return projectListTaken(to, body, ready);
    case 'members-amended':
      return projectMembersAmended(to, body);
    case 'former-members':
      return projectFormerMembers(to, body);
    case 'opening':
      return projectOpening(to, body);
    case 'former-totals':
      return projectFormerTotals(to, body);
    case 'claims-decided':
    case 'claims-redecided':
    case 'claim-ruled':
    case 'claims-approved':
    case 'claim-corrected':
    case 'batch-lines':
    case 'batch-made':
    case 'answer-lines':
    case 'batch-answered':
    case 'payout-voided':
    case 'payee-amended':
      return projectClaims(to, body);
    case 'statement-taken':
    case 'statement-assigned':
    case 'advances-set-off':
    case 'period-closed':
    case 'period-reopened':
    case 'bundle-imported':
      return projectBooks(to, body);
    case 'audit-waived':
      return projectAuditWaived(to, body);
    case 'notice-published':
      return projectNoticePublished(to, body);
    case 'objections-taken':
      return projectObjectionsTaken(to, body);
    case 'undo':
      return projectUndo(to, body, bodyOf);
    default:
      throw new TypeError(`an entry of unknown kind: ${JSON.stringify(body satisfies never)}`);
  }
}
