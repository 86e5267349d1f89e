import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimPoint, ClaimWork, PaidWork } from './claim-point.ts';
import { mutual } from './enrol.ts';
import type { BenchOptions } from './options.ts';
import { type Prefecture, prefectureFor, sampleOf } from './prefecture.ts';

/** Under which claims are decided: the table of the scheme that the prefecture's own figures are of is not published. */
const SCHEME = 'hunan-4';

/**
 * Decides claims and writes their payouts by the built program: each number of them on a fresh copy of one ledger, into which the whole prefecture has been taken. Up to as many
 * claims as a prefecture has they are a sample of its sheets, spread evenly, so that all sizes are claims of the same kind.
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
  for (const size of sizes) {
    const all = Math.max(size, Math.min(USUAL_CLAIMS, members));
    say(`making ${units} units, ${members} members, ${all} claims, unless they are there`);
    const prefecture = await prefectureFor({ scheme: SCHEME, units, members, seed, claims: all });
    enrolled ??= await enrolledIn(scratch, prefecture, jobs);
    const sheets = sampleOfSheets(prefecture, size);
    const measured: { decided: ClaimWork; paid: PaidWork }[] = [];
    for (let run = 1; run <= (size > 100_000 ? 1 : runs); run += 1) {
      const one = await decideAndPay(enrolled, prefecture, sheets, { scratch, jobs });
      measured.push(one);
      const { decided, paid } = one;
      say(`claims, ${sheets.claims}: ${decided.seconds.toFixed(2)} s, payout ${paid.seconds.toFixed(2)} s`);
    }
    const decided = bestOf(measured.map((each) => each.decided));
    const paid = bestOf(measured.map((each) => each.paid));
    points.push({ claims: sheets.claims, members, runs: measured.length, decided, paid });
  }
  return points;
}

/** As many as Honghe published of a period. */
const USUAL_CLAIMS = 48_288;

interface Sheets {
  /** Absolute paths, in path order. */
  readonly paths: readonly string[];
  /** On them. */
  readonly claims: number;
}

/** Sheets of about so many claims, spread evenly over all. */
function sampleOfSheets({ folder, manifest }: Prefecture, size: number): Sheets {
  const list = manifest.claims?.list ?? [];
  const whole = list.reduce((sum, { claims }) => sum + claims, 0);
  const sampled = size >= whole ? list : sampleOf(list, Math.max(1, Math.round((list.length * size) / whole)));
  return {
    paths: sampled.map(({ file }) => join(folder, 'claims', file)),
    claims: sampled.reduce((sum, { claims }) => sum + claims, 0),
  };
}

/** The quickest; the most memory of any. */
function bestOf<Work extends ClaimWork>(works: readonly Work[]): Work {
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
  { manifest }: Prefecture,
  { paths, claims }: Sheets,
  { scratch, jobs }: { readonly scratch: string; readonly jobs: number },
): Promise<{ decided: ClaimWork; paid: PaidWork }> {
  const workspace = mkdtempSync(join(scratch, 'claims-'));
  try {
    cpSync(enrolled, workspace, { recursive: true, filter: (path) => path !== join(enrolled, 'out') });
    const asOf = ['--as-of', manifest.claims?.asOf ?? ''];
    const decided = await worked(workspace, ['claim', ...paths, ...asOf, '--quiet', '--jobs', String(jobs)]);
    requireAll(workspace, claims);
    const paid = await worked(workspace, ['payout', '--bank', 'generic-csv', ...asOf, '--json']);
    const { lines } = JSON.parse(paid.stdout) as { readonly lines: number };
    return { decided: workOf(decided), paid: { ...workOf(paid), lines } };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function worked(workspace: string, words: readonly string[]): Promise<ClaimWork & { readonly stdout: string }> {
  const usage = join(workspace, 'usage.json');
  const { seconds, stdout } = await mutual(workspace, words, usage);
  return { seconds, stdout, ...(JSON.parse(readFileSync(usage, 'utf8')) as Pick<ClaimWork, 'processor' | 'peak'>) };
}

const workOf = ({ seconds, processor, peak }: ClaimWork): ClaimWork => ({ seconds, processor, peak });

/** Speed at which a claim gets lost is none. */
function requireAll(workspace: string, claims: number): void {
  const run = readdirSync(join(workspace, 'out')).find((name) => name.endsWith('-claim'));
  const report = JSON.parse(readFileSync(join(workspace, 'out', run ?? '', 'report.json'), 'utf8')) as {
    readonly totals: { readonly claims: number };
  };
  if (report.totals.claims !== claims)
    throw new Error(`${claims} claims were made, ${report.totals.claims} were found`);
}
