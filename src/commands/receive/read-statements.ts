import { accountsTaken } from '../../io/ledger/read/books/lines-on-days.ts';
import { receiveAccountTexts } from '../../io/report/text/receive-account-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { anotherKind } from '../../rules/inbox/another-kind.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { readStatement, type StatementWish } from '../../rules/statement/read-statement.ts';
import type { Statement, StatementLine } from '../../rules/statement/statement.ts';
import { sameAccount } from '../../rules/statement/statement-title.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** A file as it was read, before its lines are matched. */
export interface ReadFile {
  /** As people see it. */
  readonly path: string;
  readonly sha256: string;
  readonly account: string | null;
  /** None where a finding is an error. */
  readonly lines: readonly StatementLine[];
  readonly findings: readonly Finding[];
}

/**
 * Reads each file; a statement that cannot be read has findings and no lines. One that names no account is of the only one that the ledger or the other files name, where
 * nobody says which: then that is told.
 */
export async function readStatements(
  { ledger, workspace, scheme }: OpenPeriod,
  { inputs }: ExpandedInputs,
  wish: StatementWish,
  context: Context,
): Promise<ReadFile[]> {
  const readings: {
    shownAs: string;
    reading: Awaited<ReturnType<typeof readSubmittedFile>>;
    statement: Statement | undefined;
  }[] = [];
  for (const { path, shownAs } of inputs) {
    const reading = await readSubmittedFile(path, { shownAs });
    readings.push({ shownAs, reading, statement: reading.file && readStatement(reading.file, wish) });
  }
  const named = readings.flatMap(({ statement: of }) => (of?.isNamed && of.lines.length > 0 ? (of.account ?? []) : []));
  const accounts = wish.account === null ? [...(await accountsTaken(ledger, workspace.settings.office)), ...named] : [];
  const unnamed = onlyAccount(accounts);
  return readings.map(({ shownAs, reading, statement }) => {
    const again = unnamed !== null && reading.file && statement?.account !== unnamed;
    const known = again ? readStatement(reading.file, { ...wish, unnamed }) : statement;
    if (again && known?.isNamed === false && known.lines.length > 0)
      for (const line of fittedLines(
        [fill(receiveAccountTexts.takenAs, context.language, { file: shownAs, account: unnamed })],
        context,
      ))
        context.surroundings.stderr.write(`${line}\n`);
    return {
      ...{ path: shownAs, sha256: reading.sha256, account: known?.account ?? wish.account },
      lines: known?.lines ?? [],
      findings: [...fileFindings(reading), ...withKind(known?.findings ?? [], reading.file, scheme)],
    };
  });
}

/** Of a file without a header of a statement it is told what it is instead, where that is known. */
function withKind(findings: readonly Finding[], file: SubmittedFile | undefined, scheme: Scheme): readonly Finding[] {
  if (!file || !findings.some(({ code }) => code === 'statement-not-understood')) return findings;
  const instead = anotherKind(file, scheme, 'statement');
  return instead ? [instead] : findings;
}

/** The account that all numbers may be, the one in full before one of which the bank hides digits; null where there are several, or none. */
function onlyAccount(numbers: readonly string[]): string | null {
  const [first = null] = [...numbers].sort((one, other) => Number(one.includes('*')) - Number(other.includes('*')));
  return first !== null && numbers.every((each) => sameAccount(each, first)) ? first : null;
}
