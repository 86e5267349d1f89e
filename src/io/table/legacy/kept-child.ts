import { type ChildLimits, type Outcome, ReadingChild } from './child-process.ts';

/** One for each thread, started at the first file that needs it: starting one takes longer than reading a file of a hundred rows. */
let kept: { readonly child: ReadingChild; readonly program: string; readonly megabytes: number } | undefined;

/** The request that is under way or was the last one. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Asks the child that is kept for this thread, which is started where there is none. One request at a time: another waits for its turn, and its time
 * counts from there.
 *
 * @param program - path of the child's program, JavaScript
 * @returns what came of it; never rejects
 */
export function askKept(program: string, request: readonly Buffer[], limits: ChildLimits): Promise<Outcome> {
  const outcome = turn.then(() => askOrAskAgain(program, request, limits));
  turn = outcome;
  return outcome;
}

/** The number of the process that is kept; undefined where there is none. */
export function keptProcess(): number | undefined {
  return kept?.child.alive ? kept.child.pid : undefined;
}

/** A child that has read other files may have ended between two, or fail for what they left in it: only of a new one does a failure tell about the file. */
async function askOrAskAgain(program: string, request: readonly Buffer[], limits: ChildLimits): Promise<Outcome> {
  const child = childFor(program, limits);
  const isNew = child.answers === 0;
  const outcome = await child.ask(request, limits);
  return outcome.end === 'failed' && !isNew ? childFor(program, limits).ask(request, limits) : outcome;
}

function childFor(program: string, limits: ChildLimits): ReadingChild {
  const { megabytes } = limits;
  if (kept?.child.alive && kept.program === program && kept.megabytes === megabytes) return kept.child;
  kept?.child.end();
  kept = { child: new ReadingChild(program, limits), program, megabytes };
  return kept.child;
}
