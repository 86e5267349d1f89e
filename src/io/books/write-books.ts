import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { hasCode } from '../error-code.ts';
import { moveInto } from '../move-into.ts';
import { exportErrors } from '../report/text/export-texts.ts';
import { temporaryBeside } from '../temporary-file.ts';
import { UserError } from '../user-error.ts';

/** So many characters go out together. */
const CHUNK = 1 << 16;

/** Why a file cannot be made in a folder. */
const NOT_WRITABLE = ['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'EROFS'] as const;

/** By so much of its beginning a file is known as an export of the same kind. */
const KNOWN_BY = 16;

/** The text of the books in pieces of a size that is good to write. */
async function* chunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

/** Writes books to a stream such as standard output, never faster than it takes them. Whoever reads along may stop early. */
export async function pipeBooks(pieces: AsyncIterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  const gone = new AbortController();
  const end = () => gone.abort();
  stream.once('close', end).once('error', end);
  try {
    for await (const chunk of chunks(pieces)) {
      if (gone.signal.aborted) return;
      if (!stream.write(chunk)) await once(stream, 'drain', { signal: gone.signal });
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    stream.off('close', end).off('error', end);
  }
}

/**
 * Writes books as a file that only its owner can read: beside its place, flushed, then renamed, so that half of it never stands there. A former export of the same kind is replaced.
 *
 * @param head - how books of the kind begin
 * @throws UserError where another file stands there, or the folder cannot be written to
 */
export async function writeBooks(path: string, head: string, pieces: AsyncIterable<string>): Promise<void> {
  if (!(await isFreeFor(path, head))) throw new UserError(exportErrors.otherFile, { file: path });
  const temporary = temporaryBeside(path);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      for await (const chunk of chunks(pieces)) await file.write(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInto(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!hasCode(error, ...NOT_WRITABLE)) throw error;
    throw new UserError(exportErrors.noFolder, { file: path, code: String((error as NodeJS.ErrnoException).code) });
  }
}

async function isFreeFor(path: string, head: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    try {
      const known = Buffer.from(head).subarray(0, KNOWN_BY);
      const { bytesRead, buffer } = await file.read(Buffer.alloc(known.length), 0, known.length, 0);
      return bytesRead === 0 || buffer.subarray(0, bytesRead).equals(known);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR')) return false;
    throw error;
  }
}
