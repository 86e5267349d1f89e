import type { ListWriter } from '../../io/ledger/write/decided-list.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { Evaluation } from './evaluate-file.ts';
import type { Evaluator } from './evaluator.ts';

interface Ahead {
  readonly evaluation: Promise<Evaluation>;
  /** What was committed when it was begun: it was decided on over that or more. */
  readonly position: number;
}

/** Files that are being read and decided on ahead of the writer, a few at a time: no more, so that memory stays small and decisions fresh. */
export class FilesAhead {
  readonly #inputs: Iterator<SubmittedInput>;
  readonly #evaluator: Evaluator;
  readonly #writer: ListWriter;
  readonly #queue: Ahead[] = [];

  constructor(inputs: readonly SubmittedInput[], evaluator: Evaluator, writer: ListWriter) {
    this.#inputs = inputs[Symbol.iterator]();
    this.#evaluator = evaluator;
    this.#writer = writer;
  }

  /** The next file, in the order of the inputs. */
  async next(): Promise<Evaluation> {
    this.#fill();
    const first = this.#queue.shift();
    if (first === undefined) throw new RangeError('there is no further file');
    const evaluation = await first.evaluation;
    this.#writer.forget(first.position);
    this.#fill();
    return evaluation;
  }

  #fill(): void {
    while (this.#queue.length < this.#evaluator.ahead) {
      const { value: input, done } = this.#inputs.next();
      if (done) return;
      this.#queue.push(this.#begun(input));
    }
  }

  #begun(input: SubmittedInput): Ahead {
    const evaluation = this.#evaluator.evaluate({ input, from: 0 });
    // Told where it is awaited, which may be later than it fails.
    evaluation.catch(() => undefined);
    return { evaluation, position: this.#writer.position };
  }
}
