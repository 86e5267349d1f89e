import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, readSync } from 'node:fs';
import type { FileReading } from '../../rules/submission/read-problem.ts';
import { openFile } from '../open-file.ts';
import type { SubmittedInput } from '../submitted/expand-inputs.ts';
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

/** A file that Excel or WPS holds open, or that has gone since it was found, cannot be read. A pipe is awaited beside all else; a folder in place of a file is refused there. */
async function bytesOf(path: string): Promise<Buffer | Unreadable> {
  try {
    const file = openFile(path);
    return file === undefined ? await bytesOfStream(createReadStream(path)) : bytesOfFile(file);
  } catch {
    return unreadable('not-opened');
  }
}

/** Of an open file, which it closes. One that is too large is not read at all. */
function bytesOfFile(file: number): Buffer | Unreadable {
  try {
    const { size } = fstatSync(file);
    if (size > defaultLimits.fileBytes) return tooLarge();
    // One byte more than there were tells a file that grows meanwhile, of which a part could pass for the whole.
    const bytes = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= size; length += read)
      read = readSync(file, bytes, length, size + 1 - length, null);
    return length === size ? bytes.subarray(0, size) : unreadable('changed');
  } finally {
    closeSync(file);
  }
}

/** Reads what the command line named: a file, or standard input by the name `-`. */
export function readSubmittedInput(
  { path, shownAs }: SubmittedInput,
  stdin: AsyncIterable<Buffer | string>,
): Promise<FileReading> {
  return path === '-' ? readSubmittedStream(stdin, shownAs) : readSubmittedFile(path, { shownAs });
}

/** The same for standard input, which is taken only as far as a file may be large. */
export async function readSubmittedStream(
  stream: AsyncIterable<Buffer | string>,
  shownAs: string,
): Promise<FileReading> {
  const bytes = await bytesOfStream(stream);
  return bytes instanceof Unreadable ? unread(shownAs, bytes) : readSubmittedBytes(bytes, shownAs);
}

async function bytesOfStream(stream: AsyncIterable<Buffer | string>): Promise<Buffer | Unreadable> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > defaultLimits.fileBytes) return tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
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
