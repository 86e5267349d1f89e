import type { FindingCode } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { ReadingProblem } from '../../../person/identity.ts';
import type { RosterField } from '../../../scheme/forms.ts';
import type { TextParameters } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
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
    run: (subject) => {
      const findings: Finding[] = [];
      const tell = (member: MemberReading, field: RosterField, problem: ReadingProblem) => {
        if (problem.code !== code || !hasColumn(subject, member, field)) return;
        const parameters = { ...problem.parameters, ...more?.(subject, member, field) };
        findings.push(rowFinding(subject, code, member, field, { parameters }));
      };
      for (const member of subject.members) {
        for (const problem of member.identity.problems) tell(member, 'id-number', problem);
        for (const problem of member.problems) tell(member, problem.field, problem);
      }
      return findings;
    },
  };
}
