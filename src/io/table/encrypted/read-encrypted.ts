import { askChild } from '../legacy/ask-child.ts';
import { unreadable } from '../reasons.ts';

/**
 * The workbook inside an encrypted one that Excel opens without asking. It is undone in the child process, since the file itself says how long that takes.
 *
 * @param bytes - a compound file with `EncryptedPackage` in it
 * @returns the bytes of the .xlsx
 * @throws Unreadable password, where it has a password of its own
 */
export async function openEncrypted(bytes: Buffer): Promise<Buffer> {
  const answer = await askChild('decrypt', bytes);
  if (!('decrypted' in answer)) throw unreadable('password');
  return Buffer.from(answer.decrypted, 'base64');
}
