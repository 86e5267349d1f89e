import { readdirSync, readFileSync } from 'node:fs';

/** Whether there is such a process that has not ended; one that has ended and that nobody has asked about has not gone, but runs no more. */
export function runs(process: number): boolean {
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${process}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** The children that read .xls for a command that was started with this in its environment, of Linux. */
export function readersWith(mark: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => contentOf(each, 'environ').includes(mark) && contentOf(each, 'cmdline').includes('legacy-child'))
    .filter(runs);
}

function contentOf(process: number, file: 'environ' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'latin1');
  } catch {
    // It has ended since, or is somebody else's.
    return '';
  }
}
