import { threadId } from 'node:worker_threads';
import { workerData } from 'piscina';
import { periodId } from '../../../io/ledger/entry/period-id.ts';
import { openLedger, withoutPassword } from '../../../io/ledger/open-ledger.ts';
import { asUserError } from '../../../io/ledger/store/database-error.ts';
import { type HandedTask, inTurn } from '../../side-by-side/handed-task.ts';
import type { Answer } from '../../side-by-side/worker-answer.ts';
import { answering as answeringWith, handingOver } from '../../side-by-side/worker-answer.ts';
import { type ClaimTerms, claimTerms } from '../claim-terms.ts';
import type { ReportDigest } from '../report/digest.ts';
import { HoldingFile } from '../report/held.ts';
import type { DecisionsTask } from '../report/write-decisions.ts';
import { type ReportTask, writeReport as writeReportOf } from '../report/write-report.ts';
import type { ReturnedTask } from '../returned.ts';
import { type PreparedFile, type PrepareTask, prepareFile as prepare } from './prepare-file.ts';
import type { ClaimThreadSettings } from './settings.ts';

const settings: ClaimThreadSettings = workerData;
let opened: Promise<ClaimTerms> | undefined;
let holding: HoldingFile | undefined;

/** The terms of the run, with a connection of this thread's own that only reads; opened when it is first needed. */
function termsOfThread(): Promise<ClaimTerms> {
  opened ??= (async () => {
    const { ledger: location, workspace, period, scheme, schemeHash, calendar, asOf } = settings;
    const ledger = await openLedger(location, { readOnly: true });
    const open = { ledger, location, workspace, period, scheme, schemeHash };
    return claimTerms(open, periodId(period.scheme, period.number), calendar, asOf);
  })();
  return opened;
}

const prepareByThread = async ({ input, run, keepAt }: PrepareTask): Promise<PreparedFile> => {
  const { open, grounds, asOf } = await termsOfThread();
  holding ??= new HoldingFile(`${keepAt}.${threadId}`);
  // Ids of one file's claims only: those of others never meet them.
  const own = claimTerms(open, grounds.period.id, grounds.calendar ?? settings.calendar, asOf);
  const terms = { ...own, ...(settings.columns && { columns: settings.columns }) };
  return prepare({ input, run }, terms, holding);
};

/** Reads a file and decides on its claims. The texts of their entries, which are long, go over. */
export const prepareFile = answering(prepareByThread, (file) =>
  file.kind === 'ahead' && file.ahead.prepared ? [file.ahead.prepared.texts.buffer] : [],
);

/** The workbooks load exceljs, which deciding does not need. */
export const writeDecisions = answering(async (task: DecisionsTask): Promise<void> => {
  const { writeDecisions: write } = await import('../report/write-decisions.ts');
  await write(task, settings.scheme);
});

/** Writes a workbook that goes back. Its writer is loaded by the first one only. */
export const writeReturned = answering(async (task: ReturnedTask): Promise<void> => {
  const { writeReturnedClaims } = await import('../returned.ts');
  await writeReturnedClaims(task, settings.scheme);
});

/** Writes report.json. @returns what the terminal tells of the run */
export const writeReport = answering((task: ReportTask): Promise<ReportDigest> => writeReportOf(task, settings.scheme));

/**
 * What the database or the system refused is told in words; all else as it is.
 *
 * @param buffers - those of a result that go over
 */
function answering<Task, Result>(
  work: (task: Task) => Promise<Result>,
  buffers: (result: Result) => readonly ArrayBuffer[] = () => [],
): (handed: HandedTask<Task>) => Promise<Answer<Result>> {
  const answer = answeringWith(work, (error) => asUserError(error, withoutPassword(settings.ledger)));
  return inTurn(async (task) => handingOver(await answer(task), buffers));
}
