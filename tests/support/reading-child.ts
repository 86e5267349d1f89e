import { existsSync, readFileSync } from 'node:fs';
import { Unreadable } from '../../src/io/table/unreadable.ts';
import { readXlsx } from '../../src/io/table/xlsx/read-xlsx.ts';
import type { ChildReading } from './read-in-child.ts';

const bytes = readFileSync(process.argv[2] ?? '');
const start = process.cpuUsage();
const { rows, cells, reason } = read();
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1_000_000;
const reading: ChildReading = { rows, cells, reason, seconds, peak: peakOfMemory() };
process.stdout.write(JSON.stringify(reading));

function read(): Pick<ChildReading, 'rows' | 'cells' | 'reason'> {
  try {
    const rows = readXlsx(bytes).sheets.flatMap((sheet) => sheet.rows);
    return { rows: rows.length, cells: rows.reduce((sum, row) => sum + row.cells.length, 0), reason: undefined };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { rows: 0, cells: 0, reason: String(error.problem.parameters?.reason) };
  }
}

/** In MiB. On Linux not by `resourceUsage`, which counts the parent's memory at the moment of the fork. */
function peakOfMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}
