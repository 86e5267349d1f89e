import { unitKey } from '../value/unit-name.ts';
import type { Row } from './cell.ts';
import type { LabelNames } from './labelled-text.ts';
import type { RosterBlock } from './roster-block.ts';
import type { RosterSheet } from './roster-sheet.ts';
import { type Statement, settle, statementsIn, titleRank, type UnitLine } from './unit-statements.ts';

/** The lists of one sheet that stand under one statement of the unit; a sheet may hold several, one below the other. */
export interface Section {
  readonly blocks: readonly RosterBlock[];
  readonly facts: readonly Statement[];
}

/** A sheet cut into sections, and the tables of units on it. */
export interface SheetSections {
  readonly sections: readonly Section[];
  readonly lines: readonly UnitLine[];
  /** Facts of a sheet that has no list: an application sheet's. */
  readonly facts: readonly Statement[];
}

/** The surest name of a unit among statements, as it is compared. */
export function statedUnit(
  facts: readonly Statement[],
  options: { titles: boolean } = { titles: true },
): string | undefined {
  const named = facts.filter(({ field, rank }) => field === 'unit-name' && (options.titles || rank !== titleRank));
  const name = settle(named)['unit-name'];
  return name && unitKey(name.value);
}

/**
 * Cuts a sheet where another unit is named above a list, or is labelled within one that goes on under the same columns. A header that is only repeated on the next printed page, with the same unit or none above it, goes on
 * with the section before.
 */
export function sectionsOf(sheet: RosterSheet, file: string, names: LabelNames): SheetSections {
  const reading = { grid: sheet.grid, file, names };
  const lines: UnitLine[] = [];
  const read = (rows: readonly Row[]) => {
    const statements = statementsIn(rows, reading);
    lines.push(...statements.lines);
    return statements.facts;
  };
  const sections: { blocks: RosterBlock[]; facts: Statement[]; unit: string | undefined }[] = [];
  for (const block of sheet.blocks) {
    const facts = read(block.before);
    const current = sections.at(-1);
    // Within a list a title may be a branch's; a label is the unit's.
    const named = statedUnit(facts, { titles: block.goesOn !== true });
    if (!current) sections.push({ blocks: [block], facts: [...facts], unit: named });
    else if (named === undefined || current.unit === undefined || named === current.unit) {
      current.unit ??= named;
      current.blocks.push(block);
      current.facts.push(...facts);
    } else {
      const from =
        facts.find(({ field, fact }) => field === 'unit-name' && unitKey(fact.value) === named)?.fact.cell.row ?? 0;
      current.facts.push(...facts.filter(({ fact }) => fact.cell.row < from));
      sections.push({ blocks: [block], facts: facts.filter(({ fact }) => fact.cell.row >= from), unit: named });
    }
  }
  const rest = read(sheet.rest);
  const last = sections.at(-1);
  if (!last) return { sections, lines, facts: rest };
  last.facts.push(...rest);
  return { sections, lines, facts: [] };
}
