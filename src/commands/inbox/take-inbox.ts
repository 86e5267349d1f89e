import { join } from 'node:path';
import { holdsName, inboxContent, inboxFolders, leftInWorking } from '../../io/inbox/inbox-folder.ts';
import { moveFile } from '../../io/inbox/move-file.ts';
import { inboxErrors, inboxTexts } from '../../io/report/text/inbox-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import type { InboxFile, InboxOptions } from './inbox-file.ts';
import { type LaidAside, layAside } from './lay-aside.ts';
import { type SortedFile, sortFile } from './sort-file.ts';
import { leftOf, takeKind, takenKinds } from './take-kind.ts';

/** What a call came to. */
export interface InboxReport {
  readonly files: readonly LaidAside[];
  readonly failures: readonly UserError[];
}

/**
 * Takes in what lies in an inbox: each file is moved to `working` first, so that who writes a further one of its name does not change it meanwhile, then sorted, then given to its
 * verb, and then laid aside. Only one call at a time may do this.
 *
 * @param inbox - absolute, with its folders made
 * @param quietFor - seconds that nobody may have written to a file
 */
export async function takeInbox(
  open: OpenPeriod,
  inbox: string,
  quietFor: number,
  options: InboxOptions,
  context: Context,
): Promise<InboxReport> {
  const { files, waiting } = await inHand(inbox, quietFor, context);
  return takeFiles(open, files, waiting, options, context, (outcome) => layAside(outcome, inbox, context));
}

/** Does the same with the files where they lie, writes nothing and moves nothing. */
export async function tryInbox(
  open: OpenPeriod,
  inbox: string,
  quietFor: number,
  options: InboxOptions,
  context: Context,
): Promise<InboxReport> {
  const { ready, waiting: young } = await inboxContent(inbox, quietFor);
  const waiting = young.map((name) => waitingFile(name, 'stillWritten', context));
  const left = (await leftInWorking(inbox)).map((name) => fileAt(join(inbox, inboxFolders.working), name, context));
  const files = [...left, ...ready.map((name) => fileAt(inbox, name, context))];
  return takeFiles(open, files, waiting, options, context, async (outcome) => ({ ...outcome, moved: null }));
}

/** Moves the files that are ready to `working`, beside those that a killed call left there. */
async function inHand(inbox: string, quietFor: number, context: Context) {
  const working = join(inbox, inboxFolders.working);
  const left = await leftInWorking(inbox);
  if (left.length > 0) context.say(fill(inboxTexts.recovered, context.language, { count: left.length }));
  const content = await inboxContent(inbox, quietFor);
  const waiting = content.waiting.map((name) => waitingFile(name, 'stillWritten', context));
  const taken: string[] = [];
  for (const name of content.ready) {
    const move = holdsName(left, name) ? 'taken before' : await moveFile(join(inbox, name), join(working, name));
    if (move === 'moved') taken.push(name);
    else if (move === 'open') waiting.push(waitingFile(name, 'heldOpen', context));
    else if (move === 'taken before') waiting.push(waitingFile(name, 'notReached', context));
    else if (move === 'refused') {
      const failure = new UserError(inboxErrors.refused, { folder: inbox, detail: name });
      waiting.push({ ...waitingFile(name, 'cannotLeave', context), failure });
    }
  }
  return { files: [...left, ...taken].map((name) => fileAt(working, name, context)), waiting };
}

function fileAt(folder: string, name: string, { surroundings }: Context): InboxFile {
  const path = join(folder, name);
  return { name, path, shownAs: shownPath(path, surroundings.directory) };
}

/** A file that stays where it was dropped. */
function waitingFile(
  name: string,
  why: 'stillWritten' | 'heldOpen' | 'cannotLeave' | 'notReached',
  { language }: Context,
): LaidAside {
  return { ...leftOf({ name, path: '', shownAs: name }, 'unread', inboxTexts[why][language]), moved: null };
}

async function takeFiles(
  open: OpenPeriod,
  files: readonly InboxFile[],
  waiting: readonly LaidAside[],
  options: InboxOptions,
  context: Context,
  layDown: (outcome: ReturnType<typeof leftOf>) => Promise<LaidAside>,
): Promise<InboxReport> {
  const { language, surroundings } = context;
  const interrupt = { asked: false };
  const release = surroundings.onInterrupt(() => {
    interrupt.asked = true;
  });
  const laid: LaidAside[] = [];
  const failures: UserError[] = [];
  try {
    const sorted: SortedFile[] = [];
    for (const file of files) sorted.push(await sortFile(file, open, context));
    for (const { file, kind, why } of sorted) {
      if (takenKinds.some((each) => each === kind)) continue;
      laid.push(await layDown({ file, kind, status: 'held', run: null, why, beside: [] }));
    }
    for (const kind of takenKinds) {
      for (const wave of byStem(sorted.filter((each) => each.kind === kind))) {
        const notReached = () => wave.map(({ file }) => leftOf(file, kind, inboxTexts.notReached[language]));
        const taken = interrupt.asked
          ? { outcomes: notReached(), failures: [] }
          : await takeKind(kind, wave, open, options, context);
        failures.push(...taken.failures);
        for (const outcome of taken.outcomes) laid.push(await layDown(outcome));
      }
    }
  } finally {
    release();
  }
  const all = [...laid, ...waiting];
  return { files: all, failures: eachOnce([...failures, ...all.flatMap(({ failure }) => failure ?? [])]) };
}

/** What stops several files, such as a full disk, is told once. */
function eachOnce(failures: readonly UserError[]): UserError[] {
  const told = new Map(failures.map((failure) => [failure.message, failure]));
  return [...told.values()];
}

/** Parted so that in none two files have one name but for their extension: what a verb writes of a file is called by it. */
function byStem(sorted: readonly SortedFile[]): SortedFile[][] {
  const waves: { readonly stems: Set<string>; readonly files: SortedFile[] }[] = [];
  for (const each of sorted) {
    const stem = each.file.name.replace(/\.[^.]*$/, '').toLowerCase();
    let wave = waves.find(({ stems }) => !stems.has(stem));
    if (!wave) {
      wave = { stems: new Set(), files: [] };
      waves.push(wave);
    }
    wave.stems.add(stem);
    wave.files.push(each);
  }
  return waves.map(({ files }) => files);
}
