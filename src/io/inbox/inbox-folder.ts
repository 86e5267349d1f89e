import { lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code.ts';
import { inboxErrors } from '../report/text/inbox-texts.ts';
import { byCodeUnits, isClutter } from '../submitted/file-names.ts';
import { UserError } from '../user-error.ts';
import { isRefused } from './move-file.ts';

/** Folders within an inbox. What is being taken stands in `working`; only a call that was killed leaves anything there. */
export const inboxFolders = { working: 'working', done: 'done', returned: 'returned', held: 'held' } as const;

/** What programs call a file that they have not written whole: downloads, synchronising programs, editors. */
const HALF = /\.(tmp|temp|part|partial|crdownload|download|filepart|opdownload|swp|lock)$|~$/i;

/** Milliseconds after which nobody is writing an empty or half-named file any more: whoever sent it has to be told. */
const GIVEN_UP = 3_600_000;

/** What stands in an inbox. */
export interface InboxContent {
  /** Files to be taken, by name, in order. */
  readonly ready: readonly string[];
  /** Files left alone until the next call, since they are still being written. */
  readonly waiting: readonly string[];
}

interface Look {
  readonly size: number;
  readonly written: number;
}

/**
 * Looks through the inbox, not through folders within it. A file counts once nobody has written to it for so many seconds; where one is younger, it waits that time once and
 * looks again. Empty files and those that a program names as half written are left alone for an hour, since they are about to be written; links always, since they may lead anywhere.
 *
 * @param quietFor - seconds
 * @param clock - milliseconds since 1970
 * @throws UserError where the folder cannot be read
 */
export async function inboxContent(
  folder: string,
  quietFor: number,
  clock: () => number = Date.now,
): Promise<InboxContent> {
  const first = await lookAt(folder);
  const isYoung = ({ written }: Look) => Math.abs(clock() - written) < quietFor * 1000;
  if (![...first.values()].some(isYoung)) return sorted(first, () => true, clock());
  await wait(quietFor * 1000);
  const second = await lookAt(folder);
  const isQuiet = (name: string, { size, written }: Look) => {
    const before = first.get(name);
    return before !== undefined && before.size === size && before.written === written;
  };
  return sorted(second, isQuiet, clock());
}

function sorted(
  found: ReadonlyMap<string, Look>,
  isQuiet: (name: string, look: Look) => boolean,
  now: number,
): InboxContent {
  const names = [...found.keys()].sort(byCodeUnits);
  const isReady = (name: string) => {
    const look = found.get(name);
    if (look === undefined || !isQuiet(name, look)) return false;
    return (look.size > 0 && !HALF.test(name)) || now - look.written > GIVEN_UP;
  };
  return { ready: names.filter(isReady), waiting: names.filter((name) => !isReady(name)) };
}

/** Regular files by name. The change of a file's time counts as well as that of its content: a copy keeps the time of its original. */
async function lookAt(folder: string): Promise<ReadonlyMap<string, Look>> {
  const found = new Map<string, Look>();
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => stop(error, folder));
  for (const entry of entries) {
    if (!entry.isFile() || isClutter(entry.name)) continue;
    const look = await lstat(join(folder, entry.name)).catch(() => undefined);
    if (look) found.set(entry.name, { size: look.size, written: Math.max(look.mtimeMs, look.ctimeMs) });
  }
  return found;
}

/**
 * Whether a folder holds a name already, as its system tells names apart.
 *
 * @param platform - as `process.platform`: to Windows, and to a Mac as it comes, `A.xlsx` and `a.xlsx` are one file
 */
export function holdsName(names: readonly string[], name: string, platform: string = process.platform): boolean {
  const key = (text: string) => (platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text);
  return names.some((each) => key(each) === key(name));
}

/** Names of the files that a call that was killed left in `working`; none where there is no such folder. */
export async function leftInWorking(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, inboxFolders.working), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && !isClutter(entry.name)).map(({ name }) => name);
  return names.sort(byCodeUnits);
}

/**
 * Makes the folders within an inbox; only their owner can look into them, since what stands there is personal.
 *
 * @throws UserError where they cannot be made
 */
export async function makeInboxFolders(folder: string): Promise<void> {
  for (const name of Object.values(inboxFolders))
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 }).catch((error) => stop(error, folder));
}

function stop(error: unknown, folder: string): never {
  if (!(error instanceof Error) || !(isRefused(error) || hasCode(error, 'EEXIST'))) throw error;
  throw new UserError(inboxErrors.refused, { folder, detail: error.message });
}
