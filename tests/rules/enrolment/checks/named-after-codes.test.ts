import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cellChecks } from '../../../../src/rules/enrolment/checks/cell/index.ts';
import { personChecks } from '../../../../src/rules/enrolment/checks/person/index.ts';
import { unitChecks } from '../../../../src/rules/enrolment/checks/unit/index.ts';

const folder = new URL('../../../../src/rules/enrolment/checks/', import.meta.url);

it.each([
  ['cell', cellChecks],
  ['person', personChecks],
  ['unit', unitChecks],
])('every file of checks/%s is one check that its index lists, named after its code', (group, checks) => {
  const files = readdirSync(new URL(group, folder)).filter((file) => file !== 'index.ts');
  expect(files.sort()).toEqual(checks.map(({ codes: [code] }) => `${code}.ts`).sort());
});
