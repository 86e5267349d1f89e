import { type FindingCode, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RosterField } from '../../scheme/forms.ts';
import { address, type Cell, type Origin } from '../../submission/cell.ts';
import type { Fact, Submission } from '../../submission/submission.ts';
import { oncePerObject } from '../../value/once.ts';
import type { Subject } from '../check.ts';

/**
 * A finding for each cell that counts of which `isWrong` holds: the unit's facts, and the members' cells under known columns. The number of a line counts for
 * nothing; a merged cell is told of once, where it stands.
 *
 * @param isWrong - asked only of cells that were calculated
 */
export function findingsOfCells(
  { submission }: Subject,
  code: FindingCode,
  isWrong: (cell: Cell) => boolean,
): Finding[] {
  const unit = submission.unit['unit-name']?.value;
  const findings: Finding[] = [];
  const told = new Set<string>();
  const report = (cell: Cell, origin: Origin) => {
    const place = `${origin.sheet}!${origin.cell}`;
    if (told.has(place)) return;
    told.add(place);
    findings.push(finding(code, { origin, found: cell.text, ...(unit !== undefined && { unit }) }));
  };
  for (const { cell, origin } of calculatedCells(submission)) if (isWrong(cell)) report(cell, origin);
  return findings;
}

/** The cells that count and hold no value as it was typed but a formula, its result or an error; looked for once, for every check of them. */
const calculatedCells = oncePerObject((submission: Submission): readonly Pick<Fact, 'cell' | 'origin'>[] => {
  const found: Pick<Fact, 'cell' | 'origin'>[] = Object.values(submission.unit).filter(({ cell }) =>
    isCalculated(cell),
  );
  for (const { sheet, cells } of submission.rows) {
    for (const field in cells) {
      const cell = cells[field as RosterField];
      if (!cell || !isCalculated(cell) || field === 'sequence' || cell.mergedFrom !== undefined) continue;
      found.push({ cell, origin: { file: submission.file, sheet, cell: address(cell.row, cell.column) } });
    }
  }
  return found;
});

function isCalculated({ kind, formula }: Cell): boolean {
  return formula === true || kind === 'error' || kind === 'formula-without-value';
}
