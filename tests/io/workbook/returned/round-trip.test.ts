import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../../src/io/scheme/read-schemes.ts';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writeReturned } from '../../../../src/io/workbook/returned/returned.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import { recogniseRoster } from '../../../../src/rules/submission/recognise-roster.ts';
import type { Submission } from '../../../../src/rules/submission/submission.ts';
import { outputFolder } from '../../../support/read-back.ts';
import { head } from '../sample-lines.ts';
import { findingAt } from '../sample-submission.ts';

const folder = await outputFolder();
const { scheme } = resolveScheme('fuzhou-3', await readSchemes([packagedSchemes()], '.'));
if (!scheme) throw new Error('the scheme does not load');

const rosters = ['fixtures/demo/rosters', 'fixtures/demo/damaged'];
const paths = (
  await Promise.all(rosters.map(async (path) => (await readdir(path)).map((name) => join(path, name))))
).flat();

/** What a submission says, without the file that it came in. */
function said({ unit, columns, rows }: Submission) {
  return {
    unit: Object.entries(unit).map(([field, fact]) => [field, fact?.value, fact?.origin.sheet, fact?.origin.cell]),
    columns,
    rows: rows.map((row) => [
      row.sheet,
      row.number,
      Object.entries(row.cells).map(([field, cell]) => [field, cell?.row, cell?.column, cell?.text]),
      row.unknown.map((cell) => cell.text),
    ]),
  };
}

describe('a returned workbook, read again as it is', () => {
  it.each(paths)('says what %s said', async (path) => {
    const { file } = await readSubmittedFile(path);
    if (!file) return;
    const { submissions } = recogniseRoster(file, scheme);
    for (const submission of submissions) {
      const [row] = submission.rows;
      const findings = row ? [findingAt('error', `${row.sheet}!B${row.number}`)] : [];
      const back = join(folder, 'back.xlsx');
      const others = submissions.filter((other) => other !== submission);
      await writeReturned(back, { file, submission, others, findings, unit: '某单位', head }, 'zh');
      const again = await readSubmittedFile(back);
      if (!again.file) throw new Error('cannot be read');
      expect(recogniseRoster(again.file, scheme).submissions.map(said)).toEqual([said(submission)]);
    }
  });

  it('was read from files that have lists', async () => {
    const counts = await Promise.all(
      paths.map(async (path) => {
        const { file } = await readSubmittedFile(path);
        return file ? recogniseRoster(file, scheme).submissions.length : 0;
      }),
    );
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(4);
    expect(counts.some((count) => count > 1)).toBe(true);
  });
});
