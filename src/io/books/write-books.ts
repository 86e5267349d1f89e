import { once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';
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
async function* chunks(pieces: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  let waiting = '';
  for await (const [piece = ''] of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

/** Writes books of one format to a stream such as standard output, never faster than it takes them. Whoever reads along may stop early. */
export async function pipeBooks(
  pieces: AsyncIterable<readonly string[]>,
  stream: NodeJS.WritableStream,
): Promise<void> {
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

/** A file that books go into. */
export interface BooksFile {
  readonly path: string;
  /** How books of its kind begin. */
  readonly head: string;
}

/**
 * Writes the same books as files of one or several formats that only their owner can read: beside their places, flushed, then renamed, so that half of one never stands there. A former export of
 * the same kind is replaced.
 *
 * @param pieces - of all of the text, a part for each file
 * @throws UserError where another file stands there, or the folder cannot be written to
 */
export async function writeBooks(files: readonly BooksFile[], pieces: AsyncIterable<readonly string[]>): Promise<void> {
  for (const { path, head } of files)
    if (!(await isFreeFor(path, head))) throw new UserError(exportErrors.otherFile, { file: path });
  const halves: HalfWritten[] = [];
  try {
    for (const { path } of files) halves.push(await begin(path));
    for await (const parts of pieces) {
      for (const [index, half] of halves.entries()) {
        half.waiting += parts[index] ?? '';
        if (half.waiting.length >= CHUNK) await writeOut(half);
      }
    }
    for (const half of halves) {
      await writeOut(half);
      await half.file.sync();
      await half.file.close();
    }
    for (const { temporary, path } of halves) await moveInto(temporary, path);
  } catch (error) {
    for (const { file, temporary } of halves) {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    }
    throw error;
  }
}

interface HalfWritten {
  readonly path: string;
  readonly temporary: string;
  readonly file: FileHandle;
  /** Text that is still to be written. */
  waiting: string;
}

async function begin(path: string): Promise<HalfWritten> {
  const temporary = temporaryBeside(path);
  try {
    return { path, temporary, file: await open(temporary, 'wx', 0o600), waiting: '' };
  } catch (error) {
    if (!hasCode(error, ...NOT_WRITABLE)) throw error;
    throw new UserError(exportErrors.noFolder, { file: path, code: String((error as NodeJS.ErrnoException).code) });
  }
}

async function writeOut(half: HalfWritten): Promise<void> {
  const text = half.waiting;
  half.waiting = '';
  if (text !== '') await half.file.write(text);
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
