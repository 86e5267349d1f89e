import { type RosterField, rosterField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { columnNumber } from './cell.ts';
import { rosterNames } from './scheme-names.ts';

/** Column numbers by field, as `--map` gives them. */
export type ColumnMap = ReadonlyMap<RosterField, number>;

const lastColumn = 16_384;

/**
 * Reads `--map` texts: `姓名=B`, `身份证号=4`. The name is any that the scheme's rosters use, or the field's own (`id-number`); the column its letters or
 * its number from 1. `problems` holds the texts that are of no use: another form, a name or column that does not exist, one given twice.
 */
export function parseColumnMap(
  texts: readonly string[],
  scheme: Scheme,
): { map: ColumnMap; problems: readonly string[] } {
  const names = rosterNames(scheme);
  const fieldNamed = (name: string): RosterField | undefined => {
    const own = rosterField.safeParse(name);
    return own.success && (!name.startsWith('plan:') || name.slice('plan:'.length) in scheme.plans)
      ? own.data
      : names(name)?.field;
  };
  const map = new Map<RosterField, number>();
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
