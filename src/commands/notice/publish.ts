import { resolve } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { noticesOf } from '../../io/ledger/read/notices/notices.ts';
import { keepOnDisk } from '../../io/ledger/store/keep-on-disk.ts';
import { type NoticeToPublish, publishNotice } from '../../io/ledger/write/notices/publish-notice.ts';
import { noticeErrors } from '../../io/report/text/notice-verb-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { findNotice } from './find-notice.ts';
import { finishNotices } from './finish-notices.ts';
import { gatherNotice } from './gather-notice.ts';
import { type NoticeOptions, type NoticeWish, noticeWish } from './notice-wish.ts';
import { tellNotice } from './tell-notice.ts';
import { prepareNotice } from './write-notice.ts';

/** Puts what was decided and has not been public on notice, as one run, and writes its files from what is committed. Files of a notice whose run was killed before are written first. */
export async function publish(open: OpenPeriod, options: NoticeOptions, context: Context): Promise<ExitCode> {
  const finished = await finishNotices(open, context);
  const wish = await noticeWish(open, options, context);
  const { notice, alike } = await gatherNotice(open, wish);
  const told = { finished, alike, shown: notice ?? null, before: open.scheme.claims?.publicNotice?.before ?? null };
  const asked = open.scheme.claims?.publicNotice !== undefined;
  if (notice === undefined || context.dryRun) {
    tellNotice({ ...told, asked, number: null, run: null, outputs: [] }, context);
    return 0;
  }
  const { number, run, outputs } = await write(open, notice, wish, context);
  tellNotice({ ...told, asked, number, run, outputs }, context);
  return 0;
}

async function write(open: OpenPeriod, notice: NoticeToPublish, wish: NoticeWish, context: Context) {
  const { office } = open.workspace.settings;
  const asked = { verb: 'notice', options: wish.recorded };
  const { result, run, head } = await inSingleRun(open, asked, context, async (handle) => {
    const made = await publishNotice(open.ledger, handle, notice);
    if (made.outcome === 'stale') return made;
    const record = (await noticesOf(open.ledger, office)).find((each) => each.notice === made.notice);
    if (record === undefined) throw new Error(`the ledger lacks the notice ${made.notice} that it has just made`);
    // Before anything is put up: no loss of power may take away what the town has read.
    await keepOnDisk(open.ledger);
    const prepared = await prepareNotice(open, record);
    await prepared.write();
    return { outcome: made.outcome, number: shownNumber(office, made.notice), outputs: prepared.shown(context) };
  });
  if (result.outcome === 'stale') {
    const numbers = result.numbers.map((number) => shownNumber(office, number)).join(', ');
    throw new UserError(noticeErrors.moved, { numbers });
  }
  return { number: result.number, outputs: result.outputs, run: { number: run.number, head: head.hash } };
}

/** Writes the files of a notice that was made before, as it was asked to be or as is asked now. */
export async function writeAgain(
  open: OpenPeriod,
  word: string,
  { lang, out }: NoticeOptions,
  context: Context,
): Promise<ExitCode> {
  const record = await findNotice(open, word);
  const folder = out === undefined ? undefined : resolve(context.surroundings.directory, out);
  const prepared = await prepareNotice(open, record, { language: lang, folder });
  if (!context.dryRun) await prepared.write();
  const outputs = prepared.shown(context);
  const nothingElse = { finished: [], alike: [], shown: null, before: null, asked: true, run: null };
  tellNotice({ ...nothingElse, number: shownNumber(open.workspace.settings.office, record.notice), outputs }, context);
  return 0;
}
