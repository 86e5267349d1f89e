/**
 * The program of the child process: takes a file on standard input, gives an {@link Answer} on standard output, and ends. Everything that may hang, fill
 * the memory or crash on a hostile file happens here, where a clock and a limit stand over it: SheetJS, and the library that undoes Excel's encryption.
 */
import { buffer } from 'node:stream/consumers';
import type { Answer, Task } from './answer.ts';

const tasks: Readonly<Record<Task, (bytes: Buffer) => Promise<Answer>>> = {
  read: async (bytes) => (await import('./sheetjs-reader.ts')).readBinary(bytes),
  decrypt: async (bytes) => (await import('./decrypt.ts')).decryptWithDefaultPassword(bytes),
};

function isTask(name: string | undefined): name is Task {
  return name !== undefined && Object.hasOwn(tasks, name);
}

async function answer(): Promise<Answer> {
  const [, , task] = process.argv;
  if (!isTask(task)) return { fault: 'unreadable' };
  try {
    return await tasks[task](await buffer(process.stdin));
  } catch {
    return { fault: 'unreadable' };
  }
}

process.stdout.end(JSON.stringify(await answer()));
