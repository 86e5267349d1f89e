import { Tinypool } from 'tinypool';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { openLedger } from '../../io/ledger/open-ledger.ts';
import { type ErrorTexts, UserError } from '../../io/user-error.ts';
import { type Evaluation, type EvaluationTask, evaluate } from './evaluate-file.ts';
import { readInput } from './read-submissions.ts';
import { rulesFrom, type WorkerSettings } from './worker-settings.ts';

/** A user's mistake on its way to the main thread: of an error only its message would arrive. */
export interface ToldMistake {
  readonly mistake: { readonly texts: ErrorTexts; readonly parameters: UserError['parameters'] };
}

const settings: WorkerSettings = Tinypool.workerData;
const rules = rulesFrom(settings.rules);
let opened: Promise<Ledger> | undefined;

/** The program of a worker thread: reads a file and decides on its lists, over a connection of its own that only reads. */
export default async function work({ input, from }: EvaluationTask): Promise<Evaluation | ToldMistake> {
  try {
    opened ??= openLedger(settings.ledger);
    const ledger = await opened;
    const begun = performance.now();
    const read = await readInput(input, process.stdin, rules.scheme, settings.map);
    const desk = { ledger, office: settings.office, rules };
    return await evaluate(read, from, desk, performance.now() - begun);
  } catch (error) {
    if (error instanceof UserError) return { mistake: { texts: error.texts, parameters: error.parameters } };
    throw error;
  }
}
