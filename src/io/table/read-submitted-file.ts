import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileReading } from '../../rules/submission/read-problem.ts';
import { defaultLimits } from './limits.ts';
import { readTable } from './read-table.ts';
import { unreadable } from './reasons.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Reads a file that a unit submitted, whatever its format and its name. What is wrong with its content is a problem in the reading, never an error.
 *
 * @param path - in the form of this system
 * @param options.shownAs - the path as people see it, with `/` between its parts; it becomes the origin of every cell
 */
export async function readSubmittedFile(
  path: string,
  options: { readonly shownAs?: string } = {},
): Promise<FileReading> {
  const shownAs = options.shownAs ?? path.replaceAll('\\', '/');
  const bytes = await bytesOf(path);
  return bytes instanceof Unreadable ? unread(shownAs, bytes) : readSubmittedBytes(bytes, shownAs);
}

/** A file that is too large is not read at all; one that Excel or WPS holds open, or that has gone since it was found, cannot be. */
async function bytesOf(path: string): Promise<Buffer | Unreadable> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > defaultLimits.fileBytes ? tooLarge() : await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return unreadable('not-opened');
  }
}

/** The same for standard input, which is taken only as far as a file may be large. */
export async function readSubmittedStream(
  stream: AsyncIterable<Buffer | string>,
  shownAs: string,
): Promise<FileReading> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > defaultLimits.fileBytes) return unread(shownAs, tooLarge());
    chunks.push(bytes);
  }
  return readSubmittedBytes(Buffer.concat(chunks), shownAs);
}

/** The same for bytes at hand. */
export async function readSubmittedBytes(bytes: Buffer, shownAs: string): Promise<FileReading> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const { format, table } = await readTable(bytes);
    const { sheets, problems, writtenBy } = table;
    if (sheets.every((sheet) => sheet.rows.length === 0)) throw unreadable('no-cells');
    const file = { path: shownAs, sha256, format, sheets, ...(writtenBy ? { writtenBy } : {}) };
    return { path: shownAs, sha256, file, problems };
  } catch (error) {
    // A reader that breaks where it should have refused has met a file that it cannot read: one bad file never stops the others.
    const { problem } = error instanceof Unreadable ? error : unreadable('reader-failed');
    return { path: shownAs, sha256, file: undefined, problems: [problem] };
  }
}

function tooLarge(): Unreadable {
  return unreadable('file-bytes', { limit: defaultLimits.fileBytes });
}

/** What was not read to its end has no hash. */
function unread(shownAs: string, { problem }: Unreadable): FileReading {
  return { path: shownAs, sha256: '', file: undefined, problems: [problem] };
}
