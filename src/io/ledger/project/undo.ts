import type { EntryBody, Undo } from '../entry/entry.ts';
import { undoAuditWaived } from './audit-waived.ts';
import { undoBooks } from './books/project-books.ts';
import { undoClaims } from './claims/project-claims.ts';
import { undoFormerMembers } from './former-members.ts';
import { undoFormerTotals } from './former-totals.ts';
import { undoListTaken } from './list-taken.ts';
import { undoMembersAmended } from './members-amended.ts';
import { undoNoticePublished } from './notices/notice-published.ts';
import { undoObjectionsTaken } from './notices/objections-taken.ts';
import { undoOpening } from './opening.ts';
import { endNumber } from './persons.ts';
import type { Projection } from './projection.ts';
import { undoSchemeAdopted } from './scheme-adopted.ts';

/** Takes back what one earlier entry did. Whether that is allowed was decided when the undo was made. */
export async function projectUndo(
  to: Projection,
  body: Undo,
  bodyOf: (entry: string) => Promise<EntryBody>,
): Promise<void> {
  const undone = await bodyOf(body.undone);
  await to.store.database
    .updateTable('unit_entry')
    .set({ undone_by: to.entry })
    .where('entry', '=', body.undone)
    .execute();
  for (const { number, person } of body.displaced) await endNumber(to.store, number, person, body.day);
  switch (undone.kind) {
    case 'scheme-adopted':
      return undoSchemeAdopted(to, undone);
    case 'list-taken':
      return undoListTaken(to, undone, body.undone, body.day);
    case 'members-amended':
      return undoMembersAmended(to, undone, body.undone, body.day);
    case 'former-members':
      return undoFormerMembers(to, undone, body.undone);
    case 'opening':
      return undoOpening(to, undone, body.undone, body.day);
    case 'former-totals':
      return undoFormerTotals(to, body.undone);
    case 'claims-decided':
    case 'claims-redecided':
    case 'claim-ruled':
    case 'claims-approved':
    case 'claim-corrected':
    case 'batch-made':
    case 'batch-answered':
    case 'payout-voided':
    case 'payee-amended':
      return undoClaims(to, undone, body.undone, body.day);
    case 'statement-taken':
    case 'statement-assigned':
    case 'advances-set-off':
    case 'bundle-imported':
      return undoBooks(to, undone, { entry: body.undone, day: body.day, bodyOf });
    case 'notice-published':
      return undoNoticePublished(to, undone, body.undone);
    case 'objections-taken':
      return undoObjectionsTaken(to, body.undone);
    case 'audit-waived':
      return undoAuditWaived(to, body.undone);
    default:
      throw new TypeError(`an entry of the kind ${undone.kind} cannot be undone`);
  }
}
