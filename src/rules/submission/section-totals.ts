import { yuan } from '../value/money.ts';
import { address, type Cell } from './cell.ts';
import type { Section } from './sections.ts';
import type { RosterRow } from './submission.ts';
import { readTotalRow, type TotalRow } from './total-row.ts';
import type { Statement } from './unit-statements.ts';
import { WrittenFees } from './written-fees.ts';

/** Surer than what stands above the list: a total that the list does not bear out is told where it stands. */
const surest = -1;

interface PlacedTotal extends TotalRow {
  /** How many of the section's people stand above it. */
  readonly above: number;
}

/**
 * What the last total row of a section states of its people, and of their fees, where the list itself says otherwise. A total needs no word that fits the people
 * above it, all of them or those since any total before, or those of the whole section: each row's own fee is held against the scheme.
 */
export function totalsAgainstList(section: Section, file: string): Statement[] {
  if (section.blocks.every(({ totals }) => totals.length === 0)) return [];
  const people = section.blocks.flatMap(({ rows }) => rows);
  const totals = totalsOf(section, people);
  const statements: Statement[] = [];
  const state = (field: 'participants' | 'total-fee', value: string, cell: Cell) => {
    const known = section.facts.some((each) => each.field === field && digitsOf(each.fact.value) === digitsOf(value));
    const origin = { file, sheet: people[0]?.sheet ?? '', cell: address(cell.row, cell.column) };
    if (!known) statements.push({ field, rank: surest, fact: { value, cell, origin } });
  };
  const counted = totals.findLast((total) => total.people);
  if (counted?.people) {
    const { value, cell } = counted.people;
    if (!isBorneOut(counted, totals, people.length, (from, to) => to - from === value))
      state('participants', `${value}人`, cell);
  }
  const paid = totals.findLast((total) => total.fee);
  if (paid?.fee) {
    const { value, cell } = paid.fee;
    const fees = new WrittenFees(people);
    if (!isBorneOut(paid, totals, people.length, (from, to) => fees.sum(from, to) === value))
      state('total-fee', `${yuan(value)}元`, cell);
  }
  return statements;
}

function totalsOf({ blocks }: Section, people: readonly RosterRow[]): PlacedTotal[] {
  let above = 0;
  return blocks.flatMap(({ totals, columns, claims: { lists } }) => {
    const [list] = lists;
    if (list === undefined) return [];
    const headed = new Set(columns.map(({ column }) => column));
    return totals.map((row): PlacedTotal => {
      while ((people[above]?.number ?? Number.POSITIVE_INFINITY) < row.number) above += 1;
      return { ...readTotalRow(row, list, headed), above };
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
