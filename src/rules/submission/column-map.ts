import { type RosterField, rosterField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { columnNumber } from './cell.ts';
import { rosterNames } from './scheme-names.ts';

/** Column numbers from 1 by field, as `--map` gives them. */
export type ColumnMap<Field extends string = RosterField> = ReadonlyMap<Field, number>;

/** What came of `--map` texts: the columns, and the texts that are of no use: another form, a name or column that does not exist, one given twice. */
export interface ReadColumnMap<Field extends string = RosterField> {
  readonly map: ColumnMap<Field>;
  readonly problems: readonly string[];
}

/** Ranks below every name: `--map` has the last word. */
export const mappedRank = -1;

const lastColumn = 16_384;

/** Reads `--map` texts of a roster: `姓名=B`, `身份证号=4`. The name is any that the scheme's rosters use, or the field's own (`id-number`). */
export function parseColumnMap(texts: readonly string[], scheme: Scheme): ReadColumnMap {
  const names = rosterNames(scheme);
  return readColumnMap(texts, (name) => {
    const own = rosterField.safeParse(name);
    return own.success && (!name.startsWith('plan:') || name.slice('plan:'.length) in scheme.plans)
      ? own.data
      : names(name)?.field;
  });
}

/**
 * Reads `--map` texts: what the column is, `=`, its letters or its number from 1.
 *
 * @param fieldNamed - tells what a name means; undefined where it means nothing
 */
export function readColumnMap<Field extends string>(
  texts: readonly string[],
  fieldNamed: (name: string) => Field | undefined,
): ReadColumnMap<Field> {
  const map = new Map<Field, number>();
  const problems: string[] = [];
  for (const text of texts) {
    const [name, place, ...more] = text.normalize('NFKC').split('=');
    const field = name === undefined ? undefined : fieldNamed(name.trim());
    const column = columnAt(place?.trim() ?? '');
    const known = field !== undefined && column !== undefined && more.length === 0;
    if (known && !map.has(field) && ![...map.values()].includes(column)) map.set(field, column);
    else problems.push(text);
  }
  return { map, problems };
}

/** `B` and `2` give 2; nothing beyond XFD. */
function columnAt(place: string): number | undefined {
  const column = /^\d{1,5}$/.test(place) ? Number(place) : columnNumber(place);
  return column >= 1 && column <= lastColumn ? column : undefined;
}
