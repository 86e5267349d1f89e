import { join, relative, sep } from 'node:path';
import { inboxContent, inboxFolders, leftInWorking, makeInboxFolders } from '../../io/inbox/inbox-folder.ts';
import { moveFile } from '../../io/inbox/move-file.ts';
import { inboxTexts } from '../../io/report/text/inbox-texts.ts';
import type { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
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
 * @param inbox - absolute
 * @param quietFor - seconds that nobody may have written to a file
 */
export async function takeInbox(
  open: OpenPeriod,
  inbox: string,
  quietFor: number,
  options: InboxOptions,
  context: Context,
): Promise<InboxReport> {
  await makeInboxFolders(inbox);
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
  const { ready, waiting } = await inboxContent(inbox, quietFor);
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
  const waiting = [...content.waiting];
  const taken: string[] = [];
  for (const name of content.ready) {
    const isTaken = !left.includes(name) && (await moveFile(join(inbox, name), join(working, name)));
    (isTaken ? taken : waiting).push(name);
  }
  return { files: [...left, ...taken].map((name) => fileAt(working, name, context)), waiting };
}

function fileAt(folder: string, name: string, { surroundings }: Context): InboxFile {
  const path = join(folder, name);
  return { name, path, shownAs: relative(surroundings.directory, path).split(sep).join('/') };
}

async function takeFiles(
  open: OpenPeriod,
  files: readonly InboxFile[],
  waiting: readonly string[],
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
  const still = waiting.map((name): LaidAside => {
    const file = { name, path: '', shownAs: name };
    return { ...leftOf(file, 'unread', inboxTexts.stillWritten[language]), moved: null };
  });
  return { files: [...laid, ...still], failures };
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
