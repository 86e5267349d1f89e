import type { Check } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/** Rows that hold one word under the name and nothing else, which may be a department's (高科) or somebody's name. */
export const headingOrPerson: Check = {
  codes: ['heading-or-person'],
  needs: 'submission',
  run: (subject) =>
    findingsOn(subject.members, (member) =>
      member.row.mayBeHeading ? rowFinding(subject, 'heading-or-person', member, 'name') : undefined,
    ),
};

/** How many rows of a list may be headings. */
export function rowsThatMayBeHeadings(members: readonly MemberReading[]): number {
  return members.reduce((sum, { row }) => (row.mayBeHeading ? sum + 1 : sum), 0);
}
