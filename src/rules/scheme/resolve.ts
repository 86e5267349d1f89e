import { checkScheme } from './check-scheme.ts';
import { extendSource } from './extend.ts';
import { readShape } from './read-shape.ts';
import type { Scheme } from './schema.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import { nodeAt, placeOf, type SchemeSource } from './source-tree.ts';

/** What a scheme's file comes to. It may be used where the scheme is there and no problem is an error. */
export interface SchemeResolution {
  readonly scheme: Scheme | undefined;
  /** In the order of the file: of its own, then of those that it extends. */
  readonly problems: readonly SchemeProblem[];
}

/**
 * Reads a scheme with all that it extends, and checks it: first that it is YAML, then the shape, then the sense; all problems of a step at once.
 *
 * @param id - of one of the sources
 * @param sources - every scheme at hand, by id
 * @throws RangeError where the id is not among them; who asks for a user's id looks first
 */
export function resolveScheme(id: string, sources: ReadonlyMap<string, SchemeSource>): SchemeResolution {
  const source = sources.get(id);
  if (!source) throw new RangeError(`no source of the scheme ${id}`);
  const extended = extendSource(source, sources);
  if (!extended.root) return { scheme: undefined, problems: inOrder(extended.problems, source) };
  const { scheme, problems } = readShape(extended.root);
  const ofName: SchemeProblem[] = [];
  const idNode = nodeAt(extended.root, ['id']);
  if (idNode?.kind === 'text' && idNode.text !== id) {
    const place = idNode.place.file === source.file ? idNode.place : placeOf(extended.root, []);
    ofName.push({ code: 'scheme-id-differs', place, path: 'id', found: idNode.text, parameters: { name: id } });
  }
  const told = new Set(extended.problems.map((problem) => problem.path));
  const ofShape = problems.filter((problem) => !told.has(problem.path));
  const ofSense = scheme ? checkScheme(scheme, extended.root) : [];
  return { scheme, problems: inOrder([...extended.problems, ...ofName, ...ofShape, ...ofSense], source) };
}

function inOrder(problems: readonly SchemeProblem[], { file }: SchemeSource): SchemeProblem[] {
  const key = ({ place }: SchemeProblem) => [place.file === file ? 0 : 1, place.line, place.column];
  return [...problems].sort((one, other) => {
    const [left, right] = [key(one), key(other)];
    const differing = left.findIndex((part, index) => part !== right[index]);
    return (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}
