import { expect, it } from 'vitest';
import { overlapFindings } from '../../../src/rules/enrolment/overlap-findings.ts';
import { people } from '../../support/people.ts';
import { subjectFor, submissionOf } from '../../support/rosters.ts';

it('tells each overlap at the identity number of its row, with the last day of the coverage that stands', () => {
  const [one, other] = people(2);
  if (!one || !other) throw new Error('two people');
  const subject = subjectFor(
    submissionOf(
      ['name', 'id-number'],
      [
        [one.name, one.idNumber],
        [other.name, other.idNumber],
      ],
    ),
  );
  const overlaps = [
    { identityNumber: other.idNumber, plan: 'general', span: { from: '2026-01-01', to: '2027-01-01' } },
    { identityNumber: '350102199001010016', plan: 'general', span: { from: '2026-01-01', to: '2027-01-01' } },
  ];
  const findings = overlapFindings(subject, overlaps);
  expect(findings.map(({ code, origin, parameters }) => [code, origin.cell, parameters.lastDay])).toEqual([
    ['still-covered', 'B3', '2026-12-31'],
  ]);
});
