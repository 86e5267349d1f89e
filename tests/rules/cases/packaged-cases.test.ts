import { describe, expect, it } from 'vitest';
import { readCalendarFiles } from '../../../src/io/scheme/read-calendar.ts';
import { readCaseFiles } from '../../../src/io/scheme/read-cases.ts';
import { packagedSchemes, readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { checkCases } from '../../../src/rules/cases/check-cases.ts';
import { namedScheme, readCases } from '../../../src/rules/cases/read-cases.ts';
import { runCase } from '../../../src/rules/cases/run-cases.ts';
import { readCalendars } from '../../../src/rules/claim/calendar-file.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';

const folder = packagedSchemes();
const schemes = await readSchemes([folder], folder);
const { calendar } = readCalendars(await readCalendarFiles([folder], folder));

describe.each((await readCaseFiles([folder], folder)).map(({ source }) => source))('$file', (source) => {
  const reading = readCases(source);
  const { scheme } = resolveScheme(source.id, schemes);

  it('is read without a problem, and of the scheme of its name', () => {
    expect(namedScheme(reading)).toBe(source.id);
    expect([...reading.problems, ...(scheme ? checkCases(reading, scheme) : [])]).toEqual([]);
    expect(scheme).toBeDefined();
  });

  it('has at least six cases, and all pass', () => {
    const cases = reading.file?.cases ?? [];
    const results = scheme ? cases.map((each) => runCase(scheme, each, calendar)) : [];
    expect(results.length).toBeGreaterThanOrEqual(6);
    expect(results.flatMap(({ name, differences }) => (differences.length > 0 ? [{ name, differences }] : []))).toEqual(
      [],
    );
  });
});
