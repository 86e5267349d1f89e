import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeBooks } from './books/book-point.ts';
import { measureBooks } from './books/measure-books.ts';
import { mergeClaims } from './claim-point.ts';
import { measureClaims } from './claims.ts';
import { enrolOnce } from './enrol.ts';
import { thisMachine } from './machine.ts';
import { type Measurement, seriesOf } from './measurement.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { prefectureFor } from './prefecture.ts';
import { bookTable, bookTargets } from './report/book-tables.ts';
import { claimTable, claimTargets } from './report/claim-tables.ts';
import { curvePicture } from './report/curve-picture.ts';
import { markdownReport } from './report/markdown.ts';
import { linesOf, terminalReport } from './report/terminal.ts';
import { type CurvePoint, formerResults, mergeCurves, type Result, type Results } from './results.ts';
import { type Work, worksOn } from './works.ts';

const documents = fileURLToPath(new URL('../docs', import.meta.url));

/** `npm run bench -- [--runs 3] [--jobs 2] [--curve usual|full|none|30000,…] [--claims usual|full|none|5000,…] [--only curve|claims|books] [--units N --members N --seed N --scheme ID] [--out DIR]` */
async function bench(options: BenchOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'mutual-bench-run-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const date = new Date().toISOString().slice(0, 10);
  const common = { date, machine: thisMachine() };
  const file = options.out && join(options.out, 'benchmarks.json');
  const former = file === undefined ? undefined : formerResults(file);
  const others = options.only === undefined ? await measureOthers(options, common, former, scratch) : former;
  const sizes = options.only === 'curve' ? await measureCurve(options, [], common, scratch) : [];
  const points = options.only === 'books' || options.only === 'curve' ? [] : await measureClaims(options, scratch, say);
  const dated = points.map((point) => ({ ...point, ...common }));
  const claims = mergeClaims(former?.claims ?? [], dated);
  const closed = options.books ? await measureBooks(options.runs, scratch, say) : [];
  const books = mergeBooks(
    former?.books ?? [],
    closed.map((point) => ({ ...point, ...common })),
  );
  if (others === undefined) {
    const tables = [claimTargets(claims), claimTable(claims), bookTargets(books), bookTable(books)];
    process.stdout.write(`${tables.map((table) => linesOf(table).join('\n')).join('\n\n')}\n`);
    return;
  }
  const all: Results = { ...others, curve: mergeCurves(others.curve, sizes), claims, books };
  if (options.out) write(options.out, all);
  process.stdout.write(`${terminalReport(all)}\n`);
}

/** Everything but claims and books. */
async function measureOthers(
  options: BenchOptions,
  common: Pick<CurvePoint, 'date' | 'machine'>,
  former: Results | undefined,
  scratch: string,
): Promise<Results> {
  say(`making ${options.units} units, ${options.members} members, unless they are there`);
  const prefecture = await prefectureFor({ ...options, claims: 0 });
  const works = worksOn(prefecture, options, scratch);
  const results = await measureAll(works, options.runs);
  const { scheme, units, members, seed, runs, jobs } = options;
  const points = await measureCurve(options, results, common, scratch);
  const curve = mergeCurves(former?.curve ?? [], points);
  return { ...common, options: { scheme, units, members, seed, runs, jobs }, results, curve };
}

/** Every work once, then every work again: a slow minute of the machine meets all of them. */
async function measureAll(works: readonly Work[], runs: number): Promise<Result[]> {
  const measured = new Map<Work, Measurement[]>(works.map((work) => [work, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const work of works) {
      if (!work.measure || run > (work.mostRuns ?? runs)) continue;
      const measurement = await work.measure();
      measured.get(work)?.push(measurement);
      say(`${run}/${runs} ${work.title}: ${measurement.seconds.toFixed(2)} s`);
    }
  }
  return works.map((work) => {
    const { measure, ...line } = work;
    const done = measured.get(work) ?? [];
    return { ...line, series: done.length > 0 ? seriesOf(done) : undefined };
  });
}

/** Whole enrolments of the other sizes; that of this run has been measured. Sizes above it only once, since they take minutes. */
async function measureCurve(
  options: BenchOptions,
  results: readonly Result[],
  common: Pick<CurvePoint, 'date' | 'machine'>,
  scratch: string,
): Promise<CurvePoint[]> {
  const points: CurvePoint[] = [];
  const add = (members: number, units: number, runs: readonly Measurement[]) => {
    const { best, peak } = seriesOf(runs);
    const { seconds, processor } = best;
    points.push({ members, units, seconds, processor, peak, runs: runs.length, ...common });
  };
  const whole = results.find(({ id }) => id === 'enrol')?.series;
  if (whole) add(options.members, options.units, whole.runs);
  for (const members of options.curve) {
    const units = Math.max(1, Math.round((members * options.units) / options.members));
    const prefecture = await prefectureFor({ ...options, members, units, claims: 0 });
    const runs: Measurement[] = [];
    for (let run = 1; run <= (members > options.members ? 1 : options.runs); run += 1) {
      runs.push(await enrolOnce(prefecture, scratch, options.jobs));
      say(`curve, ${members} members: ${runs.at(-1)?.seconds.toFixed(2)} s`);
    }
    add(members, units, runs);
  }
  return points;
}

function write(out: string, results: Results): void {
  mkdirSync(join(out, 'pictures'), { recursive: true });
  writeFileSync(join(out, 'benchmarks.json'), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(out, 'pictures', 'benchmark-curve.svg'), curvePicture(results.curve));
  writeFileSync(join(out, 'benchmarks.md'), markdownReport(results));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  await bench(readOptions(process.argv.slice(2), documents));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
