import { daysBetween, isPlainDate, type PlainDate, plusDuration } from '../value/plain-date.ts';
import { type MappingNode, nodeAt, type Place, placeOf, type SourceNode } from './source-tree.ts';

/** A clause that nobody has compared with its source for more than a year. */
export interface StaleClause {
  /** Its id; absent of a file that has a single clause, as the table of holidays. */
  readonly clause?: string;
  readonly title: string;
  readonly source: string;
  readonly checkedOn: PlainDate;
  /** Days since then. */
  readonly days: number;
  /** Where `checkedOn` stands, in the file that says it: with a scheme that extends another, maybe the other's. */
  readonly place: Place;
  /** Where the clause itself was last written; in another file than {@link place} where an edition changed a clause and kept the day of the one before. */
  readonly written: Place;
}

/**
 * The clauses of a file that were last checked more than a year before a day. Exactly a year is not more; who checked on 29 February has a year to 28 February. A clause
 * whose `checkedOn` is no date is passed over: `scheme check` tells it.
 *
 * @param root - a scheme's tree with all that it extends put in, or that of another file with a `clause` at its top
 */
export function staleClauses(root: MappingNode, asOf: PlainDate): StaleClause[] {
  const named = nodeAt(root, ['clauses']);
  if (named?.kind === 'mapping')
    return [...named.entries].flatMap(([id, { key, value }]) => staleOf(id, value, key, asOf));
  const only = nodeAt(root, ['clause']);
  return only ? staleOf(undefined, only, placeOf(root, ['clause']), asOf) : [];
}

/** Whether a year and more has gone by since a day. */
export function olderThanYear(checkedOn: PlainDate, asOf: PlainDate): boolean {
  return asOf > plusDuration(checkedOn, 'P1Y');
}

function staleOf(clause: string | undefined, node: SourceNode, written: Place, asOf: PlainDate): StaleClause[] {
  const checked = nodeAt(node, ['checkedOn']);
  if (checked?.kind !== 'text' || !isPlainDate(checked.text) || !olderThanYear(checked.text, asOf)) return [];
  const named = clause === undefined ? {} : { clause };
  const days = daysBetween(checked.text, asOf);
  const said = { title: textAt(node, 'title'), source: textAt(node, 'source'), checkedOn: checked.text };
  return [{ ...named, ...said, days, place: checked.place, written }];
}

function textAt(node: SourceNode, key: string): string {
  const said = nodeAt(node, [key]);
  return said?.kind === 'text' ? said.text : '';
}
