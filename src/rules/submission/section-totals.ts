import { yuan } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';
import { address, type Cell } from './cell.ts';
import { meantByTotal } from './meant-by-total.ts';
import type { Section } from './sections.ts';
import type { RosterRow } from './submission.ts';
import { readTotalRow, type TotalRow } from './total-row.ts';
import type { Statement } from './unit-statements.ts';
import { WrittenFees } from './written-fees.ts';

/** Surer than what stands above the list: a total that the list does not bear out is told where it stands. */
const surest = -1;

/** What a total row may state. */
type Stated = 'people' | 'fee';

/** A total row of a section, and where it stands in it. */
export interface PlacedTotal extends TotalRow {
  /** How many of the section's people stand above it. */
  readonly above: number;
}

/**
 * What the last total row of a section states of its people, and of their fees, where the list itself says otherwise. A total needs no word that fits the people
 * above it, all of them or those since any total before, or those of the whole section: each row's own fee is held against the scheme. Nor does one that sums up
 * several sections, as it may stand below the last of them.
 *
 * @param together - sections, this one among them, that a total below this one may sum up: all of the sheet, all of the file
 */
export function totalsAgainstList(
  section: Section,
  file: string,
  together: readonly (readonly Section[])[] = [],
): Statement[] {
  if (section.blocks.every(({ totals }) => totals.length === 0)) return [];
  const people = peopleOf(section);
  const fees = new WrittenFees(people);
  const totals = placedTotals(section, people, fees);
  const comesTo: Record<Stated, (total: PlacedTotal) => boolean> = {
    people: (total) => isBorneOut(total, totals, people.length, (from, to) => to - from === total.people?.value),
    fee: (total) => isBorneOut(total, totals, people.length, (from, to) => fees.sum(from, to) === total.fee?.value),
  };
  const wrong = (what: Stated) => {
    const last = totals.findLast(
      (total) => total[what] && (comesTo[what](total) || !together.some((sections) => sumsUp(total, what, sections))),
    );
    return last && !comesTo[what](last) ? last : undefined;
  };
  const statements: Statement[] = [];
  const state = (field: 'participants' | 'total-fee', value: string, cell: Cell) => {
    const known = section.facts.some((each) => each.field === field && digitsOf(each.fact.value) === digitsOf(value));
    const origin = { file, sheet: people[0]?.sheet ?? '', cell: address(cell.row, cell.column) };
    if (!known) statements.push({ field, rank: surest, fact: { value, cell, origin } });
  };
  const counted = wrong('people')?.people;
  if (counted) state('participants', `${counted.value}人`, counted.cell);
  const paid = wrong('fee')?.fee;
  if (paid) state('total-fee', `${yuan(paid.value)}元`, paid.cell);
  return statements;
}

/** What several sections have together: how many people, their fees where all state one, and the totals of each. Every total of a sheet may ask for it. */
const reckoned = oncePerObject((all: readonly Section[]) => {
  const sections = all.filter(({ blocks }) => blocks.some(({ rows }) => rows.length > 0));
  const people = sections.flatMap(peopleOf);
  return {
    several: sections.length > 1,
    people: people.length,
    fee: new WrittenFees(people).sum(0, people.length),
    totals: sections.map((section) => placedTotals(section, peopleOf(section))),
  };
});

/** Whether a total comes to what several sections have together: their people or their fees, or what the last total of each says. */
function sumsUp(total: PlacedTotal, what: Stated, all: readonly Section[]): boolean {
  const { several, totals, ...listed } = reckoned(all);
  if (!several) return false;
  const stated = total[what];
  if (listed[what] === stated?.value) return true;
  let sum = 0n;
  for (const each of totals) {
    const value = each.findLast((one) => one[what] && one[what]?.cell !== stated?.cell)?.[what]?.value;
    if (value === undefined) return false;
    sum += BigInt(value);
  }
  return sum === BigInt(stated?.value ?? 0);
}

function peopleOf({ blocks }: Section): RosterRow[] {
  return blocks.flatMap(({ rows }) => rows);
}

/**
 * The total rows of a section, from the top down.
 *
 * @param people - the rows of the section's people
 */
export function placedTotals(
  { blocks, facts }: Section,
  people: readonly RosterRow[],
  fees: WrittenFees = new WrittenFees(people),
): PlacedTotal[] {
  let above = 0;
  return blocks.flatMap(({ totals, columns, claims: { lists } }) => {
    const [list] = lists;
    if (list === undefined) return [];
    const headed = new Set(columns.map(({ column }) => column));
    return totals.map((row): PlacedTotal => {
      while ((people[above]?.number ?? Number.POSITIVE_INFINITY) < row.number) above += 1;
      return meantByTotal({ ...readTotalRow(row, list, headed), above }, { facts }, { people, fees });
    });
  });
}

/** Whether some people whom a total may mean come to it. One of a part says nothing of more than its part, which may begin where nobody can tell. */
function isBorneOut(
  total: PlacedTotal,
  totals: readonly PlacedTotal[],
  people: number,
  comesToIt: (from: number, to: number) => boolean,
): boolean {
  const before = new Set(totals.map(({ above }) => above).filter((above) => above < total.above));
  const isAlone = total.above === people && [...before].every((above) => above === 0);
  if (total.ofPart && !isAlone) return true;
  return [0, ...before].some((from) => comesToIt(from, total.above)) || comesToIt(0, people);
}

function digitsOf(value: string): number {
  return Number(value.replace(/[^\d.]/g, ''));
}
