import { resolve } from 'node:path';
import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { Objection } from '../../io/ledger/entry/notice-entries.ts';
import { isTaken } from '../../io/ledger/read/notices/notices.ts';
import { type ObjectedLine, objectedLines } from '../../io/ledger/read/notices/objected-lines.ts';
import { takeObjections } from '../../io/ledger/write/notices/take-objections.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { type ReadObjection, readObjections } from '../../rules/notice/read-objections.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { findNotice } from './find-notice.ts';
import { tellObjections } from './tell-objections.ts';

/** Takes in a list of objections: all of it, or nothing where a row is unclear. */
export async function takeList(
  open: OpenPeriod,
  { file, notice }: { readonly file: string; readonly notice: string | undefined },
  context: Context,
): Promise<ExitCode> {
  const { office } = open.workspace.settings;
  const only = notice === undefined ? undefined : (await findNotice(open, notice)).notice;
  await expandInputs([file], context.surroundings.directory);
  const reading = await readSubmittedFile(resolve(context.surroundings.directory, file), { shownAs: file });
  const lines = (await objectedLines(open.ledger, office)).filter((line) => only === undefined || line.notice === only);
  const read = readList(reading, lines, open, context);
  const findings = [...fileFindings(reading), ...read.findings];
  const told = { findings, objections: read.objections, lines };
  if (findings.some(({ severity }) => severity === 'error')) {
    tellObjections(open, { ...told, outcome: 'refused', run: null }, context);
    return 1;
  }
  if (read.objections.length === 0 || context.dryRun) {
    tellObjections(open, { ...told, outcome: read.objections.length === 0 ? 'nothing' : 'tried', run: null }, context);
    return 0;
  }
  const { sha256 } = reading;
  if (await isTaken(open.ledger, sha256)) {
    tellObjections(open, { ...told, outcome: 'known', run: null }, context);
    return 0;
  }
  const asked = { verb: 'notice', options: { notice }, inputs: [{ path: file, sha256 }] };
  const objections = read.objections.map((each, index) => entryOf(each, index + 1, lines, office));
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) =>
    takeObjections(open.ledger, handle, { file, sha256, objections }),
  );
  const done = { number: run.number, head: head.hash };
  tellObjections(open, { ...told, outcome: result.outcome === 'known' ? 'known' : 'taken', run: done }, context);
  return 0;
}

function readList(
  reading: Awaited<ReturnType<typeof readSubmittedFile>>,
  lines: readonly ObjectedLine[],
  { workspace }: OpenPeriod,
  { asOf }: Context,
): { readonly objections: readonly ReadObjection[]; readonly findings: readonly Finding[] } {
  const { file } = reading;
  if (!file) return { objections: [], findings: [] };
  const kind = file.writtenBy?.kind;
  // The notice itself has all the columns but what is objected to.
  if (kind !== undefined && kind !== 'template' && kind !== 'returned')
    return { objections: [], findings: [finding('objections-not-understood', { origin: { file: file.path } })] };
  const { office } = workspace.settings;
  const noticed = lines.map(({ notice, number, from, to, row, name, unitName, frozen }) => ({
    ...{ notice: shownNumber(office, notice), claim: shownNumber(office, number), from, to, row, name },
    ...{ unitName, frozen },
  }));
  return readObjections(file, noticed, asOf);
}

function entryOf(
  { line, objector, said, on, origin }: ReadObjection,
  place: number,
  lines: readonly ObjectedLine[],
  office: string,
): Objection {
  const notice = fullNumber(office, line.notice);
  const of = lines.find((each) => each.notice === notice && each.row === line.row);
  if (of === undefined) throw new RangeError(`no line ${line.row} on the notice ${notice}`);
  return { place, notice, row: line.row, number: of.number, person: of.person, objector, said, on, origin };
}
