import { describe, expect, it } from 'vitest';
import { reportJson, reportText } from '../../../src/commands/enrolment/json.ts';
import { contextOf, prefecture } from './made-up-report.ts';

describe('report.json of a run', () => {
  // 256 elements go out at once.
  it.each([0, 1, 255, 256, 257, 600])('of %i units is laid out as JSON of an indent of two is', (count) => {
    const report = prefecture(count);
    const text = reportJson(report, contextOf('zh', 80));
    const read = JSON.parse(text) as { files: object[]; units: object[]; findings: object[] };
    expect(text).toBe(JSON.stringify(read, null, 2));
    expect([read.files.length, read.units.length, read.findings.length]).toEqual([
      report.files.length,
      report.units.length,
      report.findings.length,
    ]);
    expect(Object.keys(read).slice(0, 6)).toEqual(['schemaVersion', 'command', 'run', 'chainHead', 'scheme', 'period']);
    expect(Object.keys(read).slice(6)).toEqual(['files', 'units', 'findings', 'totals', 'outputs', 'times']);
  });

  it('comes in pieces of which none holds much of it', () => {
    const pieces = [...reportText(prefecture(3000), contextOf('zh', 80))];
    const all = pieces.reduce((sum, { length }) => sum + length, 0);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(all / 5);
  });
});
