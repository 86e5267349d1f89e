import { resolve } from 'node:path';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { openingInForce } from '../../io/ledger/read/opening-in-force.ts';
import { bringTotals } from '../../io/ledger/write/bring-totals.ts';
import { postOpening } from '../../io/ledger/write/post-opening.ts';
import { thousandsApart } from '../../io/report/summary/shown.ts';
import { initTexts } from '../../io/report/text/init-texts.ts';
import { openingTexts } from '../../io/report/text/opening-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { type Opening, readOpening } from '../../rules/fund/opening/opening-workbook.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { importFormer } from '../enrolment/former-register.ts';
import { findingJson, findingLines } from '../finding-lines.ts';

/** The opening workbook of `init --opening`, read. */
export interface OpeningFile extends Opening {
  readonly file: string;
  readonly sha256: string;
}

/** What an opening workbook is read for. */
export interface OpeningTaken {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  /** Numbers of periods whose figures the ledger has, but for those that the file of this hash brought in; none where left out. */
  readonly known?: (sha256: string) => Promise<ReadonlySet<string>>;
}

/**
 * Reads the opening workbook.
 *
 * @param given - what `--opening` names; undefined where it was not given
 * @throws UserError where the file is not there
 */
export async function readOpeningFile(
  given: string | undefined,
  { scheme, period, known = async () => new Set() }: OpeningTaken,
  context: Context,
): Promise<OpeningFile | undefined> {
  if (given === undefined) return undefined;
  const { directory } = context.surroundings;
  const [input] = (await expandInputs([given], directory)).inputs;
  const file = input?.shownAs ?? given;
  const reading = await readSubmittedFile(input?.path ?? resolve(directory, given), { shownAs: file });
  const findings = fileFindings(reading);
  const { sha256 } = reading;
  if (reading.file === undefined) return { file, sha256, findings, postings: [], accounts: 0, units: [], totals: [] };
  const opening = readOpening(reading.file, scheme, period, await known(sha256));
  return { ...opening, findings: [...findings, ...opening.findings], file, sha256 };
}

/** Whether something in the workbook has to be mended first. */
export function isRefused(opening: OpeningFile | undefined): boolean {
  return opening?.findings.some((each) => each.severity === 'error') ?? false;
}

/** Prints what has to be mended; nothing was set up. */
export function tellRefused({ findings }: OpeningFile, context: Context): void {
  if (context.json) {
    const told = findings.map((each) => findingJson(each, context));
    context.print(JSON.stringify({ schemaVersion: 1, command: 'init', opening: null, findings: told }, null, 2));
    return;
  }
  for (const line of findingLines(findings, context)) context.print(line);
  context.print(openingTexts.refused[context.language]);
}

/** How much the workbook brings in, in words. */
export function openingLines(opening: OpeningFile, { language }: Context): string[] {
  const { totals } = opening;
  const visits = totals.reduce((sum, each) => sum + each.visits, 0);
  const granted = yuan(sumOf(totals.map((each) => fen(each.granted))));
  const former = { count: totals.length, visits, granted: thousandsApart(granted) };
  return [
    fill(initTexts.opening, language, sizeOf(opening)),
    ...(totals.length === 0 ? [] : [fill(openingTexts.totals, language, former)]),
  ];
}

/** Members, units and balances that the workbook brings in, and, where there are any, former periods. */
export function sizeOf({ units, accounts, totals }: OpeningFile): OpeningSize {
  const members = units.reduce((sum, unit) => sum + unit.members.length, 0);
  return { members, units: units.length, accounts, ...(totals.length > 0 && { formerPeriods: totals.length }) };
}

/** How much a workbook brings in. */
export interface OpeningSize extends Record<string, number> {
  readonly members: number;
  readonly units: number;
  readonly accounts: number;
}

/**
 * Brings the workbook in: the balances as one entry, what former periods came to as one, the members as an entry a unit. What was brought in before a fault is not brought in twice.
 *
 * @returns terms that meet others of the ledger and were left out
 */
export async function bringIn(
  ledger: Ledger,
  run: RunHandle,
  scheme: Scheme,
  { file, sha256, postings, units, totals }: OpeningFile,
): Promise<readonly Finding[]> {
  if (postings.length > 0 && (await openingInForce(ledger, sha256)) === undefined) {
    const lines = postings.map((posting) => ({ ...posting, unit: null }));
    await postOpening(ledger, run, { period: null, file, sha256, postings: lines });
  }
  if (totals.length > 0) await bringTotals(ledger, run, { family: schemeFamily(scheme.id), file, sha256, totals });
  return importFormer(
    ledger,
    run,
    scheme,
    units.map((unit) => ({ ...unit, file, sha256 })),
  );
}
