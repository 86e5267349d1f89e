import type { Sheet } from '../../../rules/submission/cell.ts';
import type { RosterRow, Submission } from '../../../rules/submission/submission.ts';

/** Which rows of a sheet go back to the unit. */
export interface OwnRows {
  /** Whether a row is the unit's, whole. */
  readonly has: (row: number) => boolean;
  /** A row that the unit shares with another (lists side by side): only the columns of its own list. */
  readonly columnsOf: (row: number) => ReadonlySet<number> | undefined;
}

const ALL: OwnRows = { has: () => true, columnsOf: () => undefined };

/** The number at the end of an A1 address. */
function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}

/** Row numbers of a submission's people, headers and facts on one sheet. */
function rowsOf(submission: Submission, sheet: string) {
  const facts = Object.values(submission.unit).filter((fact) => fact?.origin.sheet === sheet);
  return {
    people: new Map(submission.rows.filter((row) => row.sheet === sheet).map((row) => [row.number, row])),
    headers: new Set(submission.columns.filter((column) => column.sheet === sheet).map(({ cell }) => rowOf(cell))),
    facts: new Set(facts.map((fact) => fact?.cell.row ?? 0)),
  };
}

/** Where the title block over a header begins: at the top, unless another unit's rows stand above; then at the first of the unit's own facts below those. */
function titleStart(header: number, foreign: ReadonlySet<number>, facts: ReadonlySet<number>): number {
  const above = [...foreign].filter((row) => row < header);
  if (above.length === 0) return 1;
  const last = above.reduce((most, row) => Math.max(most, row), 0);
  const own = [...facts].filter((row) => row > last && row < header);
  return own.reduce((least, row) => Math.min(least, row), header);
}

function listColumns(row: RosterRow): ReadonlySet<number> {
  const cells = [...Object.values(row.cells), ...row.unknown].flatMap((cell) => (cell ? [cell.column] : []));
  return new Set([...cells, ...Object.values(row.columns ?? {}).map(Number)]);
}

/**
 * The rows of a sheet that may be shown to the unit. Of a file with one unit: all. Where it holds several, nobody is shown another unit's people: only the
 * unit's own rows, its header with the titles over it, and the rows that state its facts.
 *
 * @returns undefined where nothing of the sheet is the unit's
 */
export function ownRows(
  sheet: Sheet,
  submission: Submission | undefined,
  others: readonly Submission[],
): OwnRows | undefined {
  if (!submission || others.length === 0) return ALL;
  const own = rowsOf(submission, sheet.name);
  const theirs = others.map((other) => rowsOf(other, sheet.name));
  const theirPeople = new Set(theirs.flatMap(({ people }) => [...people.keys()]));
  const foreign = new Set(
    [...theirPeople, ...theirs.flatMap(({ facts }) => [...facts])].filter(
      (row) => !own.people.has(row) && !own.facts.has(row) && !own.headers.has(row),
    ),
  );
  const rows = new Set([...own.people.keys(), ...own.facts]);
  for (const header of own.headers) {
    for (let row = titleStart(header, foreign, own.facts); row <= header; row++) rows.add(row);
  }
  if (rows.size === 0) return undefined;
  return {
    has: (row) => rows.has(row),
    columnsOf: (row) => {
      const person = own.people.get(row);
      return person && theirPeople.has(row) ? listColumns(person) : undefined;
    },
  };
}
