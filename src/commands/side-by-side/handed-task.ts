/** A task as it goes to a thread, which may have several in hand. */
export interface HandedTask<Task> {
  readonly task: Task;
  /** Shared with the thread, which sets its one number once it does the task: where it dies, whoever handed it others as well knows which of them it never began. */
  readonly begun: Int32Array;
}

/** A task to be handed over. */
export function handed<Task>(task: Task): HandedTask<Task> {
  return { task, begun: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Whether a thread has begun to do it. */
export function hasBegun({ begun }: HandedTask<unknown>): boolean {
  return Atomics.load(begun, 0) === 1;
}

/** The end of the work of this thread that goes one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Work of a thread that is done when all before it has ended, so that no more than one piece of it holds memory. */
export function inTurn<Task, Result>(
  work: (task: Task) => Promise<Result>,
): (handed: HandedTask<Task>) => Promise<Result> {
  return (each) => {
    const done = last.then(() => begin(each, work));
    last = done.catch(() => undefined);
    return done;
  };
}

/** Work of a thread that is begun at once and goes on between all else that the thread does: it mostly waits. */
export function between<Task, Result>(
  work: (task: Task) => Promise<Result>,
): (handed: HandedTask<Task>) => Promise<Result> {
  return (each) => begin(each, work);
}

function begin<Task, Result>(
  { task, begun }: HandedTask<Task>,
  work: (task: Task) => Promise<Result>,
): Promise<Result> {
  Atomics.store(begun, 0, 1);
  return work(task);
}
