import type { FindingCode } from '../../findings/catalogue.ts';
import type { ReadingProblem } from '../../person/identity.ts';
import type { RosterField } from '../../scheme/forms.ts';
import { oncePerObject } from '../../value/once.ts';
import type { TextParameters } from '../../value/text.ts';
import type { Check, Subject } from '../check.ts';
import type { MemberReading } from '../member-reading.ts';
import { hasColumn, rowFinding } from './row-finding.ts';

/**
 * A check that only tells what reading the cells has found: the problems of one code, each a finding.
 *
 * @param code - of the problems and of the findings
 * @param more - parameters besides those of the problem
 */
export function readingCheck(
  code: FindingCode,
  more?: (subject: Subject, member: MemberReading, field: RosterField) => TextParameters,
): Check {
  return {
    codes: [code],
    needs: 'submission',
    run: (subject) =>
      (problemsByCode(subject.members).get(code) ?? [])
        .filter(({ member, field }) => hasColumn(subject, member, field))
        .map(({ member, field, problem }) => {
          const parameters = { ...problem.parameters, ...more?.(subject, member, field) };
          return rowFinding(subject, code, member, field, { parameters });
        }),
  };
}

interface ProblemOfMember {
  readonly member: MemberReading;
  readonly field: RosterField;
  readonly problem: ReadingProblem;
}

/** The problems of all members by their codes, sorted out once for a dozen checks. */
const problemsByCode = oncePerObject((members: readonly MemberReading[]) => {
  const byCode = new Map<string, ProblemOfMember[]>();
  const add = (member: MemberReading, field: RosterField, problem: ReadingProblem) => {
    const others = byCode.get(problem.code);
    if (others) others.push({ member, field, problem });
    else byCode.set(problem.code, [{ member, field, problem }]);
  };
  for (const member of members) {
    // `heading-or-person` tells of it.
    if (member.row.mayBeHeading) continue;
    for (const problem of member.identity.problems) add(member, 'id-number', problem);
    for (const problem of member.problems) add(member, problem.field, problem);
  }
  return byCode;
});
