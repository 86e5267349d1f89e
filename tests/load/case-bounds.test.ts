import { describe, expect, it } from 'vitest';
import { readCalendarFiles } from '../../src/io/scheme/read-calendar.ts';
import { readCaseFiles } from '../../src/io/scheme/read-cases.ts';
import { packagedSchemes, readSchemes } from '../../src/io/scheme/read-schemes.ts';
import { readCases } from '../../src/rules/cases/read-cases.ts';
import { runCase } from '../../src/rules/cases/run-cases.ts';
import { readCalendars } from '../../src/rules/claim/calendar-file.ts';
import { resolveScheme } from '../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { movedValues } from './moved-values.ts';

/** Moves that no claim can show, so that no case can stand for them. */
const UNSEEN: Readonly<Record<string, readonly RegExp[]>> = {
  // The band before, which is looked at first, still has the sum.
  'harbin-2016': [/wholeBand\[[23]\]\.from -/],
  'hunan-care-5': [/wholeBand\[[234]\]\.from -/, /wholeBand\[5\]\.above (-|above)/],
  'yunnan-20': [/wholeBand\[2\]\.from -/, /^claims\.voidAfter/],
  // The waiting is over on that day.
  'beijing-women-2022': [/graded\[1\]\.day\.to \+/],
  'ccmia-ankang': [/graded\[1\]\.day\.to \+/],
  'ningbo-2023': [/graded\[1\]\.day\.to \+/],
  // The caps of the three plans come to the limit over all three; no plan pays for a birth, which has a deadline of its own.
  'hangzhou-2021': [/^together\[3\]/, /^claims\.deadlines\[3\]/],
  // There is no grade 0, and none above 10.
  'xiamen-18': [/disability-grade\.(from -|to \+)/],
};

const folder = packagedSchemes();
const schemes = await readSchemes([folder], folder);
const { calendar } = readCalendars(await readCalendarFiles([folder], folder));
const files = (await readCaseFiles([folder], folder)).map(({ source }) => source);

describe('the cases of a scheme stand at each bound that it states, and beside it', () => {
  it.each(files.map((source) => [source.id, source] as const))('%s', (id, source) => {
    const { scheme } = resolveScheme(id, schemes);
    const cases = readCases(source).file?.cases ?? [];
    const fails = (moved: Scheme) => cases.some((each) => !runCase(moved, each, calendar).passed);
    if (scheme === undefined) throw new Error(`${id} cannot be used`);
    expect(fails(scheme)).toBe(false);
    const unnoticed = movedValues(scheme).filter(({ moved }) => !fails(moved));
    const known = UNSEEN[id] ?? [];
    expect(unnoticed.map(({ what }) => what).filter((what) => !known.some((each) => each.test(what)))).toEqual([]);
    for (const each of known) expect(unnoticed.map(({ what }) => what)).toContainEqual(expect.stringMatching(each));
  });
});
