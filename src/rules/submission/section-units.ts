import { unitKey } from '../value/unit-name.ts';
import { statedValue } from './label.ts';
import { unitName } from './labelled-text.ts';
import { type Section, statedUnit } from './sections.ts';
import type { RosterRow } from './submission.ts';
import type { Statement } from './unit-statements.ts';

/** The unit that a row names, as it is compared. */
export type UnitOfRow = (row: RosterRow) => string | undefined;

/** Reads the unit that a row names. Long lists repeat the same few names, so that each is compared once. */
export function unitReader(): UnitOfRow {
  const keys = new Map<string, string | undefined>();
  return ({ cells }) => {
    const cell = cells['unit-name'];
    if (!cell || cell.kind === 'error' || cell.kind === 'formula-without-value') return undefined;
    if (!keys.has(cell.text)) keys.set(cell.text, unitKey(unitName(statedValue(cell.text))) || undefined);
    return keys.get(cell.text);
  };
}

/**
 * The unit of each section's rows that name none themselves: the one that is labelled there; else the only one that its other rows name; else the only one on
 * the file's application sheet; else the one in its title; else the only one that the whole file names. Where none of this holds, none.
 */
export function unitsOfSections(
  sections: readonly Section[],
  elsewhere: readonly Statement[],
  unitOfRow: UnitOfRow,
): ReadonlyMap<Section, string | undefined> {
  const stated = sections.map(({ blocks, facts }) => ({
    labelled: statedUnit(facts, { titles: false }),
    titled: statedUnit(facts),
    inRows: new Set(blocks.flatMap(({ rows }) => rows.flatMap((row) => unitOfRow(row) ?? []))),
  }));
  const titles = new Set(stated.flatMap(({ labelled, titled }) => (labelled ? [] : (titled ?? []))));
  const applying = elsewhere.flatMap(({ field, fact }) => (field === 'unit-name' ? [unitKey(fact.value)] : []));
  const applicant = titles.size < 2 ? onlyOne(new Set(applying)) : undefined;
  const own = stated.map(({ labelled, titled, inRows }) => {
    if (labelled !== undefined) return labelled;
    return inRows.size > 0 ? onlyOne(inRows) : (applicant ?? titled);
  });
  const known = new Set([...own.flatMap((unit) => unit ?? []), ...stated.flatMap(({ inRows }) => [...inRows])]);
  return new Map(sections.map((section, at) => [section, own[at] ?? onlyOne(known)]));
}

function onlyOne(units: ReadonlySet<string>): string | undefined {
  const [only] = units;
  return units.size === 1 ? only : undefined;
}
