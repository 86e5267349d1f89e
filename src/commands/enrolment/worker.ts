import { workerData } from 'piscina';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { openLedger, withoutPassword } from '../../io/ledger/open-ledger.ts';
import { asUserError } from '../../io/ledger/store/database-error.ts';
import { between, type HandedTask, inTurn } from '../side-by-side/handed-task.ts';
import { type Answer, answering as answeringWith } from '../side-by-side/worker-answer.ts';
import { type Evaluation, type EvaluationTask, evaluate } from './evaluate-file.ts';
import type { NoticeTask } from './outputs/notice.ts';
import type { RegisterTask, WrittenRegister } from './outputs/register.ts';
import type { RegisterAlongTask, WrittenAlong } from './outputs/register-along.ts';
import type { ReturnedTask } from './outputs/returned.ts';
import type { UnitsTask } from './outputs/units.ts';
import { readInput } from './read-submissions.ts';
import { rulesFrom, type WorkerSettings } from './worker-settings.ts';

const settings: WorkerSettings = workerData;
const rules = rulesFrom(settings.rules);
let opened: Promise<Ledger> | undefined;

/** A connection of this thread's own, which only reads; opened when it is first needed. */
function ledgerOfThread(): Promise<Ledger> {
  opened ??= openLedger(settings.ledger, { readOnly: true });
  return opened;
}

/** Reads a file and decides on its lists. */
export const evaluateFile = answering(async ({ input, from }: EvaluationTask): Promise<Evaluation> => {
  const ledger = await ledgerOfThread();
  const begun = performance.now();
  const read = await readInput(input, process.stdin, rules.scheme, settings.map);
  const desk = { ledger, office: settings.office, rules };
  return evaluate(read, from, desk, performance.now() - begun);
});

/** The outputs load exceljs, which reading does not need. */
export const writeRegister = answering(async (task: RegisterTask): Promise<WrittenRegister> => {
  const { writeRegisterOf } = await import('./outputs/register.ts');
  return writeRegisterOf(task, { ledger: await ledgerOfThread(), scheme: rules.scheme });
});

/** Writes the register of units that come while the run still takes lists, between the files that this thread reads. Undefined where it was given up. */
export const writeRegisterAlong = between(
  told(async (task: RegisterAlongTask): Promise<WrittenAlong | undefined> => {
    const { writeRegisterAlong: write } = await import('./outputs/register-along.ts');
    return write(task, async () => ({ ledger: await ledgerOfThread(), scheme: rules.scheme }));
  }),
);

/** Writes units.xlsx. @returns its path */
export const writeUnits = answering(async (task: UnitsTask): Promise<string> => {
  const { writeUnitsOf } = await import('./outputs/units.ts');
  return writeUnitsOf(task);
});

/** Reads a file again and writes the workbooks that go back of it. @returns their paths; none where the file is another one by now */
export const writeReturned = answering(async (task: ReturnedTask): Promise<readonly string[]> => {
  const { writeReturnedOf } = await import('./outputs/returned.ts');
  return writeReturnedOf(task, rules);
});

/** Writes the payment notice of one unit. @returns its path */
export const writeNotice = answering(async (task: NoticeTask): Promise<string> => {
  const { writeNoticeOf } = await import('./outputs/notice.ts');
  return writeNoticeOf(task, { ledger: await ledgerOfThread(), scheme: rules.scheme });
});

/** Work that is done one after the other. */
function answering<Task, Result>(
  work: (task: Task) => Promise<Result>,
): (handed: HandedTask<Task>) => Promise<Answer<Result>> {
  return inTurn(told(work));
}

/** What the database or the system refused is told in words; all else as it is. */
function told<Task, Result>(work: (task: Task) => Promise<Result>): (task: Task) => Promise<Answer<Result>> {
  return answeringWith(work, (error) => asUserError(error, withoutPassword(settings.ledger)));
}
