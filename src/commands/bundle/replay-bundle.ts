import { takeEntries } from '../../io/bundle/bundle-entries.ts';
import { BundleOrder } from '../../io/bundle/bundle-order.ts';
import type { BundleRead } from '../../io/bundle/read-bundle.ts';
import { canonicalJson } from '../../io/ledger/entry/canonical-json.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { gatherIn, inTransaction } from '../../io/ledger/store/transaction.ts';
import type { Difference } from '../../io/ledger/verify/difference.ts';
import type { CarriedHead, HeadFound } from '../../io/ledger/verify/heads-sought.ts';
import { HeadsSought } from '../../io/ledger/verify/heads-sought.ts';
import { rebuiltLedger, rememberWriters } from '../../io/ledger/verify/rebuilt-ledger.ts';
import { replay, type VerifyProgress } from '../../io/ledger/verify/replay.ts';
import { compareReports, type FigureDifference } from '../../rules/bundle/compare-reports.ts';
import type { Reported } from '../../rules/bundle/reported.ts';
import { bundleRecords } from '../export/bundle-records.ts';

/** What the entries of a bundle come to. */
export interface BundleReplayed {
  readonly entries: number;
  readonly differences: readonly Difference[];
  /** Of each head sought the entry that it is of. */
  readonly heads: readonly (HeadFound | undefined)[];
}

interface ReplayWish {
  readonly against?: readonly CarriedHead[];
  readonly onProgress?: (progress: VerifyProgress) => void;
}

/**
 * Proves the figures of a bundle by its entries: replays them into an empty ledger, which is gone afterwards, makes the figures anew from it, and compares.
 *
 * @param path - of the bundle, which has its entries
 * @param read - the same as it was read and held to its hashes
 */
export async function replayBundle(path: string, read: BundleRead, wish: ReplayWish = {}): Promise<BundleReplayed> {
  const ledger = await rebuiltLedger();
  try {
    await rememberWriters(ledger);
    await takeEntries(path, ledger);
    const differences: Difference[] = [];
    const heads = new HeadsSought(wish.against ?? []);
    const entries = await inTransaction(ledger, async (store) => {
      const end = gatherIn(ledger, store);
      try {
        return await replay(store, ledger, differences, { heads, onProgress: wish.onProgress });
      } finally {
        end();
      }
    });
    // Of entries that cannot be replayed nothing can be made.
    if (differences.length === 0) differences.push(...(await figuresUnlike(ledger, read)));
    return { entries, differences: [...differences, ...heads.unknown()], heads: heads.found() };
  } finally {
    await ledger.database.destroy();
  }
}

async function figuresUnlike(ledger: Ledger, { bundle, reported }: BundleRead): Promise<Difference[]> {
  return compareReports(reported, await reportedBy(ledger, bundle), canonicalJson).map(told);
}

/** What the same office would report of this ledger. */
async function reportedBy(
  ledger: Ledger,
  { centre, office, writtenAt, toolVersion }: BundleRead['bundle'],
): Promise<readonly Reported[]> {
  const settings = { centre, office };
  const order = new BundleOrder('');
  const wish = { writtenAt, toolVersion, withEntries: false };
  for await (const record of bundleRecords({ ledger, workspace: { settings } }, wish))
    if (record.record !== 'end') order.add(record, 0);
  return order.end().reported;
}

const kinds = { changed: 'figure-changed', missing: 'figure-missing', added: 'figure-added' } as const;

function told({ kind, of, key, parts }: FigureDifference): Difference {
  return { kind: kinds[kind], table: of, key, run: null, columns: parts };
}
