import { resolve } from 'node:path';
import { type BundleRead, readBundle } from '../../io/bundle/read-bundle.ts';
import { type CarriedHead, type HeadFound, HeadsSought } from '../../io/ledger/verify/heads-sought.ts';
import type { VerifyProgress } from '../../io/ledger/verify/replay.ts';
import { replayBundle } from '../bundle/replay-bundle.ts';
import type { Context } from '../command.ts';
import type { GivenToHold } from './given-to-hold.ts';
import { headsOf, heldHeads, type Verified } from './verified.ts';

/**
 * Proves a bundle by itself, without any ledger: its hashes, its chains and, where it has its entries, its figures, made anew from them.
 *
 * @param against - things that left the same ledger: the chain heads that they carry must be in the bundle
 * @throws UserError where it is no bundle, is cut short or was altered
 */
export async function verifyBundle(
  file: string,
  against: readonly GivenToHold[],
  onProgress: (progress: VerifyProgress) => void,
  context: Context,
): Promise<Verified> {
  const path = resolve(context.surroundings.directory, file);
  const read = await readBundle(path, file);
  const replayed = read.bundle.withEntries;
  const sought = headsOf(against);
  const { entries, differences, heads } = replayed
    ? await replayBundle(path, read, { against: sought, onProgress })
    : hashesOf(read, sought);
  const offices = [...new Set(read.chains().map(({ office }) => office))];
  return {
    source: { kind: 'bundle', file, offices, replayed },
    ...{ entries, against: heldHeads(against, heads), closing: [], differences, found: differences.length },
  };
}

/** Of a bundle without entries: how many hashes it has, and which heads are among them. */
function hashesOf(read: BundleRead, sought: readonly CarriedHead[]) {
  const seeking = new HeadsSought(sought);
  let entries = 0;
  for (const { office, hashes } of read.chains())
    for (const [at, hash] of hashes.entries()) {
      entries += 1;
      seeking.pass({ office, sequence: BigInt(at + 1), run: 0n, hash });
    }
  // The hash alone says nothing of the run.
  const heads = seeking.found().map((head): HeadFound | undefined => head && { entry: head.entry, run: null });
  return { entries, differences: seeking.unknown(), heads };
}
