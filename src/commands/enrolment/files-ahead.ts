import type { ListWriter } from '../../io/ledger/write/decided-list.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { InputsAhead } from '../side-by-side/inputs-ahead.ts';
import type { Evaluation } from './evaluate-file.ts';
import type { Evaluator } from './evaluator.ts';

/** Rosters that are being read and decided on ahead of the writer. */
export class FilesAhead extends InputsAhead<Evaluation> {
  constructor(inputs: readonly SubmittedInput[], evaluator: Evaluator, writer: ListWriter) {
    super(inputs, {
      ahead: () => evaluator.ahead,
      smallAhead: () => evaluator.smallAhead,
      begin: (input) => evaluator.evaluate({ input, from: 0 }),
      position: () => writer.position,
      forget: (position) => writer.forget(position),
    });
  }
}
