import { canonicalJson } from '../../entry/canonical-json.ts';
import type { ClaimsDecided, TakenClaim } from '../../entry/claims/claim-entries.ts';
import { entryId } from '../../entry/entry-id.ts';
import { projectClaimsDecided } from '../../project/claims/claims-decided.ts';
import { collectingStore } from '../../store/collected-rows.ts';
import { type TableName, tables } from '../../store/database.ts';
import { differs, jsonValue, longOf, type PackedRows, valueIn } from '../../store/packed-rows.ts';
import { GrowingText } from './growing-text.ts';
import {
  laterPosition,
  type MarksInBytes,
  markOfPosition,
  marksIn,
  positionMark,
  sequenceMark,
  textMark,
} from './later-marks.ts';

/** Entries of one file, all but for their numbers and positions: the one thread that writes needs not look into their long texts. Plain data. */
export interface PreparedClaims {
  /** Ids of the periods that they change. */
  readonly periods: readonly string[];
  /** The entries' texts, one after the other, in a buffer of their own. */
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly marks: MarksInBytes;
  /** Where each of them ends. */
  readonly ends: readonly number[];
  /** The rows that they come to, table by table, in the order in which they are to be inserted. */
  readonly rows: readonly PackedRows[];
}

/** The number that a claim gets which is prepared, before its entry has one. */
export function laterNumber(office: string, entry: number, claim: number): string {
  return `${entryId(office, 0).slice(0, -1)}${sequenceMark(entry)}-${claim}`;
}

/** The name of such an entry. */
export function laterEntry(office: string, entry: number): string {
  return `${entryId(office, 0).slice(0, -1)}${sequenceMark(entry)}`;
}

/**
 * Makes entries of decided claims ready for SQLite: their canonical texts, and the rows that the projection would insert, made by itself.
 *
 * @param bodies - numbers in them are those of {@link laterNumber}; nothing is decided again in them
 * @returns undefined where a text of a user holds what marks begin with
 */
export async function prepareClaims(
  run: { readonly office: string; readonly number: number },
  bodies: readonly ClaimsDecided[],
): Promise<PreparedClaims | undefined> {
  const texts = new GrowingText();
  const ends: number[] = [];
  const places: string[][] = [];
  const rows = new Map<TableName, { keepExisting: boolean; rows: Readonly<Record<string, unknown>>[] }>();
  for (const [index, body] of bodies.entries()) {
    places.push(writeEntry(texts, run, body, index));
    ends.push(texts.length);
    for (const { table, rows: some, keepExisting } of await rowsOf(run, body, index)) {
      const of = rows.get(table);
      if (of === undefined) rows.set(table, { keepExisting, rows: [...some] });
      else if (of.keepExisting !== keepExisting) throw new TypeError(`rows of ${table} are inserted in two ways`);
      else of.rows.push(...some);
    }
  }
  const bytes = texts.bytes();
  const marks = countOfMarks(bytes) === expectedMarks(bodies) ? marksIn(bytes) : undefined;
  if (marks === undefined) return undefined;
  const packed = [...rows].map(([table, of]) =>
    packMarked(table, table === 'claim' ? withPlaces(of.rows, places.flat()) : of.rows, of.keepExisting),
  );
  const periods = new Set(
    bodies.flatMap(({ period, postings }) => [period.id, ...postings.map((each) => each.period)]),
  );
  return { periods: [...periods].flatMap((period) => period ?? []), texts: bytes, marks, ends, rows: packed };
}

/** @returns of each claim the marks of its decision and of what was submitted */
function writeEntry(
  to: GrowingText,
  { office, number }: { readonly office: string; readonly number: number },
  body: ClaimsDecided,
  index: number,
): string[] {
  const [before, after] = parted(canonicalJson({ ...body, taken: [] }), '"taken":[', ']');
  to.write(`{"body":${before}`);
  const places = body.taken.map((claim, at) => {
    if (at > 0) to.write(',');
    return writeClaim(to, claim);
  });
  const run = `"run":${number}`;
  const own = `"office":${canonicalJson(office)},"position":${positionMark(index)},${run},"sequence":${sequenceMark(index)}`;
  to.write(`${after},${own}}`);
  return places.flat();
}

function writeClaim(to: GrowingText, claim: TakenClaim): string[] {
  const whole = canonicalJson({ ...claim, decision: null, submitted: null });
  const [before, rest] = parted(whole, '"decision":', 'null');
  const [between, after] = parted(rest.slice('null'.length), '"submitted":', 'null');
  to.write(before);
  const decision = to.write(canonicalJson(claim.decision));
  to.write(between);
  const submitted = to.write(canonicalJson(claim.submitted));
  to.write(after.slice('null'.length));
  return [textMark(...decision), textMark(...submitted)];
}

/** A text up to and with a part, and what follows that. A key cannot stand in a text of a user, where its quotes would be escaped. */
function parted(text: string, part: string, next: string): [string, string] {
  const at = text.indexOf(part + next);
  if (at < 0) throw new RangeError(`no ${part} in an entry`);
  return [text.slice(0, at + part.length), text.slice(at + part.length)];
}

async function rowsOf(
  { office, number }: { readonly office: string; readonly number: number },
  body: ClaimsDecided,
  index: number,
) {
  const { store, collected } = collectingStore();
  const to = { store, office, run: number, entry: laterEntry(office, index), position: laterPosition(index) };
  await projectClaimsDecided(to, body);
  return collected.map(({ table, rows, options }) => ({ table, rows, keepExisting: options.keepExisting === true }));
}

/** Each claim has two marks for its number, one in its decision; each entry one for its own and one for its position. */
function expectedMarks(bodies: readonly ClaimsDecided[]): number {
  return 2 * bodies.reduce((sum, { taken }) => sum + 2 * taken.length + 2, 0);
}

function countOfMarks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x7f); at >= 0; at = bytes.indexOf(0x7f, at + 1)) count += 1;
  return count;
}

function withPlaces(rows: readonly Readonly<Record<string, unknown>>[], places: readonly string[]) {
  return rows.map((row, index) => ({ ...row, decision: places[2 * index], submitted: places[2 * index + 1] }));
}

/** As `packRows`, but that positions are marks, and of long texts the marks of their places stand there. */
export function packMarked(
  table: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
  keepExisting = false,
): PackedRows {
  const columns = Object.keys(tables[table].columns);
  const long = longOf(table, columns);
  const varying = columns.filter((column) => long.includes(column) || column === 'position' || differs(rows, column));
  const shared: Record<string, unknown> = {};
  for (const column of columns) if (!varying.includes(column)) shared[column] = valueIn(rows[0] ?? {}, column);
  const written = (row: Readonly<Record<string, unknown>>, column: string): string => {
    const value = valueIn(row, column);
    if (long.includes(column)) return `[${String(value)}]`;
    return (column === 'position' ? markOfPosition(value) : undefined) ?? jsonValue(value);
  };
  const texts = rows.map((row) => `[${varying.map((column) => written(row, column)).join(',')}]`);
  return { table, keepExisting, varying, shared, json: `[${texts.join(',')}]`, texts: null };
}
