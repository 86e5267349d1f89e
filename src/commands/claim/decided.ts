import { readSubmittedInput } from '../../io/table/read-submitted-file.ts';
import { checkDecided } from '../../rules/claim-intake/decided/check-decided.ts';
import type { DecidedRow } from '../../rules/claim-intake/decided/decided-row.ts';
import { readDecidedFile } from '../../rules/claim-intake/decided/read-decided-file.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { withAnotherKind } from '../../rules/inbox/another-kind.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { settleDecidedUnit } from './decided-unit.ts';
import { decidedUnits } from './decided-units.ts';
import type { SettleInput } from './settle-all.ts';
import type { TakingWay } from './take-in.ts';
import { writeReportAlone } from './write-outputs.ts';

/** Deals with a sheet of decisions made elsewhere: each row that no error returns is taken in as it is, once. */
const settle: SettleInput = async (input, stdin, terms, taker) => {
  const { scheme } = terms.grounds;
  const reading = await readSubmittedInput(input, stdin);
  const { file, sha256 } = reading;
  const mark = file?.writtenBy?.kind;
  if (mark && mark !== 'template') return { skipped: mark };
  const read = file ? readDecidedFile(file, scheme, terms.asOf) : { rows: [], findings: [], unread: 0 };
  const ofFile = file ? withAnotherKind(read.findings, file, scheme, 'decided') : read.findings;
  const { findings: ofRows, repeated } = checkDecided(read.rows, terms.grounds);
  const found = new Map<DecidedRow, Finding[]>();
  for (const { row, finding } of ofRows) found.set(row, [...(found.get(row) ?? []), finding]);
  const rows = read.rows.filter((row) => !repeated.has(row));
  const units = [];
  for (const group of await decidedUnits(rows, terms, taker)) {
    units.push(await settleDecidedUnit(group, { file: input.shownAs, sha256 }, found, terms, taker));
  }
  const lines = new Map(units.flatMap((unit) => [...unit.lines]));
  return {
    ...{ returned: undefined, path: input.shownAs, sha256, format: file?.format ?? 'unknown', unread: read.unread },
    claims: rows.flatMap((row) => lines.get(row) ?? []),
    redecided: units.flatMap(({ redecided }) => redecided),
    findings: [...fileFindings(reading), ...ofFile, ...read.rows.flatMap((row) => found.get(row) ?? [])],
    units: units.map(({ unit }) => unit),
  };
};

/** How `claim --decided` deals with its inputs. */
export const decidedSheets: TakingWay & { readonly settle: SettleInput } = { settle, write: writeReportAlone };
