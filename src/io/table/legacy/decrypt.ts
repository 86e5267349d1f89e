import officeCrypto from 'officecrypto-tool';
import type { Answer } from './answer.ts';

/** Excel encrypts a workbook that is only protected against changes with this password, and opens it without asking. Source: [MS-OFFCRYPTO] 2.1.3. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** Undoes the encryption where its password is the default one, as Base64; otherwise `encrypted`. */
export async function decryptWithDefaultPassword(bytes: Buffer): Promise<Answer> {
  try {
    const decrypted = await officeCrypto.decrypt(bytes, { password: DEFAULT_PASSWORD });
    return { decrypted: decrypted.toString('base64') };
  } catch {
    return { fault: 'encrypted' };
  }
}
