import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { unitKey } from '../../value/unit-name.ts';
import { isCorrection, type Matter, matterWords } from './matters.ts';
import { type AmendRow, standOf } from './read-row.ts';

/** A row with what it says of one person: what of him is set, or how he moves. */
interface Part {
  readonly row: AmendRow;
  readonly matter: Matter;
  readonly role: 'moves' | 'comes' | 'fact';
  /** Facts that it sets, by name. */
  readonly sets: ReadonlyMap<string, string>;
}

/** What rows have to say of one another, by row. */
export type Conflicts = ReadonlyMap<AmendRow, readonly Finding[]>;

/**
 * Rows of one file that speak of one person. The same row twice is told of the second, which is then done once; rows that cannot both be right are told of both. What can be
 * done one after the other is no conflict: corrections with one movement, a transfer with what comes on a later day.
 */
export function rowConflicts(rows: readonly AmendRow[]): Conflicts {
  const told = new Map<AmendRow, Finding[]>();
  const tell = (row: AmendRow, found: Finding) => told.set(row, [...(told.get(row) ?? []), found]);
  for (const parts of byPerson(rows).values()) {
    parts.forEach((part, index) => {
      for (const before of parts.slice(0, index)) {
        if (before.row === part.row) continue;
        if (requestOf(before.row) === requestOf(part.row)) {
          tell(part.row, conflict('amend-row-repeated', part, before));
          break;
        }
        if (!contradict(before, part)) continue;
        tell(before.row, conflict('amend-rows-contradict', before, part));
        tell(part.row, conflict('amend-rows-contradict', part, before));
      }
    });
  }
  return new Map([...told].map(([row, findings]) => [row, eachOnce(findings)]));
}

/** What a row asks for, in one text: rows with the same ask for the same thing, wherever they stand. */
export function requestOf(row: AmendRow): string {
  const { matter, unit, name, number, on, reason, newUnit, newcomer, right, confirmed } = row;
  const further = Object.entries(row.row.cells)
    .filter(([field]) => !ASKED.test(field))
    .map(([field, cell]) => [field, cell?.text.trim() ?? '']);
  return JSON.stringify([
    ...[matter ?? null, unit === null ? null : unitKey(unit), name, number, on, reason],
    ...[newUnit === null ? null : unitKey(newUnit), sorted(newcomer), sorted(right), sorted(confirmed), further.sort()],
  ]);
}

/** Cells that are in the request already, or say nothing of it. */
const ASKED =
  /^(?:sequence|remark|matter|unit-name|name|id-number|date|reason|new-unit|newcomer-.*|right-.*|unit-paid|without-claims|paid-on)$/;

const sorted = (object: object) => Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1));

function byPerson(rows: readonly AmendRow[]): Map<string, Part[]> {
  // Who gets another number is the same person under both.
  const before = new Map<string, string>();
  for (const { number, right } of rows) if (number && right.number) before.set(right.number, number);
  const persons = new Map<string, Part[]>();
  const add = (number: string | null, named: string, part: Part) => {
    const key = number === null ? named : (before.get(number) ?? number);
    persons.set(key, [...(persons.get(key) ?? []), part]);
  };
  for (const row of rows) {
    const { matter, number, name, unit, newcomer } = row;
    if (matter === undefined || (number === null && name === null)) continue;
    const named = `${unitKey(unit ?? '')} ${name ?? ''}`;
    const role = isCorrection(matter) || matter === 'retirement' ? 'fact' : matter === 'joining' ? 'comes' : 'moves';
    add(number, named, { row, matter, role, sets: factsOf(row, matter) });
    const coming = newcomer['id-number'];
    if (coming) add(coming, coming, { row, matter, role: 'comes', sets: new Map() });
  }
  return persons;
}

function factsOf({ right }: AmendRow, matter: Matter): Map<string, string> {
  if (matter === 'retirement') return new Map([['staffKind', '退休']]);
  return isCorrection(matter) ? new Map(Object.entries(right)) : new Map();
}

function contradict(one: Part, other: Part): boolean {
  if (one.role === 'fact' && other.role === 'fact')
    return [...one.sets].some(([what, value]) => (other.sets.get(what) ?? value) !== value);
  if (one.role === 'comes' || other.role === 'comes') return true;
  if (one.role === 'fact' || other.role === 'fact') return false;
  const follows = (first: Part, second: Part) =>
    first.matter === 'transfer' && first.row.on !== null && second.row.on !== null && first.row.on < second.row.on;
  return !follows(one, other) && !follows(other, one);
}

function conflict(code: 'amend-row-repeated' | 'amend-rows-contradict', { row, matter }: Part, other: Part): Finding {
  const { sheet = '', cell = '' } = standOf(other.row, 'matter');
  const parameters = {
    name: row.name ?? row.number ?? '',
    place: `${sheet}!${cell}`,
    ...(code === 'amend-rows-contradict' && { other: other.row.row.cells.matter?.text ?? matterWords[other.matter] }),
  };
  return finding(code, {
    origin: standOf(row, 'matter'),
    found: row.row.cells.matter?.text ?? matterWords[matter].zh,
    parameters,
  });
}

/** Of several rows that a row contradicts, the first is told. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }, index) => findings.findIndex((each) => each.code === code) === index);
}
