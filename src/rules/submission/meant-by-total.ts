import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import { fenFromYuan } from '../value/money.ts';
import type { PlacedTotal } from './section-totals.ts';
import type { Section } from './sections.ts';
import type { RosterRow } from './submission.ts';
import type { WrittenFees } from './written-fees.ts';

/** Of the staff rather than of those who take part: 总人数, 本单位共有; 以上人员共 is of the list. */
const ofStaff = /总人数|总数|^(?!以上|本[页表]).*(?:单位|职工|人员)共/;
/** What a list is divided by: a total may say how many of those there are. */
const dividing = /部门|科室|车间|班组|支部|年级|工段|站所|单位/;
const ofEach = /[应实]?[缴交]/;

/** The people of a list, and what they state to be paid. */
interface Listed {
  readonly people: readonly RosterRow[];
  readonly fees: WrittenFees;
}

/**
 * A total with what it most likely means. A whole number without a unit (总计 | 9) counts people or adds up their fees, whichever it is or comes near to: within half
 * and twice, and unless something else of the list comes to just that (its women, those who take a plan, the staff). A number of the staff, and a fee that is one
 * person's (应缴互助金36元), are no totals.
 */
export function meantByTotal(total: PlacedTotal, { facts }: Pick<Section, 'facts'>, listed: Listed): PlacedTotal {
  const { people: all, fee, bare, ...rest } = total;
  const people = all && withoutOthers(all, total, listed.people.length);
  if (bare) return { ...rest, ...bareMeant(total, bare, facts, listed) };
  const isStaff = people !== undefined && ofStaff.test(total.called) && isStated(people.value, facts);
  const isOfOne = fee !== undefined && ofEach.test(total.called) && isFeeOfOne(fee.value, listed);
  return isStaff || isOfOne || people !== all
    ? { ...rest, ...(people && !isStaff && { people }), ...(fee && !isOfOne && { fee }) }
    : total;
}

/** A count without those whom it says to take no part, where the list has just so many without them: they may stand on it as well. */
function withoutOthers(
  people: NonNullable<PlacedTotal['people']>,
  { above, besides = 0 }: PlacedTotal,
  listed: number,
): NonNullable<PlacedTotal['people']> {
  const value = people.value - besides;
  return besides > 0 && (value === listed || value === above) ? { ...people, value } : people;
}

function bareMeant(
  { above }: PlacedTotal,
  bare: NonNullable<PlacedTotal['bare']>,
  facts: Section['facts'],
  { people, fees }: Listed,
): Partial<PlacedTotal> {
  const { value } = bare;
  const fen = fenFromYuan(String(value)) ?? 0n;
  const counts = [above, people.length].filter((count) => count > 0);
  const sums = counts.flatMap((count) => fees.sum(0, count) ?? []).filter((sum) => sum > 0n);
  if (counts.includes(value)) return { people: bare };
  if (sums.includes(fen)) return { fee: { value: fen, cell: bare.cell } };
  if (isStated(value, facts) || otherCounts(people).has(value)) return {};
  if (counts.some((count) => value <= count * 2 && count <= value * 2)) return { people: bare };
  return sums.some((sum) => fen <= sum * 2n && sum <= fen * 2n) ? { fee: { value: fen, cell: bare.cell } } : {};
}

/** Whether the unit states so many of anything: of its staff, of its women. */
function isStated(value: number, facts: Section['facts']): boolean {
  return facts.some(({ fact }) => Number(/^\D*?(\d+)/.exec(fact.value)?.[1]) === value);
}

/** How many of a list's people have something in one of its columns, are of either sex, or take shares or plans together, and how many departments they are of. */
function otherCounts(people: readonly RosterRow[]): ReadonlySet<number> {
  const counts = new Map<string, number>();
  const divisions = new Map<number, Set<string>>();
  const count = (what: string, more = 1) => counts.set(what, (counts.get(what) ?? 0) + more);
  for (const { cells, unknown, headers } of people) {
    for (const [field, cell] of Object.entries(cells)) {
      if (!field.startsWith('plan:')) count(field);
      else if (cell && isTaken(cell.text)) {
        count(field);
        count('plans');
      }
    }
    for (const { column, text } of unknown) {
      if (!dividing.test(headers?.get(column) ?? '')) continue;
      const found = divisions.get(column) ?? new Set();
      divisions.set(column, found.add(text));
    }
    count(`sex ${cells.sex?.text}`);
    count('all shares', Number(cells.shares?.text) || 0);
  }
  counts.set('people and plans', people.length + (counts.get('plans') ?? 0));
  return new Set([...counts.values(), ...[...divisions.values()].map(({ size }) => size)]);
}

/** Whether a mark under a plan says that it is taken, by all that is known of it here. */
function isTaken(mark: string): boolean {
  const word = compactText(mark).toLowerCase();
  return !saysNothing(word) && yesOrNo(word) !== false && !/^(?:[不未没无]|0$)/.test(word);
}

function isFeeOfOne(fen: bigint, { people, fees }: Listed): boolean {
  return people.length > 1 && people.some((_, at) => fees.sum(at, at + 1) === fen);
}
