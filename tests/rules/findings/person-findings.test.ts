import { describe, expect, it } from 'vitest';
import { personChecks } from '../../../src/rules/enrolment/checks/person/index.ts';
import type { FindingDefinition } from '../../../src/rules/findings/finding.ts';
import { personFindings } from '../../../src/rules/findings/person-findings.ts';
import { identityCheckDigit } from '../../support/people.ts';

const definitions: [string, FindingDefinition][] = Object.entries(personFindings);
const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].flatMap(([, name]) => name ?? []);

describe.each(definitions)('%s', (code, definition) => {
  const { title, why, message, expected, fix, personal = {}, example } = definition;
  const texts = [title, why, message, expected, fix].flatMap((text) => [text.zh, text.en]);

  it('has all its texts, with an example for each parameter and no other', () => {
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    const used = new Set(texts.flatMap(placeholders));
    expect(new Set([...used, 'found'])).toEqual(new Set(Object.keys(example)));
    expect(Object.keys(personal).filter((name) => !used.has(name))).toEqual([]);
  });

  it('says the same in both languages: each text has the same parameters in both', () => {
    for (const text of [title, why, message, expected, fix]) {
      expect(new Set(placeholders(text.zh))).toEqual(new Set(placeholders(text.en)));
    }
  });

  it('has a check that tells it', () => {
    expect(personChecks.filter((check) => check.codes.some((each) => each === code))).toHaveLength(1);
  });
});

it('shows check digits that are right where the example says that they are not the point', () => {
  for (const code of [
    'id-number-region',
    'age-below',
    'age-above',
    'duplicate-in-roster',
    'duplicate-across-units',
  ] as const) {
    const { found } = personFindings[code].example;
    expect(found.slice(17)).toBe(identityCheckDigit(found.slice(0, 17)));
  }
  const { found, actual, computed } = personFindings['id-number-checksum'].example;
  expect([found.slice(17), identityCheckDigit(found.slice(0, 17))]).toEqual([actual, computed]);
});
