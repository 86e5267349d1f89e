import { statSync } from 'node:fs';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';

/** How large an input is; standard input, and what cannot be opened, of which a finding will tell, is 0. */
export function bytesOf({ path }: SubmittedInput): number {
  try {
    return path === '-' ? 0 : statSync(path).size;
  } catch {
    return 0;
  }
}
