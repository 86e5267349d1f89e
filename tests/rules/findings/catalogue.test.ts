import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../../docs/make/findings-page.ts';
import { claimChecks } from '../../../src/rules/claim-intake/checks/index.ts';
import { allChecks } from '../../../src/rules/enrolment/checks/index.ts';
import { catalogue, type FindingCode, finding } from '../../../src/rules/findings/catalogue.ts';
import { describe as describeFinding } from '../../../src/rules/findings/describe.ts';
import type { FindingDefinition } from '../../../src/rules/findings/finding.ts';
import { maskPersonalData } from '../../../src/rules/findings/mask.ts';
import { fill } from '../../../src/rules/value/text.ts';
import { amendmentCases } from '../../fixtures/amendment-cases.ts';
import { claimCases } from '../../fixtures/claim-cases.ts';
import { decidedCases } from '../../fixtures/decided-cases.ts';
import { findingCases } from '../../fixtures/finding-cases.ts';
import { noticeCases } from '../../fixtures/notice-cases.ts';
import { payoutCases } from '../../fixtures/payout-cases.ts';
import { statementCases } from '../../fixtures/statement-cases.ts';
import { placeholdersOf, textProblems, textsWithin } from '../../support/text-problems.ts';

const definitions: [string, FindingDefinition][] = Object.entries(catalogue);
const found = new Set(
  [
    ...findingCases(),
    ...amendmentCases(),
    ...claimCases(),
    ...payoutCases(),
    ...noticeCases(),
    ...statementCases(),
    ...decidedCases(),
  ].flatMap(({ of, finds }) => finds.flatMap(({ code }) => (code === of ? [code] : []))),
);

describe.each(definitions)('%s', (code, definition) => {
  const { title, why, message, expected, fix, personal = {}, example } = definition;
  const texts = { title, why, message, expected, fix };
  const parameters = new Set(
    Object.values(texts).flatMap(({ zh, en }) => [...placeholdersOf(zh), ...placeholdersOf(en)]),
  );

  it('says everything in both languages, with the same parameters', () => {
    const problems = [...textsWithin(texts, code), ...textsWithin(example, `${code}.example`)].flatMap(([path, text]) =>
      textProblems(text).map((problem) => `${path} ${problem}`),
    );
    expect(problems).toEqual([]);
    for (const text of Object.values(texts)) expect(text.zh.trim()).not.toBe('');
  });

  it('has an example with a value for each parameter and no other', () => {
    expect(new Set(Object.keys(example))).toEqual(new Set([...parameters, 'found']));
    for (const text of Object.values(texts)) {
      for (const language of ['zh', 'en'] as const) expect(fill(text, language, example)).not.toMatch(/[{}]/);
    }
  });

  it('knows of no personal data that it does not show', () => {
    expect(Object.keys(personal).filter((name) => name !== 'found' && !parameters.has(name))).toEqual([]);
  });

  it('masks the names of people as names, each by itself', () => {
    const names = [...parameters].filter((name) => /^names?$|newcomer|leaver|spouse|contact/i.test(name));
    expect(names.filter((name) => personal[name] !== (name === 'names' ? 'names' : 'name'))).toEqual([]);
  });

  it('shows nobody of its example in full', () => {
    const { found, ...others } = example;
    const origin = { file: 'roster.xlsx' };
    const shown = describeFinding(finding(code as FindingCode, { origin, found: String(found), parameters: others }), {
      language: 'zh',
      mask: maskPersonalData,
    });
    expect(`${shown.message}${shown.expected}${shown.fix}${shown.found}`).not.toMatch(
      /\d{11}|林小梅|陈大勇|王芳|李强|张三/,
    );
  });

  it('is found in a fixture of its own', () => {
    expect(found).toContain(code);
  });
});

it.each([
  ['林小梅', '林*梅'],
  ['350102199001010016', '3*****************'],
])('of a row that slid far down, %s is shown as %s', (found, shown) => {
  const astray = finding('cell-astray', { origin: { file: 'roster.xlsx', cell: 'B900' }, found });
  expect(describeFinding(astray, { language: 'zh', mask: maskPersonalData }).found).toBe(shown);
});

it('no fixture stands for a finding that is gone', () => {
  expect([...found].filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
});

it('no two checks report the same finding', () => {
  const codes = [...allChecks, ...claimChecks].flatMap((check) => check.codes);
  expect(codes).toEqual([...new Set(codes)]);
});

it('docs/findings.md is what the catalogue says now', () => {
  const path = fileURLToPath(new URL('../../../docs/findings.md', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(findingsPage());
});
