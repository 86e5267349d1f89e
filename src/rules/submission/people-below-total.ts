import { address } from './cell.ts';
import { isHeadingOfOthers } from './not-taking-part-sections.ts';
import type { RosterBlock } from './roster-block.ts';
import { type PlacedTotal, placedTotals } from './section-totals.ts';
import type { Section } from './sections.ts';
import type { PeopleBelowTotal, RosterRow } from './submission.ts';
import { WrittenFees } from './written-fees.ts';

/**
 * People under the last total row of a section, in the same columns, where that total is right for exactly those above it: they may have been added, or be there
 * for another reason than to take part. Undefined where the total is a part's (本页小计), where another total stands below them, and where a heading says of them
 * that they do not take part, for then that is told.
 */
export function peopleBelowTotal(section: Section, file: string): PeopleBelowTotal | undefined {
  const { blocks } = section;
  const at = blocks.findLastIndex(({ totals }) => totals.length > 0);
  const [first, ...others] = at < 0 ? [] : goingOn(blocks.slice(at + 1));
  if (!first) return undefined;
  const people = blocks.flatMap(({ rows }) => rows);
  const totals = placedTotals(section, people);
  const above = totals.at(-1)?.above ?? 0;
  const stated = statedFor(totals, above, new WrittenFees(people));
  if (stated === undefined || above === 0) return undefined;
  const { cell } = stated;
  const name = first.cells.name ?? first.cells['id-number'];
  return {
    stated: cell.text.trim(),
    row: cell.row,
    above,
    people: 1 + others.length,
    first: first.number,
    origin: { file, sheet: first.sheet, cell: address(first.number, name?.column ?? 1) },
  };
}

/** Whether a total row of these lists, one below the other on a sheet, is right for exactly all of their people. */
export function totalFitsAll(blocks: readonly RosterBlock[]): boolean {
  const people = blocks.flatMap(({ rows }) => rows);
  const totals = placedTotals({ blocks, facts: [] }, people);
  return people.length > 0 && statedFor(totals, people.length, new WrittenFees(people)) !== undefined;
}

/** What the last total states that is right for the first people of a list, and for no others. */
function statedFor(
  totals: readonly PlacedTotal[],
  above: number,
  fees: WrittenFees,
): PlacedTotal['people'] | PlacedTotal['fee'] {
  const fitting = totals.findLast((total) => total.above === above && !total.ofPart && fits(total, fees));
  return fitting?.people ?? fitting?.fee;
}

/** The people who go on below a total, up to another header or to a heading that says that they take no part. */
function goingOn(blocks: readonly RosterBlock[]): RosterRow[] {
  const end = blocks.findIndex(
    ({ goesOn, before }) => !goesOn || before.some((row) => isHeadingOfOthers(row, { withinList: true })),
  );
  return blocks.slice(0, end < 0 ? blocks.length : end).flatMap(({ rows }) => rows);
}

/** Whether a total counts exactly those above it; where it counts nobody, whether it sums up their fees. */
function fits({ above, people, fee }: PlacedTotal, fees: WrittenFees): boolean {
  if (people) return people.value === above;
  return fee !== undefined && fees.sum(0, above) === fee.value;
}
