import { knownKeys } from '../scheme/known-keys.ts';
import { readShapeOf } from '../scheme/read-shape.ts';
import { readSource } from '../scheme/read-source.ts';
import { type MappingNode, nodeAt, type Place, pathText, placeOf, type SchemeSource } from '../scheme/source-tree.ts';
import { type CaseFile, caseFile } from './case-file.ts';
import type { CaseProblem } from './case-problem.ts';
import { plainCaseSchema } from './json-schema.ts';

/** A file of cases as it was read. */
export interface CaseReading {
  readonly source: SchemeSource;
  /** Its values with their places; undefined where it is no YAML. */
  readonly root: MappingNode | undefined;
  /** Undefined where it has a problem of shape. */
  readonly file: CaseFile | undefined;
  readonly problems: readonly CaseProblem[];
}

/** Reads a file of cases: first that it is YAML, then its shape; all problems of a step at once. */
export function readCases(source: SchemeSource): CaseReading {
  const { root, problems } = readSource(source);
  if (!root) return { source, root, file: undefined, problems };
  const schema = plainCaseSchema();
  const shape = readShapeOf(root, { schema: caseFile, keysAt: (path) => knownKeys(path, schema) });
  const told = new Set(problems.map(({ path }) => path));
  const ofShape = shape.problems.filter(({ path }) => !told.has(path));
  const all = [...problems, ...ofShape, ...repeatedNames(root, shape.value)];
  return { source, root, file: problems.length > 0 ? undefined : shape.value, problems: all };
}

/** The name of the scheme as the file has it, also where the rest of the file is damaged. */
export function namedScheme({ root }: CaseReading): string | undefined {
  const node = root && nodeAt(root, ['scheme']);
  return node?.kind === 'text' ? node.text : undefined;
}

/** Where a case stands in its file. */
export function placeOfCase({ root, source }: CaseReading, index: number): Place {
  return root ? placeOf(root, ['cases', index]) : { file: source.file, line: 1, column: 1 };
}

function repeatedNames(root: MappingNode, file: CaseFile | undefined): CaseProblem[] {
  const names = new Set<string>();
  return (file?.cases ?? []).flatMap(({ name }, index) => {
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    const path = ['cases', index, 'name'];
    const place = placeOf(root, path);
    return { code: 'case-name-repeated' as const, place, path: pathText(path), found: name, parameters: {} };
  });
}
