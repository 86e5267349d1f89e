import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';

/** Who reads inputs and decides on them, and what the ledger held when one was begun. */
export interface WorkAhead<Result> {
  /** How many inputs may be in hand at once. */
  readonly ahead: () => number;
  readonly begin: (input: SubmittedInput) => Promise<Result>;
  /** What is committed now: whatever is begun now is decided on over that or more. */
  readonly position: () => number;
  /** Told of each result that is handed out: nothing older than its position is in hand any more. */
  readonly forget: (position: number) => void;
}

interface Begun<Result> {
  readonly result: Promise<Result>;
  readonly position: number;
}

/** Inputs that are being read and decided on ahead of the writer, a few at a time: no more, so that memory stays small and decisions fresh. */
export class InputsAhead<Result> {
  readonly #inputs: Iterator<SubmittedInput>;
  readonly #work: WorkAhead<Result>;
  readonly #queue: Begun<Result>[] = [];

  constructor(inputs: readonly SubmittedInput[], work: WorkAhead<Result>) {
    this.#inputs = inputs[Symbol.iterator]();
    this.#work = work;
  }

  /** What the next input came to, in the order of the inputs. */
  async next(): Promise<Result> {
    this.#fill();
    const first = this.#queue.shift();
    if (first === undefined) throw new RangeError('there is no further file');
    const result = await first.result;
    this.#work.forget(first.position);
    this.#fill();
    return result;
  }

  #fill(): void {
    while (this.#queue.length < this.#work.ahead()) {
      const { value: input, done } = this.#inputs.next();
      if (done) return;
      this.#queue.push(this.#begun(input));
    }
  }

  #begun(input: SubmittedInput): Begun<Result> {
    const position = this.#work.position();
    const result = this.#work.begin(input);
    // Told where it is awaited, which may be later than it fails.
    result.catch(() => undefined);
    return { result, position };
  }
}
