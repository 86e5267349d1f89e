import { describe, expect, it } from 'vitest';
import { expectations } from '../../../src/rules/scheme/expectations.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { describeSchemeProblem, type SchemeProblemDefinition } from '../../../src/rules/scheme/scheme-problem.ts';
import { schemeProblems } from '../../../src/rules/scheme/scheme-problems.ts';
import { fill, type Text } from '../../../src/rules/value/text.ts';
import { fixtureSchemes } from './read-fixtures.ts';

const definitions: [string, SchemeProblemDefinition][] = Object.entries(schemeProblems);
const textsOf = ({ title, why, message, expected, fix }: SchemeProblemDefinition): Text[] => [
  title,
  why,
  message,
  expected,
  fix,
];
const parametersOf = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue of scheme problems', () => {
  it.each(definitions)('%s: both languages say the same things, and its example fills them', (_, definition) => {
    for (const text of textsOf(definition)) {
      expect(text.zh).not.toBe('');
      expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(parametersOf(text.zh)).toEqual(parametersOf(text.en));
      for (const language of ['zh', 'en'] as const) {
        expect(parametersOf(fill(text, language, definition.example))).toEqual([]);
      }
    }
  });

  it('has every parameter wherever a fixture meets the code', () => {
    for (const id of fixtureSchemes.keys()) {
      for (const problem of resolveScheme(id, fixtureSchemes).problems) {
        const { definition, described } = {
          definition: schemeProblems[problem.code] as SchemeProblemDefinition,
          described: describeSchemeProblem(problem, 'en'),
        };
        for (const name of textsOf(definition).flatMap(({ en }) => parametersOf(en)))
          expect([...Object.keys(problem.parameters), 'found', 'path']).toContain(name);
        expect(described.message).not.toBe('');
      }
    }
  });
});

it('a problem is told with what was found, what was expected and how to mend it', () => {
  const [problem] = resolveScheme('kind-unknown', fixtureSchemes).problems.slice(1);
  expect(problem && describeSchemeProblem(problem, 'zh')).toMatchObject({
    code: 'kind-unknown',
    severity: 'error',
    file: 'bad/kind-unknown.yaml',
    line: 10,
    column: 20,
    found: 'retierd',
    message: 'staffKinds 里没有 “retierd”。是不是 retired？',
    expected: 'staffKinds 里的一个 id：employee、retired。',
  });
});

it('what a value must look like is said in both languages', () => {
  for (const text of Object.values(expectations)) {
    expect(text.zh).not.toBe('');
    expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
  }
});
