import { fen } from '../value/money.ts';
import type { RowLine } from './row-reader.ts';

/**
 * Lines in the order in which they were booked. Banks export the newest first or last; where all lines are of one day, balances tell which. Within a day, lines that
 * the bank put in another order are put so that their balances follow, where there is one such order.
 */
export function inBookingOrder(lines: readonly RowLine[]): RowLine[] {
  const ordered = isNewestFirst(lines) ? [...lines].reverse() : [...lines];
  const byDay = new Map<string, RowLine[]>();
  for (const line of ordered.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    const day = byDay.get(line.on);
    if (day) day.push(line);
    else byDay.set(line.on, [line]);
  }
  const days = [...byDay.values()];
  let before = openingOfLoop(days);
  return days.flatMap((day) => {
    const chained = chainedDay(day, before);
    const last = chained.at(-1)?.balance;
    before = last == null ? undefined : fen(last);
    return chained;
  });
}

function isNewestFirst(lines: readonly RowLine[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.on !== last.on) return first.on > last.on;
  return followed([...lines].reverse()) > followed(lines);
}

/** How many lines go on from the balance of the one before. */
function followed(lines: readonly RowLine[]): number {
  return lines.filter((line, index) => {
    const before = lines[index - 1]?.balance;
    return before != null && line.balance !== null && fen(before) + fen(line.amount) === fen(line.balance);
  }).length;
}

const MOST_IN_A_DAY = 2000;

/** The lines of a day so that each goes on from the balance before; as they stand where they do so already, or where no such order is found. */
function chainedDay(day: readonly RowLine[], before: bigint | undefined): readonly RowLine[] {
  if (day.length < 2 || !canBeChained(day)) return day;
  const first = day[0];
  if (first === undefined || (followed(day) === day.length - 1 && (before === undefined || opening(first) === before)))
    return day;
  const from = before ?? surplusOf(day) ?? opening(first);
  return trail(day, from) ?? day;
}

function canBeChained(day: readonly RowLine[]): boolean {
  return day.length <= MOST_IN_A_DAY && day.every(({ balance }) => balance !== null);
}

function opening(line: RowLine): bigint {
  return fen(line.balance ?? '0') - fen(line.amount);
}

/**
 * Where the first day began, of one whose lines add up to nothing: they lead round and round, and could begin with any. Where such a day ends the next begins, so that the first day of
 * another kind tells it; where there is none, a balance that all the days come by. Undefined of a first day of another kind.
 */
function openingOfLoop([first = [], ...later]: readonly (readonly RowLine[])[]): bigint | undefined {
  if (!canBeChained(first) || surplusOf(first) !== undefined) return undefined;
  let passed = first.map(opening);
  for (const day of later) {
    if (!canBeChained(day)) break;
    const surplus = surplusOf(day);
    if (surplus !== undefined) return surplus;
    const openings = new Set(day.map(opening));
    passed = passed.filter((balance) => openings.has(balance));
  }
  return passed[0];
}

/** The balance that no line of the day leads to: where the day began. Undefined where the lines lead round. */
function surplusOf(day: readonly RowLine[]): bigint | undefined {
  const times = new Map<bigint, number>();
  for (const line of day) {
    times.set(opening(line), (times.get(opening(line)) ?? 0) + 1);
    const after = fen(line.balance ?? '0');
    times.set(after, (times.get(after) ?? 0) - 1);
  }
  return [...times].find(([, surplus]) => surplus > 0)?.[0];
}

/** A way through all lines, each from its balance before to the one after (Hierholzer); undefined where there is none. */
function trail(day: readonly RowLine[], from: bigint): RowLine[] | undefined {
  const ways = new Map<bigint, RowLine[]>();
  for (const line of [...day].reverse()) ways.set(opening(line), [...(ways.get(opening(line)) ?? []), line]);
  const stack: { at: bigint; by: RowLine | undefined }[] = [{ at: from, by: undefined }];
  const found: RowLine[] = [];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = ways.get(top.at)?.pop();
    if (next) stack.push({ at: fen(next.balance ?? '0'), by: next });
    else {
      stack.pop();
      if (top.by) found.push(top.by);
    }
  }
  found.reverse();
  return found.length === day.length && followed(found) === day.length - 1 ? found : undefined;
}
