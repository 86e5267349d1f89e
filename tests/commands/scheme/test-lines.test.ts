import { expect, it } from 'vitest';
import type { Context } from '../../../src/commands/command.ts';
import { testLines } from '../../../src/commands/scheme/test-lines.ts';
import { runCase } from '../../../src/rules/cases/run-cases.ts';
import { caseOf, provenScheme } from '../../rules/cases/fixtures.ts';

const scheme = await provenScheme();
const place = { file: 'a.cases.yaml', line: 7, column: 1 };
const given = { claim: { event: 'death', happened: '2025-06-01' } };
const context = (color: boolean) => ({ language: 'en', color }) as Context;

function lines(expected: object, trace: boolean, color = false): string[] {
  return testLines(
    'proven',
    [{ result: runCase(scheme, caseOf(given, expected), undefined), place }],
    trace,
    context(color),
  );
}

it('colours what was expected and what was found on a terminal only', () => {
  const esc = String.fromCharCode(27);
  expect(lines({ status: 'approved' }, false).join('')).not.toContain(esc);
  const coloured = lines({ status: 'approved' }, false, true);
  expect(coloured.some((line) => line.startsWith(`${esc}[32m`) && line.includes('- expected status: approved'))).toBe(
    true,
  );
  expect(coloured.some((line) => line.startsWith(`${esc}[31m`) && line.includes('+ found    status: held'))).toBe(true);
});

it('tells a case that passes only where its trace is asked for', () => {
  expect(lines({ status: 'held' }, false)).toEqual(['proven: the 1 case passed']);
  expect(lines({ status: 'held' }, true).slice(0, 4)).toEqual([
    'proven: the 1 case passed',
    '',
    '✓ a case  [other]',
    '    Decision: held, 0.00 yuan',
  ]);
});

it('tells where a case stands that does not', () => {
  expect(lines({ status: 'approved' }, false).slice(0, 5)).toEqual([
    'proven: 1 failed, 0 passed',
    '',
    '✗ a case  [other]  a.cases.yaml:7',
    '  - expected status: approved',
    '  + found    status: held',
  ]);
});
