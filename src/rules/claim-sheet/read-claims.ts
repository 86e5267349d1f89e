import { matchKind } from '../enrolment/match-kind.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Cell, SubmittedFile } from '../submission/cell.ts';
import type { ClaimRow } from './find-tables.ts';
import { type ReadClaim, readClaim } from './read-claim.ts';
import { type ClaimFile, findClaims } from './read-sheets.ts';
import { eventWords } from './words.ts';

/** The claims of a file under two schemes; a row that cannot be read under both is told, counted and left out. */
export interface ReadClaims {
  readonly claims: readonly { readonly former: ReadClaim; readonly next: ReadClaim }[];
  /** What rows ask for that a scheme has no benefit of, as they say it: then all that the event may have are looked at. */
  readonly lacking: readonly LackingBenefit[];
  readonly findings: readonly Finding[];
  /** Rows that were left out. */
  readonly unread: number;
}

/** A benefit that a row asks for and one of the two schemes does not have. */
export interface LackingBenefit {
  readonly scheme: 'former' | 'next';
  /** In the row's own words. */
  readonly asked: string;
}

/**
 * Reads the claims of a file under two schemes, whose words for columns, events, benefits and kinds may differ. A sheet is made for one of them: a column that only the
 * other's form names is known all the same.
 */
export function readClaims(file: SubmittedFile, former: Scheme, next: Scheme): ReadClaims {
  const [before, after] = [findClaims(file, former), findClaims(file, next)];
  const [formerRows, nextRows] = [rowsOf(before), rowsOf(after)];
  const claims: { former: ReadClaim; next: ReadClaim }[] = [];
  const findings: Finding[] = [];
  const lacking: LackingBenefit[] = [];
  const apart = new Set([...notInYuan(before), ...notInYuan(after)]);
  let unread = 0;
  for (const [place, row] of new Map([...formerRows, ...nextRows])) {
    if (apart.has(place)) {
      unread += 1;
      continue;
    }
    const [one, other] = [formerRows.get(place) ?? row, nextRows.get(place) ?? row];
    const readings = [
      readClaim(withColumnsOf(one, other), file.path, former),
      readClaim(withColumnsOf(other, one), file.path, next),
    ] as const;
    findings.push(...readings.flatMap((reading) => reading.findings));
    if (readings[0].read && readings[1].read) {
      claims.push({ former: readings[0].read, next: readings[1].read });
      lacking.push(...lackingOf('former', one, former), ...lackingOf('next', other, next));
    } else unread += 1;
  }
  const files = [before, after].filter(({ tables }) => tables.length > 0);
  const readByEither = new Set([...formerRows.values(), ...nextRows.values()].map(({ sheet }) => sheet));
  const ofFile = (files.length > 0 ? files : [after])
    .flatMap((each) => each.findings)
    .filter(({ code, origin }) => code !== 'claims-not-read' || !readByEither.has(origin.sheet ?? ''));
  return { claims, findings: eachOnce([...ofFile, ...findings]), unread, lacking };
}

/** A word for the event itself, 住院, asks for no benefit by name. */
function lackingOf(scheme: 'former' | 'next', { cells }: ClaimRow, { benefits }: Scheme): LackingBenefit[] {
  const asked = cells.benefit?.text.trim() ?? '';
  const isEvent = eventWords.some(([event, words]) => event === asked || words.includes(asked));
  return asked === '' || isEvent || matchKind(asked, benefits) !== undefined ? [] : [{ scheme, asked }];
}

function rowsOf({ tables }: ClaimFile): Map<string, ClaimRow> {
  return new Map(tables.flatMap(({ rows }) => rows.map((row) => [placeOf(row), row])));
}

/** The places of rows whose sums cannot be read. */
function notInYuan({ tables }: ClaimFile): string[] {
  return tables.flatMap((table) => (table.notInYuan === undefined ? [] : table.rows.map(placeOf)));
}

function placeOf({ sheet, number }: ClaimRow): string {
  return `${sheet}!${number}`;
}

/** The row's own fields, and those that the other reading of it has in columns which are unknown here. */
function withColumnsOf(row: ClaimRow, other: ClaimRow): ClaimRow {
  const taken = new Set(Object.values(row.cells).map(({ column }) => column));
  const further = (Object.entries(other.cells) as [ClaimField, Cell][]).filter(
    ([field, { column }]) => row.cells[field] === undefined && !taken.has(column),
  );
  return further.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(further) } };
}

/** What both readings say of one cell is said once. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const each of findings) {
    const { sheet, cell } = each.origin;
    const key = JSON.stringify([each.code, sheet, cell, cell === undefined ? each.parameters : null]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
