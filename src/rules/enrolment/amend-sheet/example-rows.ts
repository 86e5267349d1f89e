import type { Scheme } from '../../scheme/schema.ts';
import { type Matter, mattersOf } from './matters.ts';

/** Matters of which the blank sheet shows an example each: one that ends, one that needs another unit or person, one that puts something right. */
export function exampleRows(scheme: Scheme): readonly Matter[] {
  const has = mattersOf(scheme);
  const wanted: readonly Matter[] = ['withdrawal', 'transfer', 'substitution', 'name'];
  return wanted.filter((matter) => has.includes(matter));
}
