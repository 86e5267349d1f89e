import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textProblems, textsWithin } from '../../support/text-problems.ts';

const source = fileURLToPath(new URL('../../../src', import.meta.url));

/** Where texts stand that a user sees, besides those of the findings' catalogue. */
const files = [
  ...readdirSync(join(source, 'io', 'report', 'text')).map((name) => join('io', 'report', 'text', name)),
  ...['file-reasons', 'person-reasons'].map((name) => join('rules', 'findings', `${name}.ts`)),
  ...['enrolment-problems', 'scheme-file-problems', 'expectations'].map((name) =>
    join('rules', 'scheme', `${name}.ts`),
  ),
  join('rules', 'enrolment', 'rule-words.ts'),
];

describe.each(files)('%s', (file) => {
  it('says everything in both languages, with the same parameters', async () => {
    const texts = Object.entries(await import(pathToFileURL(join(source, file)).href)).flatMap(([name, value]) =>
      textsWithin(value, name),
    );
    expect(texts.length).toBeGreaterThan(0);
    const problems = texts.flatMap(([path, text]) => textProblems(text).map((problem) => `${path} ${problem}`));
    expect(problems).toEqual([]);
  });
});
