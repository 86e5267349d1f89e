import type { ClaimColumnMap } from '../claim-sheet/claim-column-map.ts';
import type { ClaimTable } from '../claim-sheet/find-tables.ts';
import { findClaims } from '../claim-sheet/read-sheets.ts';
import { rowsInYuan } from '../claim-sheet/sums-not-in-yuan.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from '../submission/cell.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { IntakeClaim } from './intake-claim.ts';
import { markedVoid } from './marked-void.ts';
import { readSubmitted, type SubmittedReading } from './read-submitted.ts';
import { columnFindings, hiddenClaims, hiddenRows, sheetsSetAside } from './sheet-findings.ts';
import { unclearOpinion } from './unclear-opinion.ts';
import type { UnreadClaimant } from './unread-claimant.ts';

/** The claims of one file, in its order. */
export interface ClaimFileReading {
  readonly claims: readonly IntakeClaim[];
  /** Of the file, its sheets and its cells; an error at a cell withholds its claim. */
  readonly findings: readonly Finding[];
  /** Rows and forms that stand for a claim and could not be read, and people on sheets of which no claim was. */
  readonly unread: number;
  /** Who claims in those whose identity number is at fault. */
  readonly withheld: readonly UnreadClaimant[];
  /** Where the claims stand. */
  readonly tables: readonly ClaimTable[];
}

/** Who claims is told by both together: a number alone may have a slip that makes it another member's. */
const identifying = ['name', 'id-number'] as const;

/**
 * Reads a claim sheet of any layout: lists of one claim a row, of one unit or several; forms one to a sheet. Columns and labels are told by the scheme's form, its
 * aliases, and the names that every scheme knows. Takes time linear in the file's cells.
 *
 * @param options.handedIn - the day taken where a claim does not say when it was handed in
 * @param options.map - column numbers from 1 that hold a field whatever their header says (`--map`)
 */
export function readClaimFile(
  file: SubmittedFile,
  scheme: Scheme,
  { handedIn, map }: { readonly handedIn: PlainDate; readonly map?: ClaimColumnMap },
): ClaimFileReading {
  const {
    tables,
    setAside,
    hidden,
    peopleNotRead,
    findings: ofTables,
  } = findClaims(file, scheme, { needed: identifying, ...(map && { map }) });
  const { rows, leftOut } = rowsInYuan(tables);
  const readings = rows.map((row): SubmittedReading => {
    const ofMark = [...markedVoid(row, file.path), ...unclearOpinion(row, file.path)];
    const reading = readSubmitted(row, file.path, scheme, handedIn);
    return ofMark.length === 0 ? reading : { claim: undefined, findings: [...ofMark, ...reading.findings] };
  });
  const claims = readings.flatMap(({ claim }) => claim ?? []);
  const findings = [
    ...hiddenClaims(file, hidden, tables),
    ...sheetsSetAside(file.path, setAside),
    ...ofTables,
    ...columnFindings(file.path, tables, scheme),
    ...hiddenRows(file.path, rows),
    ...readings.flatMap((reading) => reading.findings),
  ];
  const withheld = readings.flatMap(({ unread }) => unread ?? []);
  const unread = readings.length - claims.length + leftOut + peopleNotRead;
  return { claims, findings, unread, withheld, tables };
}
