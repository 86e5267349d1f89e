/**
 * The program of the child process: takes files on standard input, each in a frame after the number of its task, gives an {@link Answer} for each as a
 * frame on standard output, and ends with its input. Everything that may hang, fill the memory or crash on a hostile file happens here, where a clock and
 * a limit stand over it: SheetJS, and the library that undoes Excel's encryption.
 */
import { createContext, runInContext } from 'node:vm';
import { type Answer, type Task, tasks } from './answer.ts';
import { FrameReader, frameOf } from './frames.ts';

/** Over it the process is not kept: one that read a large file would hold its memory to the end of the run. Without files it takes 90 MiB. */
const KEPT_BYTES = 192 * 1024 * 1024;

/** What the parent's clock is ahead of ours, in seconds. */
const GRACE = 5;

const works: Readonly<Record<Task, () => Promise<(bytes: Buffer) => Answer | Promise<Answer>>>> = {
  read: async () => (await import('./sheetjs-reader.ts')).readBinary,
  decrypt: async () => (await import('./decrypt.ts')).decryptWithDefaultPassword,
};

async function answerTo(request: Buffer): Promise<Answer> {
  const task = tasks[request[0] ?? tasks.length];
  if (!task) return { fault: 'unreadable' };
  try {
    const work = await works[task]();
    return await withinTime(() => work(request.subarray(1)));
  } catch {
    return { fault: 'unreadable' };
  }
}

/** A parent that was killed cannot end a child that hangs: this does, and is the only way to do it from within. */
function withinTime(work: () => Answer | Promise<Answer>): Answer | Promise<Answer> {
  const seconds = Number(process.argv[2]) + GRACE;
  return runInContext('work()', createContext({ work }), { timeout: Math.ceil(seconds * 1000) });
}

function write(answer: Answer): Promise<void> {
  const pieces = frameOf(Buffer.from(JSON.stringify(answer)));
  return new Promise((resolve) => {
    for (const piece of pieces) process.stdout.write(piece);
    process.stdout.write('', () => resolve());
  });
}

/** A file that SheetJS broke off in may have left its state half-way. */
function isWorn(answer: Answer): boolean {
  return ('fault' in answer && answer.fault === 'unreadable') || process.memoryUsage.rss() > KEPT_BYTES;
}

async function answerAll(): Promise<void> {
  const reader = new FrameReader();
  for await (const chunk of process.stdin) {
    for (const request of reader.take(chunk)) {
      const answer = await answerTo(request);
      await write(answer);
      if (isWorn(answer)) return;
    }
  }
}

await answerAll();
