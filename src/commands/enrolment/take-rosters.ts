import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ListWriter } from '../../io/ledger/write/decided-list.ts';
import type { ExpandedInputs, SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { unreadable } from '../../io/table/reasons.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { Context } from '../command.ts';
import type { Evaluation } from './evaluate-file.ts';
import type { Evaluator } from './evaluator.ts';
import { FilesAhead } from './files-ahead.ts';
import type { Judged } from './judged.ts';
import type { PreparedList } from './prepare-list.ts';
import type { RegisterAlong } from './register-along.ts';
import type { PhaseTimes } from './report.ts';
import { reviewProgress } from './review-progress.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** Who does the work of a run. */
export interface Hands {
  readonly evaluator: Evaluator;
  readonly writer: ListWriter;
  /** Is told of what stands, where the register is written meanwhile. */
  readonly along?: RegisterAlong | undefined;
  /** Whether the person asked to stop: looked at between units. */
  readonly stopped: () => boolean;
}

/**
 * Takes every roster into the ledger, in path order: files are read and decided on side by side, a few ahead, and their lists are written one after the other. A list that
 * was decided on before an entry that concerns it is decided on again, so that the outcome is the same whatever the number of threads.
 *
 * @returns the files dealt with, and the milliseconds of work by phase, summed over all threads
 */
export async function takeRosters(
  inputs: ExpandedInputs,
  hands: Hands,
  context: Context,
): Promise<{ files: ReviewedFile[]; times: Pick<PhaseTimes, 'read' | 'judge' | 'ledger'> }> {
  const { evaluator, writer, along, stopped } = hands;
  const progress = reviewProgress(inputs, 'reading', context);
  const ahead = new FilesAhead(inputs.inputs, evaluator, writer);
  const taking = new Taking(hands);
  const files: ReviewedFile[] = [];
  try {
    for (const input of inputs.inputs) {
      await nextTurn();
      if (stopped()) break;
      progress.begin(input);
      // What is read over the writer's own connection cannot be read within its transaction.
      if (evaluator.readsHere) await writer.commit();
      const evaluation = await writer.waitFor(ahead.next());
      taking.count(evaluation);
      if (evaluation.skipped) progress.skipped(input, evaluation.skipped);
      else files.push(progress.done(await taking.file(input, evaluation)));
      along?.fileDone(writer.commits);
    }
    await writer.commit();
    along?.allSettled();
  } finally {
    progress.stop();
    await writer.close();
  }
  return { files, times: taking.times };
}

class Taking {
  readonly #hands: Hands;
  readonly times = { read: 0, judge: 0, ledger: 0 };

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  count({ times }: Evaluation): void {
    this.times.read += times.read;
    this.times.judge += times.judge;
  }

  async file(input: SubmittedInput, first: Evaluation): Promise<ReviewedFile> {
    const { evaluator, writer, stopped } = this.#hands;
    const lists: Judged[] = [];
    let file = first;
    let [list, ...rest] = first.lists;
    while (list !== undefined) {
      // Lets Ctrl-C through, and what the other threads have done.
      await nextTurn();
      if (stopped()) break;
      const judged = await this.#settle(list);
      if (judged !== undefined) {
        lists.push(judged);
        [list, ...rest] = rest;
        continue;
      }
      await writer.commit();
      const again = await evaluator.evaluate({ input, from: lists.length });
      this.count(again);
      // A file that is another one by now, or cannot be read any more, is told of; its further lists wait for the next run.
      if (again.sha256 !== file.sha256 || !again.readable) {
        file = { ...again, findings: [...file.findings, ...(again.readable ? [changed(input)] : again.findings)] };
        break;
      }
      [list, ...rest] = again.lists;
    }
    const { sha256, format, readable, findings } = file;
    return { input, sha256, format, readable, findings, kept: input.path === '-' ? evaluator.kept : undefined, lists };
  }

  /** What became of a list; undefined where it has to be decided on again. */
  async #settle(list: PreparedList): Promise<Judged | undefined> {
    const begun = performance.now();
    const { writer, along } = this.#hands;
    const { commits } = writer;
    const settlement = await writer.settle(list);
    this.times.ledger += performance.now() - begun;
    if (settlement.outcome === 'stale') return undefined;
    const applied = settlement.outcome === 'applied';
    const judged = applied ? { ...list.judged, entry: settlement.entry, unit: settlement.unit } : list.judged;
    along?.settled(judged, applied, commits);
    return judged;
  }
}

/** The file changed while it was being read: what it holds now is not what its first lists were taken from. */
function changed(input: SubmittedInput): Finding {
  const { problem } = unreadable('changed');
  const [finding] = fileFindings({ path: input.shownAs, sha256: '', file: undefined, problems: [problem] });
  if (finding === undefined) throw new TypeError('a problem without a finding');
  return finding;
}
