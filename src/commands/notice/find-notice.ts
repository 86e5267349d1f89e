import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type NoticeRecord, noticesOf } from '../../io/ledger/read/notices/notices.ts';
import { noticeErrors } from '../../io/report/text/notice-verb-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/**
 * The notice that a person names.
 *
 * @throws UserError where there is none of that number, or it was undone
 */
export async function findNotice({ ledger, workspace }: OpenWorkspace, word: string): Promise<NoticeRecord> {
  const { office } = workspace.settings;
  const all = await noticesOf(ledger, office);
  const found = all.find(({ notice }) => notice === fullNumber(office, word));
  if (found === undefined) {
    const inForce = all.filter(({ undoneBy }) => undoneBy === null);
    const notices = inForce.map(({ notice }) => shownNumber(office, notice)).join(', ') || '—';
    throw new UserError(noticeErrors.noNotice, { found: word, notices });
  }
  if (found.undoneBy !== null) throw new UserError(noticeErrors.undone, { found: word });
  return found;
}
