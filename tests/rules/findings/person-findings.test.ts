import { expect, it } from 'vitest';
import { personFindings } from '../../../src/rules/findings/person-findings.ts';
import { identityCheckDigit } from '../../support/people.ts';

it('shows check digits that are right where the example says that they are not the point', () => {
  for (const code of [
    'id-number-region',
    'age-below',
    'age-above',
    'duplicate-in-roster',
    'duplicate-across-units',
    'id-number-corrected',
  ] as const) {
    const { found } = personFindings[code].example;
    expect(found.slice(17)).toBe(identityCheckDigit(found.slice(0, 17)));
  }
  const { found, actual, computed } = personFindings['id-number-checksum'].example;
  expect([found.slice(17), identityCheckDigit(found.slice(0, 17))]).toEqual([actual, computed]);
});
