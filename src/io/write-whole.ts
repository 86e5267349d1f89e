import { type FileHandle, open, rm } from 'node:fs/promises';
import { moveInto } from './move-into.ts';
import { temporaryBeside } from './temporary-file.ts';

/**
 * Writes a text as a file that only its owner can read: beside its place, flushed, then renamed, so that half of it never stands there.
 *
 * @throws UserError where another program holds the file open
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  await writeBeside(path, (file) => file.writeFile(text));
}

/** Characters that are gathered before they are written. */
const AT_ONCE = 256 * 1024;

/**
 * The same of a text that is made piece by piece, so that it never stands in memory whole.
 *
 * @throws UserError where another program holds the file open; whatever `pieces` throws
 */
export async function writeWholeFrom(path: string, pieces: () => Iterable<string>): Promise<void> {
  await writeBeside(path, async (file) => {
    let text = '';
    for (const piece of pieces()) {
      text += piece;
      if (text.length < AT_ONCE) continue;
      await file.writeFile(text);
      text = '';
    }
    await file.writeFile(text);
  });
}

/**
 * The same of bytes that are made piece by piece.
 *
 * @throws UserError where another program holds the file open; whatever `pieces` throws
 */
export async function writeWholeOf(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await writeBeside(path, async (file) => {
    for await (const piece of pieces) await file.writeFile(piece);
  });
}

async function writeBeside(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInto(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
