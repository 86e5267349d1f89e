import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { inboxFolders } from '../../io/inbox/inbox-folder.ts';
import { freeName, isRefused, type Move, moveFile } from '../../io/inbox/move-file.ts';
import { inboxErrors, inboxTexts } from '../../io/report/text/inbox-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { writeWhole } from '../../io/write-whole.ts';
import { shownTime } from '../../rules/value/china-time.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { FileOutcome } from './inbox-file.ts';

/** A file with the place that it has now, from the inbox, with `/` between its parts; null where it stayed. */
export interface LaidAside extends FileOutcome {
  readonly moved: string | null;
  /** What keeps it from its place, where somebody has to mend that. */
  readonly failure?: UserError;
}

/**
 * Moves a file to where its outcome belongs, after what goes beside it is written: a note of why, the marked workbook, the payment notice. Whoever finds the file there finds them too;
 * a call that is killed in between leaves the file in `working`, and the next writes them again.
 *
 * @param inbox - absolute
 */
export async function layAside(outcome: FileOutcome, inbox: string, context: Context): Promise<LaidAside> {
  const { file, status, run } = outcome;
  const day = context.surroundings.today().replaceAll('-', '');
  const suffix = run === null ? day : `${day}-${run}`;
  if (status === 'left') {
    const name = freeName({ folder: inbox, name: file.name, suffix });
    await moveFile(file.path, join(inbox, name));
    return { ...outcome, moved: null };
  }
  const folder = join(inbox, inboxFolders[status]);
  const name = freeName({ folder, name: file.name, suffix });
  const placed = await place(outcome, join(folder, name), context);
  if (placed === 'moved') return { ...outcome, moved: `${inboxFolders[status]}/${name}` };
  const why = [...outcome.why, fill(inboxTexts.stays, context.language, { folder: inboxFolders[status] })];
  const kept = { ...outcome, why, moved: null };
  if (placed === 'open') return kept;
  return { ...kept, failure: new UserError(inboxErrors.refused, { folder, detail: file.name }) };
}

async function place(outcome: FileOutcome, path: string, context: Context): Promise<Move> {
  try {
    await writeBeside(outcome, path, context);
  } catch (error) {
    // A workbook of an earlier call that somebody has open, or a folder that takes none.
    if (error instanceof UserError) return 'open';
    if (isRefused(error)) return 'refused';
    throw error;
  }
  return moveFile(outcome.file.path, path);
}

async function writeBeside({ file, kind, status, why, beside }: FileOutcome, path: string, context: Context) {
  const { language, surroundings } = context;
  if (why.length > 0) {
    const at = shownTime(surroundings.now());
    const said = { file: file.name, kind: inboxTexts[`kind-${kind}`], status: inboxTexts[status], on: at };
    const isMarked = beside.some((each) => each.as === 'returned');
    const back = isMarked ? inboxTexts.noteReturned : inboxTexts.noteReturnedBare;
    const next = status === 'returned' ? back : inboxTexts.noteHeld;
    const lines = [fill(inboxTexts.noteHead, language, said), '', ...why, '', next[language]];
    // With a byte order mark, since the editor of Windows takes a text without one for the system's own code page.
    await writeWhole(`${path}.note.txt`, `\uFEFF${lines.join('\r\n')}\r\n`);
  }
  const counts = new Map<string, number>();
  for (const each of beside) {
    const count = (counts.get(each.as) ?? 0) + 1;
    counts.set(each.as, count);
    const ending = `.${each.as}${count === 1 ? '' : `-${count}`}${extname(each.path)}`;
    await writeWhole(`${path}${ending}`, await readFile(resolve(surroundings.directory, each.path)));
  }
}
