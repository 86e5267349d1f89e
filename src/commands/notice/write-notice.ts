import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { type NoticeRecord, noticeShown } from '../../io/ledger/read/notices/notices.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { noticeDocument } from '../../io/report/public-notice/document.ts';
import { noticeHtml } from '../../io/report/public-notice/html.ts';
import { noticeMarkdown } from '../../io/report/public-notice/markdown.ts';
import { writeWhole } from '../../io/write-whole.ts';
import { shownTime } from '../../rules/value/china-time.ts';
import type { Language } from '../../rules/value/text.ts';
import { periodOfClaim } from '../claim/find-claim.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';

/** Names of the files of a notice: to put up, and the form for what comes in. */
export const noticeFiles = ['public-notice.xlsx', 'public-notice.html', 'public-notice.md', 'objections.xlsx'] as const;

/** How the files of a notice are to be, where that is not as the notice itself was asked to be. */
export interface NoticeFilesWish {
  readonly language?: Language | undefined;
  /** Absolute. */
  readonly folder?: string | undefined;
}

/** The files of a notice, not written yet. */
export interface PreparedNotice {
  /** Whether all of them stand in their place. */
  readonly complete: () => boolean;
  readonly write: () => Promise<void>;
  /** Their paths from the current folder. */
  readonly shown: (context: Pick<Context, 'surroundings'>) => string[];
}

/** Prepares the files of a notice from its entry alone, so that they can be written again at any time, the same byte for byte. */
export async function prepareNotice(
  open: OpenWorkspace,
  record: NoticeRecord,
  wish: NoticeFilesWish = {},
): Promise<PreparedNotice> {
  const { workspace, ledger } = open;
  const { settings } = workspace;
  const { scheme, period } = await periodOfClaim(open, record);
  const { lines, figures, columns, objectTo, day } = await noticeShown(ledger, record);
  const { run, hash: chainHead, writtenAt } = await originOfEntry(ledger, record.madeBy.entry);
  const language = wish.language ?? languageOf(record.options.lang) ?? scheme.language ?? 'zh';
  const folder = wish.folder ?? folderOf(open, record);
  const number = shownNumber(settings.office, record.notice);
  const { from, to } = record;
  const notice = {
    ...{ number, centre: settings.centre, scheme: scheme.title, period: period.number, day, from, to },
    ...{ objectTo, columns, lines, figures, run, chainHead },
  };
  const document = noticeDocument(notice, shownTime(writtenAt), language);
  const [book, page, text, form] = noticeFiles.map((name) => join(folder, name)) as [string, string, string, string];
  return {
    complete: () => [book, page, text, form].every((path) => existsSync(path)),
    async write() {
      await prepareOutputFolder(folder);
      const { writeNoticeBook } = await import('../../io/workbook/public-notice/notice-book.ts');
      const { writeObjectionsForm } = await import('../../io/workbook/public-notice/objections-form.ts');
      await writeNoticeBook(book, document, { mark: { run, chainHead }, writtenAt }, language);
      await writeWhole(page, noticeHtml(document, language));
      await writeWhole(text, noticeMarkdown(document));
      await writeObjectionsForm(form, { notice: number, from, to, writtenAt }, language);
    },
    shown: ({ surroundings }) => [book, page, text, form].map((path) => shownPath(path, surroundings.directory)),
  };
}

/** The folder that was asked for, else that of the notice's run below `out/`. */
function folderOf({ workspace }: OpenWorkspace, { options, madeBy }: NoticeRecord): string {
  const { out } = options;
  return out === undefined ? join(workspace.folder, 'out', `${madeBy.run}-notice`) : resolve(workspace.folder, out);
}

function languageOf(text: string | undefined): Language | undefined {
  return text === 'zh' || text === 'en' ? text : undefined;
}
