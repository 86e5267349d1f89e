import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCaseFile } from '../../../src/io/scheme/read-cases.ts';
import { readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { type CaseFile, schemeCase } from '../../../src/rules/cases/case-file.ts';
import { type CaseReading, readCases } from '../../../src/rules/cases/read-cases.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { asText } from '../../../src/rules/scheme/scheme-json.ts';

const folder = fileURLToPath(new URL('../../../fixtures/schemes/proven', import.meta.url));

/** The made-up scheme of fixtures/schemes/proven, with some of its parts otherwise. */
export async function provenScheme(changes: Partial<Scheme> = {}): Promise<Scheme> {
  const { scheme } = resolveScheme('proven', await readSchemes([folder], folder));
  if (!scheme) throw new Error('fixtures/schemes/proven/proven.yaml cannot be used');
  return { ...scheme, ...changes };
}

/** A file of cases of fixtures/schemes/proven; its path from there: `other/failing.cases.yaml`. */
export async function provenCases(path: string): Promise<CaseReading> {
  return readCases(await readCaseFile(join(folder, path), folder));
}

/** A case as a file would have it, of its parts that matter. */
export function caseOf(given: object, expect: object = { status: 'approved' }): CaseFile['cases'][number] {
  return schemeCase.parse(asText({ name: 'a case', shows: 'other', given, expect }));
}
