import { type FindingCode, finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { RosterField } from '../../../scheme/forms.ts';
import { address, type Cell, type Origin } from '../../../submission/cell.ts';
import type { Subject } from '../../check.ts';

/**
 * A finding for each cell that counts of which `isWrong` holds: the unit's facts, and the members' cells under known columns. The number of a line counts for
 * nothing; a merged cell is told of once, where it stands.
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
  for (const fact of Object.values(submission.unit)) if (isWrong(fact.cell)) report(fact.cell, fact.origin);
  for (const { sheet, cells } of submission.rows) {
    for (const field in cells) {
      const cell = cells[field as RosterField];
      if (!cell || !isWrong(cell) || field === 'sequence' || cell.mergedFrom !== undefined) continue;
      report(cell, { file: submission.file, sheet, cell: address(cell.row, cell.column) });
    }
  }
  return findings;
}
