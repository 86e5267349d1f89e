import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from '../submission/cell.ts';
import { type ReadClaim, readClaim } from './read-claim.ts';
import { findClaims } from './read-sheets.ts';

/** The claims of a file under two schemes; a row that cannot be read under both is told, counted and left out. */
export interface ReadClaims {
  readonly claims: readonly { readonly former: ReadClaim; readonly next: ReadClaim }[];
  readonly findings: readonly Finding[];
  /** Rows that were left out. */
  readonly unread: number;
}

/**
 * Reads the claims of a file under two schemes, whose words for events, benefits and kinds may differ. Columns are found by the new scheme's form and by the former's: what
 * only one of them knows is known all the same.
 */
export function readClaims(file: SubmittedFile, former: Scheme, next: Scheme): ReadClaims {
  const [sheets, before] = [findClaims(file, next), findClaims(file, former)];
  const claims: { former: ReadClaim; next: ReadClaim }[] = [];
  const findings: Finding[] = [];
  let unread = 0;
  const formerRows = new Map(before.tables.flatMap(({ rows }) => rows.map((row) => [placeOf(row), row])));
  for (const { rows } of sheets.tables) {
    for (const row of rows) {
      const two = formerRows.get(placeOf(row)) ?? row;
      const [one, other] = [readClaim(two, file.path, former), readClaim(row, file.path, next)];
      findings.push(...one.findings, ...other.findings);
      if (one.read && other.read) claims.push({ former: one.read, next: other.read });
      else unread += 1;
    }
  }
  return { claims, findings: eachOnce([...sheets.findings, ...before.findings, ...findings]), unread };
}

function placeOf({ sheet, number }: { readonly sheet: string; readonly number: number }): string {
  return `${number} ${sheet}`;
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
