import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect } from 'vitest';
import { type MadeUpPerson, person } from '../support/people.ts';
import { type MutualRun, type RunWish, runMutual, temporaryFolder } from '../support/run-mutual.ts';
import { type Report, reportShape } from './report-shape.ts';

/** A centre's folder in which a test runs commands. */
export interface Office {
  readonly folder: string;
  /** Runs a command line there: words parted by spaces, or a list where a word holds one. */
  run(line: string | readonly string[], wish?: Omit<RunWish, 'directory'>): Promise<MutualRun>;
  /** Runs `check` or `enrol` with `--json` and reads what it printed, held to the documented shape. */
  report(line: string | readonly string[], wish?: Omit<RunWish, 'directory'>): Promise<Report>;
  /** Writes a file below the folder and gives its path there. */
  write(path: string, content: string | Uint8Array): string;
  path(...parts: string[]): string;
}

/** A folder without a workspace, gone after the test. */
export function emptyFolder(): Office {
  return officeIn(temporaryFolder());
}

export function officeIn(folder: string): Office {
  const run: Office['run'] = (line, wish) =>
    runMutual(typeof line === 'string' ? line.split(' ') : line, { directory: folder, ...wish });
  return {
    folder,
    run,
    async report(line, wish) {
      const words = typeof line === 'string' ? line.split(' ') : line;
      const { stdout, stderr } = await run([...words, '--json'], wish);
      expect(stdout, stderr).not.toBe('');
      return reportShape.parse(JSON.parse(stdout));
    },
    write(path, content) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      return path;
    },
    path: (...parts) => join(folder, ...parts),
  };
}

/** A workspace of Fuzhou's third period, from 2026-07-01; its fee is 36 yuan for a firm's staff. */
export async function fuzhouOffice(...more: string[]): Promise<Office> {
  const office = emptyFolder();
  const begun = await office.run(['init', '--scheme', 'fuzhou-3', '--period', '3', '--start', '2026-07-01', ...more]);
  expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
  return office;
}

export interface RosterWish {
  readonly unit: string;
  readonly people: readonly MadeUpPerson[];
  /** 职工总数; as many as are on the list where left out. */
  readonly headcount?: number;
  /** Facts of the unit besides its name and 职工总数, by label. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Columns besides 姓名, 性别 and 身份证号码, by header. */
  readonly columns?: Readonly<Record<string, (person: MadeUpPerson, index: number) => string>>;
}

/** A unit's roster as CSV; unless it says otherwise, a firm's. */
export function roster({ unit, people, headcount = people.length, facts = {}, columns = {} }: RosterWish): string {
  const stated = { 单位名称: unit, 职工总数: String(headcount), 单位性质: '企业', ...facts };
  const lines = [
    Object.entries(stated).flat(),
    ['序号', '姓名', '性别', '身份证号码', ...Object.keys(columns)],
    ...people.map((each, index) => [
      String(index + 1),
      each.name,
      each.sexText,
      each.idNumber,
      ...Object.values(columns).map((value) => value(each, index)),
    ]),
  ];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** So many made-up people whose seeds follow one another from the first on. */
export function staff(first: number, count: number): MadeUpPerson[] {
  return Array.from({ length: count }, (_, index) => person({ seed: first + index }));
}

/** The person with a wrong check digit. */
export function mistyped(right: MadeUpPerson): MadeUpPerson {
  const last = right.idNumber.at(-1) === '1' ? '2' : '1';
  return { ...right, idNumber: right.idNumber.slice(0, -1) + last };
}

/** All files below a folder, with `/` between the parts of their paths, in order; none where it is not there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every byte below a folder, by path: what must not change where nothing may be written. SQLite's index of readers (`-shm`) is no content: reading changes it. */
export function contentBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder)
      // SQLite's own: whether they are gone yet says nothing of what the ledger holds.
      .filter((path) => !path.endsWith('-shm') && !path.endsWith('-wal'))
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );
}
