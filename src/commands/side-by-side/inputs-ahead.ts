import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { bytesOf } from './input-bytes.ts';

/** Who reads inputs and decides on them, and what the ledger held when one was begun. */
export interface WorkAhead<Result> {
  /** How many inputs may be in hand at once, whatever their size. */
  readonly ahead: () => number;
  /** How many while all in hand are small together: then a large one is waited for without the threads standing still. As many as of any size where absent. */
  readonly smallAhead?: () => number;
  readonly begin: (input: SubmittedInput) => Promise<Result>;
  /** What is committed now: whatever is begun now is decided on over that or more. */
  readonly position: () => number;
  /** Told of each result that is handed out: nothing older than its position is in hand any more. */
  readonly forget: (position: number) => void;
}

/** Bytes of inputs that are small together: what some ten thousand lines of a workbook take, of which what was made for the writer is in memory. */
const SMALL_TOGETHER = 1024 * 1024;

interface Begun<Result> {
  readonly result: Promise<Result>;
  readonly position: number;
  readonly bytes: number;
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
    while (this.#hasRoom()) {
      const { value: input, done } = this.#inputs.next();
      if (done) return;
      this.#queue.push(this.#begun(input));
    }
  }

  #hasRoom(): boolean {
    const { ahead, smallAhead = ahead } = this.#work;
    const inHand = this.#queue.length;
    if (inHand < ahead()) return true;
    return inHand < smallAhead() && this.#queue.reduce((sum, { bytes }) => sum + bytes, 0) < SMALL_TOGETHER;
  }

  #begun(input: SubmittedInput): Begun<Result> {
    const position = this.#work.position();
    const result = this.#work.begin(input);
    // Told where it is awaited, which may be later than it fails.
    result.catch(() => undefined);
    return { result, position, bytes: bytesOf(input) };
  }
}
