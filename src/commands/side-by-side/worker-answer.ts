import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type ErrorTexts, UserError } from '../../io/user-error.ts';

/** What a thread answers. Errors go as data: between threads an error loses its class and all that it holds besides its message. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly mistake: { readonly texts: ErrorTexts; readonly parameters: UserError['parameters'] } }
  | { readonly fault: { readonly message: string; readonly stack: string | undefined; readonly code: unknown } };

/**
 * A piece of work that answers so.
 *
 * @param told - what a user is told of an error, where it is one of his surroundings
 */
export function answering<Task, Result>(
  work: (task: Task) => Promise<Result>,
  told: (error: unknown) => unknown,
): (task: Task) => Promise<Answer<Result>> {
  return async (task) => {
    try {
      return { result: await work(task) };
    } catch (cause) {
      const error = told(cause);
      if (error instanceof UserError) return { mistake: { texts: error.texts, parameters: error.parameters } };
      if (!(error instanceof Error)) return { fault: { message: String(error), stack: undefined, code: undefined } };
      const { message, stack } = error;
      return { fault: { message, stack, code: 'code' in error ? error.code : undefined } };
    }
  };
}

/**
 * An answer of which some buffers go over to whoever asked instead of being copied twice on the way. The thread has them no more.
 *
 * @param buffers - those of the result
 */
export function handingOver<Result>(
  answer: Answer<Result>,
  buffers: (result: Result) => readonly ArrayBuffer[],
): Answer<Result> {
  if (!('result' in answer)) return answer;
  // What stands in its place goes no further than piscina, which hands over the answer.
  return move({ [transferableSymbol]: buffers(answer.result), [valueSymbol]: answer }) as unknown as Answer<Result>;
}

/**
 * The result of an answer.
 *
 * @throws what the thread met: UserError, or an error with the message, stack and code of the one there
 */
export function resultOf<Result>(answer: Answer<Result>): Result {
  if ('result' in answer) return answer.result;
  if ('mistake' in answer) throw new UserError(answer.mistake.texts, answer.mistake.parameters);
  const { message, stack, code } = answer.fault;
  const error = Object.assign(new Error(message), code === undefined ? {} : { code });
  if (stack !== undefined) error.stack = stack;
  throw error;
}
