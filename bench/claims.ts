import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimPoint, ClaimWork } from './claim-point.ts';
import { mutual } from './enrol.ts';
import type { BenchOptions } from './options.ts';
import { type Prefecture, prefectureFor } from './prefecture.ts';

/** Under which claims are decided: the table of the scheme that the prefecture's own figures are of is not published. */
const SCHEME = 'hunan-4';

/**
 * Decides claims and writes their payouts by the built program: each number of them on a fresh copy of one ledger, into which the whole prefecture has been taken.
 *
 * @param scratch - folder that workspaces are made in and removed from
 * @throws Error where not every claim was decided or returned
 */
export async function measureClaims(
  { units, members, seed, claims: sizes, jobs, runs }: BenchOptions,
  scratch: string,
  say: (text: string) => void,
): Promise<Omit<ClaimPoint, 'date' | 'machine'>[]> {
  const points: Omit<ClaimPoint, 'date' | 'machine'>[] = [];
  let enrolled: string | undefined;
  for (const claims of sizes) {
    const prefecture = await prefectureFor({ scheme: SCHEME, units, members, seed, claims });
    enrolled ??= await enrolledIn(scratch, prefecture, jobs);
    const measured: { decided: ClaimWork; paid: ClaimWork }[] = [];
    for (let run = 1; run <= (claims > 100_000 ? 1 : runs); run += 1) {
      const one = await decideAndPay(enrolled, prefecture, scratch);
      measured.push(one);
      say(`claims, ${claims}: ${one.decided.seconds.toFixed(2)} s, payout ${one.paid.seconds.toFixed(2)} s`);
    }
    const best = (of: 'decided' | 'paid') => bestOf(measured.map((each) => each[of]));
    points.push({ claims, members, runs: measured.length, decided: best('decided'), paid: best('paid') });
  }
  return points;
}

/** The quickest; the most memory of any. */
function bestOf(works: readonly ClaimWork[]): ClaimWork {
  const [best] = works.toSorted((one, other) => one.seconds - other.seconds);
  if (best === undefined) throw new RangeError('nothing was measured');
  return { ...best, peak: Math.max(...works.map(({ peak }) => peak)) };
}

async function enrolledIn(scratch: string, { folder, manifest }: Prefecture, jobs: number): Promise<string> {
  const workspace = mkdtempSync(join(scratch, 'enrolled-'));
  await mutual(workspace, ['init', '--scheme', SCHEME, '--period', '4', '--start', manifest.start]);
  const words = ['enrol', join(folder, 'rosters'), '--units', join(folder, 'units.xlsx')];
  await mutual(workspace, [...words, '--as-of', manifest.asOf, '--jobs', String(jobs), '--quiet']);
  return workspace;
}

async function decideAndPay(
  enrolled: string,
  { folder, manifest }: Prefecture,
  scratch: string,
): Promise<{ decided: ClaimWork; paid: ClaimWork }> {
  const workspace = mkdtempSync(join(scratch, 'claims-'));
  try {
    cpSync(enrolled, workspace, { recursive: true, filter: (path) => path !== join(enrolled, 'out') });
    const asOf = ['--as-of', manifest.claims?.asOf ?? '', '--quiet'];
    const decided = await worked(workspace, ['claim', join(folder, 'claims'), ...asOf]);
    requireAll(workspace, manifest.claims?.claims ?? 0);
    const paid = await worked(workspace, ['payout', '--bank', 'generic-csv', ...asOf]);
    return { decided, paid };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function worked(workspace: string, words: readonly string[]): Promise<ClaimWork> {
  const usage = join(workspace, 'usage.json');
  const { seconds } = await mutual(workspace, words, usage);
  return { seconds, ...(JSON.parse(readFileSync(usage, 'utf8')) as Pick<ClaimWork, 'processor' | 'peak'>) };
}

/** Speed at which a claim gets lost is none. */
function requireAll(workspace: string, claims: number): void {
  const run = readdirSync(join(workspace, 'out')).find((name) => name.endsWith('-claim'));
  const report = JSON.parse(readFileSync(join(workspace, 'out', run ?? '', 'report.json'), 'utf8')) as {
    readonly totals: { readonly claims: number };
  };
  if (report.totals.claims !== claims)
    throw new Error(`${claims} claims were made, ${report.totals.claims} were found`);
}
