import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** Characters of the longest line that is read: an entry of the largest unit is a small part of it. */
const LONGEST = 256 * 1024 * 1024;

/** What is in a file is no text in lines. */
export class NoLines extends Error {
  override readonly name = 'NoLines';
}

/**
 * The lines of a text file in UTF-8, compressed by gzip or not, one after another; what follows the last line feed is a line only where there is something.
 *
 * @throws NoLines where it is no such text
 */
export async function* fileLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of await contentOf(path)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST) throw new NoLines();
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    throw isDamage(error) ? new NoLines() : error;
  }
  if (rest !== '') yield rest;
}

async function contentOf(path: string): Promise<AsyncIterable<Buffer>> {
  const file = await open(path);
  const magic = Buffer.alloc(2);
  try {
    await file.read(magic, 0, 2, 0);
  } finally {
    await file.close();
  }
  const content = createReadStream(path);
  if (magic.readUInt16BE() !== 0x1f8b) return content;
  const whole = createGunzip();
  // Whoever reads sees the failure of either.
  content.on('error', (error) => whole.destroy(error));
  return content.pipe(whole);
}

function isDamage(error: unknown): boolean {
  if (error instanceof NoLines || error instanceof TypeError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
