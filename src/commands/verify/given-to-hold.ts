import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { headsInFile } from '../../io/heads/heads-in-file.ts';
import type { CarriedHead } from '../../io/ledger/verify/heads-sought.ts';
import { type CheckedSet, checkClosingSet } from '../../io/manifest/check-closing-set.ts';
import { SUMS } from '../../io/manifest/manifest.ts';
import { usageTexts } from '../../io/report/text/common-texts.ts';
import { verifyTexts as texts, verifyNotThere } from '../../io/report/text/verify-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../command.ts';

/** A thing that left the ledger, with the chain heads that it carries. */
export interface GivenToHold {
  /** As it was given: a file, the folder of a closing set, or a head typed off a page. */
  readonly given: string;
  readonly heads: readonly CarriedHead[];
  /** Of a folder. */
  readonly set?: CheckedSet;
}

/**
 * What `--against` names. The sums of a closing set stand for the set: they are digests of its files, no chain heads.
 *
 * @throws UserError where it is not there, or carries no chain head
 */
export async function givenToHold(given: string, context: Context): Promise<GivenToHold> {
  if (/^[0-9a-f]{12,64}$/i.test(given)) return { given, heads: [{ hash: given.toLowerCase() }] };
  if (basename(given) === SUMS) return givenToHold(dirname(given), context);
  const path = resolve(context.surroundings.directory, given);
  if (existsSync(path) && statSync(path).isDirectory()) {
    const set = await closingSetAt('--against', given, context);
    const { run, chainHead, chains } = set.manifest;
    const others = chains.map(({ hash }) => hash).filter((hash) => hash !== chainHead);
    return { given, set, heads: [{ hash: chainHead, run }, ...others.map((hash) => ({ hash, run }))] };
  }
  // Digits alone are a head of which too few were typed.
  if (!existsSync(path) && !/^[0-9a-f]+$/i.test(given)) throw notThere('--against', given);
  const heads = existsSync(path) ? await headsInFile(path) : [];
  if (heads.length > 0) return { given, heads };
  throw wrong('--against', given, texts.noHead[context.language]);
}

/**
 * The closing set in a folder, held to itself.
 *
 * @throws UserError where the folder is not there, or none of a closing set
 */
export async function closingSetAt(option: string, given: string, context: Context): Promise<CheckedSet> {
  const path = resolve(context.surroundings.directory, given);
  if (!existsSync(path)) throw notThere(option, given);
  const set = statSync(path).isDirectory() ? await checkClosingSet(path) : undefined;
  if (set === undefined) throw wrong(option, given, texts.noSet[context.language]);
  return set;
}

function notThere(option: string, found: string): UserError {
  return new UserError(verifyNotThere, { option, found });
}

function wrong(option: string, found: string, expected: string): UserError {
  return new UserError(usageTexts.invalidValue, { option, found, expected });
}
