import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import { type Evaluation, type EvaluationTask, evaluate } from './evaluate-file.ts';
import type { Desk } from './prepare-list.ts';
import { type ReadInput, readInput } from './read-submissions.ts';

/** Reads files and decides on their lists: in this thread, or in others. */
export interface Evaluator {
  /** How many files may be in hand at once, so that threads have work and memory stays small. */
  readonly ahead: number;
  evaluate(task: EvaluationTask): Promise<Evaluation>;
  /** The cells of standard input, which cannot be read again. */
  readonly kept: ReadInput | undefined;
  close(): Promise<void>;
}

/** Does it in this thread, when it is asked. */
export function ownThread(desk: Desk, map: ColumnMap | undefined, stdin: NodeJS.ReadableStream): Evaluator {
  let kept: ReadInput | undefined;
  return {
    ahead: 1,
    get kept() {
      return kept;
    },
    async evaluate({ input, from }) {
      const begun = performance.now();
      const read = input.path === '-' && kept ? kept : await readInput(input, stdin, desk.rules.scheme, map);
      if (input.path === '-') kept = read;
      return evaluate(read, from, desk, performance.now() - begun);
    },
    close: async () => undefined,
  };
}
