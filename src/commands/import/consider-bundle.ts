import { type BundleRead, readBundle } from '../../io/bundle/read-bundle.ts';
import { canonicalJson } from '../../io/ledger/entry/canonical-json.ts';
import { type BundleHead, bundleHeads } from '../../io/ledger/read/books/bundle-heads.ts';
import { officesOf } from '../../io/ledger/read/offices.ts';
import { bundleErrors } from '../../io/report/text/bundle-texts.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { UserError } from '../../io/user-error.ts';
import { standingOf } from '../../rules/bundle/compare-heads.ts';
import type { Head, Reported } from '../../rules/bundle/reported.ts';
import { accounts } from '../../rules/fund/accounts.ts';
import { replayBundle } from '../bundle/replay-bundle.ts';
import { reportOf } from '../export/bundle-records.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** What an office reports, and what becomes of it. */
export interface ReportToImport {
  /** As people see it. */
  readonly file: string;
  readonly sha256: string;
  readonly reported: Reported;
  /** Hashes of its chain from the first entry; null of an office whose figures come along in another's bundle. */
  readonly chain: readonly string[] | null;
  /** `older`: what is in already is newer and stays, where figures come along in another's bundle. */
  readonly becomes: 'imported' | 'unchanged' | 'older';
}

/**
 * Reads a bundle and holds it against what the same offices have reported before, to this ledger and in bundles of the same run. Nothing is written.
 *
 * @param before - of the same run
 * @throws UserError where it was altered, is older than what is in, does not continue it, or states figures that its own entries do not give; it says where
 */
export async function considerBundle(
  open: OpenWorkspace,
  { path, shownAs: file, sha256 }: SubmittedInput & { readonly sha256: string },
  before: readonly ReportToImport[],
): Promise<ReportToImport[]> {
  const read = await readBundle(path, file);
  const { bundle, reported, hashAt } = read;
  const known = new Map((await bundleHeads(open.ledger)).map((each) => [each.office, each]));
  const own = new Set(await officesOf(open.ledger));
  const reports: ReportToImport[] = [];
  for (const each of reported) {
    if (own.has(each.office)) throw new UserError(bundleErrors.ownOffice, { file, office: each.office });
    requireKnownAccounts(each, file);
    const report = { file, sha256, reported: each, chain: chainOf(each, bundle.office, hashAt) };
    const former = before.findLast((one) => one.reported.office === each.office && one.becomes === 'imported');
    const becomes = await becomesOf(open, report, former?.reported ?? known.get(each.office));
    reports.push({ ...report, becomes });
  }
  if (bundle.withEntries && reports.some(({ becomes }) => becomes === 'imported'))
    await requireFigures(path, file, read);
  return reports;
}

/** Figures that are not those that the bundle’s own entries give are not brought in. */
async function requireFigures(path: string, file: string, read: BundleRead): Promise<void> {
  const { differences } = await replayBundle(path, read);
  const [first] = differences;
  if (first === undefined) return;
  const { office, toolVersion: version } = read.bundle;
  throw new UserError(bundleErrors.unlikeEntries, { file, office, count: differences.length, key: first.key, version });
}

function chainOf(
  { office, head }: Reported,
  from: string,
  hashAt: (office: string, sequence: number) => string | undefined,
): readonly string[] | null {
  if (office !== from) return null;
  return Array.from({ length: head.sequence }, (_, at) => hashAt(office, at + 1) ?? '');
}

/** What counts of an office by now: a report of the same run, or what the ledger has. */
type Former = Reported | BundleHead;

async function becomesOf(
  open: OpenWorkspace,
  { file, reported, chain }: Omit<ReportToImport, 'becomes'>,
  former: Former | undefined,
): Promise<ReportToImport['becomes']> {
  const { office, head } = reported;
  const at = former && chain?.[former.head.sequence - 1];
  const parameters = () => namedOf(file, reported, former);
  switch (standingOf(head, former?.head, at)) {
    case 'first':
    case 'newer':
    case 'unknown':
      return 'imported';
    case 'older':
      if (chain === null) return 'older';
      throw new UserError(bundleErrors.older, parameters());
    case 'forked':
      throw new UserError(bundleErrors.forked, parameters());
    case 'same': {
      const standing = former && 'periods' in former ? former : await reportOf(open, { office, head });
      if (canonicalJson(inOrder(standing)) !== canonicalJson(inOrder(reported)))
        throw new UserError(bundleErrors.otherFigures, { file, office });
      return 'unchanged';
    }
  }
}

/** Periods in order of their names, as the ledger gives them back. */
function inOrder({ periods }: Reported): Reported['periods'] {
  return [...periods].sort((one, other) => (one.period < other.period ? -1 : 1));
}

function namedOf(file: string, { office, head }: Reported, former: Former | undefined) {
  const { sequence: known, hash }: Head = former?.head ?? head;
  const day = former && 'day' in former ? former.day : '—';
  return { file, office, found: head.sequence, known, hash, day };
}

function requireKnownAccounts({ periods }: Reported, file: string): void {
  for (const { account } of periods.flatMap(({ books }) => books))
    if (!Object.hasOwn(accounts, account)) throw new UserError(bundleErrors.unknownAccount, { file, account });
}
