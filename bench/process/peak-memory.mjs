import { readFileSync } from 'node:fs';

/**
 * The most memory that a process ever held, in MiB. Linux keeps it by process; `maxRSS`, taken elsewhere, may there still count the process that started this one.
 *
 * @param {number | 'self'} [of]
 * @returns {number}
 */
export function peakMemory(of = 'self') {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${of}/status`, 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // No Linux, or the process has gone.
  }
  return of === 'self' ? process.resourceUsage().maxRSS / 1024 : 0;
}
