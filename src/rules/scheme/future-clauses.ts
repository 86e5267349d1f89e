import { isPlainDate, type PlainDate } from '../value/plain-date.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import { type MappingNode, nodeAt, pathText } from './source-tree.ts';

/**
 * The clauses of a scheme that say to have been checked on a day to come. One that is no date is passed over: it is told by itself.
 *
 * @param root - a scheme's tree with all that it extends put in
 */
export function futureClauses(root: MappingNode, today: PlainDate): SchemeProblem[] {
  const clauses = nodeAt(root, ['clauses']);
  if (clauses?.kind !== 'mapping') return [];
  return [...clauses.entries].flatMap(([clause, { value }]): SchemeProblem[] => {
    const checked = nodeAt(value, ['checkedOn']);
    if (checked?.kind !== 'text' || !isPlainDate(checked.text) || checked.text <= today) return [];
    const path = pathText(['clauses', clause, 'checkedOn']);
    const parameters = { clause, today };
    return [{ code: 'clause-checked-in-future', place: checked.place, path, found: checked.text, parameters }];
  });
}
