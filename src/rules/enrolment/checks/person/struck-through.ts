import type { Cell } from '../../../submission/cell.ts';
import type { RosterRow } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/** Rows whose name or identity number is struck through: somebody was crossed off, and would be enrolled and charged like everybody else. */
export const struckThrough: Check = {
  codes: ['struck-through'],
  needs: 'submission',
  run: (subject) =>
    findingsOn(subject.members, (member) => {
      const field = struckField(member.row);
      return field && rowFinding(subject, 'struck-through', member, field, { personal: { found: field } });
    }),
};

function struckField({ cells }: RosterRow): 'name' | 'id-number' | undefined {
  const isStruck = (cell: Cell | undefined) => cell?.struck === true;
  if (isStruck(cells.name)) return 'name';
  return isStruck(cells['id-number']) ? 'id-number' : undefined;
}
