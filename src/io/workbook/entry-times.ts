import type { FileHandle } from 'node:fs/promises';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** A moment as the zip format writes it: date and time of MS-DOS, in UTC, to two seconds, little-endian. */
function dosTime(moment: Date): Buffer {
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const years = Math.min(Math.max(moment.getUTCFullYear() - 1980, 0), 127);
  const date = (years << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(time, 0);
  bytes.writeUInt16LE(date, 2);
  return bytes;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file that was just written is shorter than it says');
  return buffer;
}

/**
 * Sets the time of every entry of a zip file, in its local header and in the central directory. The zip writer inside exceljs puts in the clock's time, so the
 * same workbook written twice would differ.
 *
 * @param file - opened for reading and writing; written without archive comment, below 4 GiB, as ours are
 * @param moment - the run's time
 */
export async function setEntryTimes(file: FileHandle, moment: Date): Promise<void> {
  const { size } = await file.stat();
  const end = await readAt(file, size - END_LENGTH, END_LENGTH);
  if (end.readUInt32LE(0) !== END_SIGNATURE) throw new Error('no end of directory in the zip file just written');
  const start = end.readUInt32LE(16);
  const directory = await readAt(file, start, end.readUInt32LE(12));
  const time = dosTime(moment);

  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('no entry where the zip directory has one');
    const local = directory.readUInt32LE(at + 42);
    const header = await readAt(file, local, 4);
    if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error('no local header where the zip directory says');
    await file.write(time, 0, 4, local + 10);
    time.copy(directory, at + 12);
    const variable =
      directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    at += ENTRY_LENGTH + variable;
  }
  await file.write(directory, 0, directory.length, start);
}
