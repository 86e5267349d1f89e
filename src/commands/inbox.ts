import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inboxFolders, makeInboxFolders } from '../io/inbox/inbox-folder.ts';
import { takeFileLock } from '../io/ledger/store/file-lock.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { inboxErrors, inboxTexts } from '../io/report/text/inbox-texts.ts';
import { UserError } from '../io/user-error.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { jobsOption } from './enrolment/options.ts';
import { reportFailure } from './failure.ts';
import type { InboxOptions } from './inbox/inbox-file.ts';
import { type InboxReport, takeInbox, tryInbox } from './inbox/take-inbox.ts';
import { inboxJson, tellInbox } from './inbox/tell-inbox.ts';
import { type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { periodOptions } from './period-options.ts';

/** Seconds that nobody may have written to a file, unless `--settle` says otherwise. */
const QUIET_FOR = 5;
const LONGEST = 600;

const command: CommandModule<InboxOptions> = {
  arguments: [{ syntax: '<dir>', description: inboxTexts.argument }],
  options: [
    { flags: '--units <file>', description: enrolTexts.optionUnits, environment: 'MUTUAL_UNITS' },
    { flags: '--notices', description: enrolTexts.optionNotices },
    { flags: '--settle <seconds>', description: inboxTexts.optionSettle },
    ...periodOptions,
    jobsOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual inbox inbox/', says: inboxTexts.exampleOne },
    { command: 'mutual inbox inbox/ --dry-run', says: inboxTexts.exampleTwo },
    { command: 'mutual inbox inbox/ --notices --quiet', says: inboxTexts.exampleThree },
  ],
  run: (context, [given = ''], options) => {
    const quietFor = secondsOf(options.settle);
    if (options.out !== undefined) throw new UserError(inboxErrors.out);
    const inbox = folderAt(resolve(context.surroundings.directory, given), given);
    return withPeriod(context, options, (open) =>
      context.dryRun
        ? told(tryInbox(open, inbox, quietFor, options, context), given, context)
        : alone(open, inbox, given, quietFor, options, context),
    );
  },
};

export default command;

/** Takes the inbox in where no other call is at it; where one is, that does the work, and this has nothing to do. */
async function alone(
  open: OpenPeriod,
  inbox: string,
  given: string,
  quietFor: number,
  options: InboxOptions,
  context: Context,
): Promise<ExitCode> {
  await makeInboxFolders(inbox);
  const release = lockOf(inbox, given);
  if (!release) {
    const busy = { schemaVersion: 1, command: 'inbox', folder: given, busy: true };
    if (context.json) context.print(JSON.stringify(busy, null, 2));
    else context.say(fill(inboxTexts.busy, context.language, { folder: given }));
    return 0;
  }
  try {
    return await told(takeInbox(open, inbox, quietFor, options, context), given, context);
  } finally {
    release();
  }
}

async function told(taking: Promise<InboxReport>, folder: string, context: Context): Promise<ExitCode> {
  const report = await taking;
  if (context.json) context.print(JSON.stringify(inboxJson(report, folder, context), null, 2));
  else {
    tellInbox(report, folder, context);
    if (context.dryRun && report.files.length > 0) context.print(enrolTexts.dryRun[context.language]);
  }
  for (const failure of report.failures) reportFailure(failure, context.surroundings);
  if (report.failures.length > 0) return 2;
  const minded = report.files.some(({ status, why }) => status !== 'left' && (status !== 'done' || why.length > 0));
  return minded ? 1 : 0;
}

function lockOf(inbox: string, folder: string): (() => void) | undefined {
  try {
    return takeFileLock(join(inbox, inboxFolders.working, '.lock'));
  } catch (error) {
    throw new UserError(inboxErrors.noLock, { folder, detail: error instanceof Error ? error.message : String(error) });
  }
}

function secondsOf(found: string | undefined): number {
  if (found === undefined) return QUIET_FOR;
  if (!/^\d{1,3}$/.test(found) || Number(found) > LONGEST) throw new UserError(inboxErrors.badSettle, { found });
  return Number(found);
}

function folderAt(path: string, folder: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(inboxErrors.noFolder, { folder });
  return path;
}
