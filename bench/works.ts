import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enrolOnce } from './enrol.ts';
import type { Measurement } from './measurement.ts';
import type { BenchOptions } from './options.ts';
import { type Prefecture, sampleOf } from './prefecture.ts';
import { type PythonProgram, pythonProgram } from './process/interpreter.ts';
import { runProcess } from './process/run-process.ts';
import type { Task } from './work/work.ts';
import type { WorkName } from './work/work-names.ts';

/** What is measured, by the name that results are kept under. */
export type WorkId = WorkName | 'enrol' | 'pandas' | 'xlsx2csv';

/** One line of the figures. */
export interface Work {
  readonly id: WorkId;
  readonly title: string;
  readonly files: number;
  readonly rows: number;
  /** How often it is measured at most: what takes minutes and is not ours needs no third run. */
  readonly mostRuns?: number;
  /** Does it once, in a process of its own; undefined where what it needs is not installed here. */
  readonly measure: (() => Promise<Measurement>) | undefined;
}

/** exceljs' full reader is slow enough to be judged by so many files. */
const SAMPLE = 300;

/** The garbage collector as `bin/mutual.js` sets it. */
const asTheProgram = '--no-concurrent-marking';

const program = fileURLToPath(new URL('work/main.ts', import.meta.url));

/** All that is measured, in the order in which it is told. */
export function worksOn(prefecture: Prefecture, options: BenchOptions, scratch: string): Work[] {
  const { files, rows, manifest } = prefecture;
  const task = { files, scheme: manifest.scheme, start: manifest.start, asOf: manifest.asOf, lines: manifest.members };
  const all = { files: files.length, rows: manifest.members };
  const node = (id: WorkName, title: string): Work => ({
    ...{ id, title, ...all },
    measure: () => measureNode(id, { ...task, scratch }, all.rows, scratch),
  });
  const sample = sampleOf(files, SAMPLE);
  const sampleRows = sample.reduce((sum, path) => sum + (rows.get(path) ?? 0), 0);
  const python = (id: WorkId, title: string, found: PythonProgram | undefined): Work => ({
    ...{ id, ...all, mostRuns: 2, title: found === undefined ? title : `${title} (${found.versions})` },
    measure: found && (() => measurePython(found, { ...task, scratch }, all.rows, scratch)),
  });
  return [
    node('floor', 'the floor: bare zlib inflation of the same parts, bytes at hand'),
    node('floor-from-disk', 'the floor, from the disk'),
    node('reading', 'our reading alone, bytes at hand'),
    node('reading-from-disk', 'our reading alone, from the disk'),
    node('reading-in-turns', 'our reading alone, bytes at hand, by turns with the floor in one process, warmed up'),
    node('checking', 'reading, all checks and the plan, no ledger'),
    {
      ...{ id: 'enrol', title: `mutual enrol, the whole, --jobs ${options.jobs}`, ...all },
      measure: () => enrolOnce(prefecture, scratch, options.jobs),
    },
    node('register', 'our register, written alone'),
    node('bare-register', 'its rows by a bare streaming exceljs loop'),
    node('bare-quick-register', 'that loop at exceljs’ own compression'),
    {
      ...{ id: 'exceljs-reading', title: 'reading by a plain exceljs loop', files: sample.length, rows: sampleRows },
      measure: () => measureNode('exceljs-reading', { ...task, files: sample, scratch }, sampleRows, scratch),
    },
    python('pandas', 'reading by pandas with openpyxl', pythonProgram('pandas_reading')),
    python('xlsx2csv', 'conversion by xlsx2csv', pythonProgram('xlsx2csv_reading')),
  ];
}

function measureNode(id: WorkName, task: Task, rows: number, scratch: string): Promise<Measurement> {
  const words = [asTheProgram, '--import', import.meta.resolve('tsx'), program, id];
  return measure(process.execPath, words, task, rows, scratch);
}

function measurePython({ interpreter, script }: PythonProgram, task: Task, rows: number, scratch: string) {
  return measure(interpreter, ['-B', script], task, rows, scratch);
}

/** Starts a program with a task's file; it prints what it measured as JSON. */
async function measure(
  interpreter: string,
  words: readonly string[],
  task: Task,
  rows: number,
  scratch: string,
): Promise<Measurement> {
  const folder = mkdtempSync(join(scratch, 'work-'));
  try {
    const file = join(folder, 'task.json');
    writeFileSync(file, JSON.stringify({ ...task, scratch: folder }));
    const { code, stdout, stderr } = await runProcess(interpreter, [...words, file]);
    if (code !== 0) throw new Error(`${words.at(-1)} ended with ${code}: ${stderr}`);
    const told = JSON.parse(stdout) as Pick<Measurement, 'seconds' | 'processor' | 'peak' | 'failed' | 'overFloor'>;
    return { ...told, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
