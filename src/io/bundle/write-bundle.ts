import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { hasCode } from '../error-code.ts';
import { canonicalJson } from '../ledger/entry/canonical-json.ts';
import { moveInto } from '../move-into.ts';
import { bundleErrors } from '../report/text/bundle-texts.ts';
import { temporaryBeside } from '../temporary-file.ts';
import { UserError } from '../user-error.ts';
import type { BundleRecord } from './records.ts';
import { SectionHashes } from './section-hashes.ts';

/** Characters that are handed on at once. */
const AT_ONCE = 64 * 1024;

/** A bundle that was written. */
export interface WrittenBundle {
  /** Of the file, lower-case hexadecimal: what sender and receiver compare. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes a bundle, a line a record, with the last line of its own: beside its place, flushed, then renamed. Only its owner can read it. Compressed where the name ends in `.gz`. The same records
 * give the same bytes.
 *
 * @param records - all but the last, in order; read as they are written
 * @throws UserError where a file of that name is there, or its folder cannot be written to
 */
export async function writeBundle(path: string, records: AsyncIterable<BundleRecord>): Promise<WrittenBundle> {
  await reserve(path);
  const temporary = temporaryBeside(path);
  try {
    const written = await writeLines(temporary, linesOf(records), path.endsWith('.gz'));
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInto(temporary, path);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
    await rm(path, { force: true });
    throw error;
  }
}

/** Takes the name in one step, so that nothing of anybody's is ever overwritten. */
async function reserve(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new UserError(bundleErrors.exists, { file: path });
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EISDIR')) throw error;
    throw new UserError(bundleErrors.place, { file: path });
  }
}

async function writeLines(path: string, lines: AsyncIterable<string>, compressed: boolean): Promise<WrittenBundle> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  // A pipeline that fails does not wait for its streams: one that is still being opened makes its file after whoever called has cleared up.
  const closed = new Promise<void>((resolve) => target.once('close', resolve));
  const source = Readable.from(inPieces(lines), { objectMode: false });
  try {
    await (compressed ? pipeline(source, createGzip(), counted, target) : pipeline(source, counted, target));
  } finally {
    await closed;
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function* linesOf(records: AsyncIterable<BundleRecord>): AsyncGenerator<string> {
  const hashes = new SectionHashes();
  for await (const record of records) {
    const text = canonicalJson(record);
    hashes.add(record, text);
    yield text;
  }
  yield canonicalJson({ record: 'end', sections: hashes.end() } satisfies BundleRecord);
}

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece: string[] = [];
  let length = 0;
  for await (const line of lines) {
    piece.push(line, '\n');
    length += line.length + 1;
    if (length < AT_ONCE) continue;
    yield Buffer.from(piece.join(''));
    piece = [];
    length = 0;
  }
  yield Buffer.from(piece.join(''));
}
