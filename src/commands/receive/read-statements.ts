import { lastBalance, linesKnown } from '../../io/ledger/read/books/lines-known.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { gap } from '../../rules/statement/check-balances.ts';
import { readStatement, type StatementWish } from '../../rules/statement/read-statement.ts';
import type { StatementLine } from '../../rules/statement/statement.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { fen, yuan } from '../../rules/value/money.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

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

/** Reads each file; a statement that cannot be read has findings and no lines. */
export async function readStatements({ inputs }: ExpandedInputs, wish: StatementWish): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const { path, shownAs } of inputs) {
    const reading = await readSubmittedFile(path, { shownAs });
    const statement = reading.file ? readStatement(reading.file, wish) : undefined;
    files.push({
      ...{ path: shownAs, sha256: reading.sha256, account: statement?.account ?? wish.account },
      lines: statement?.lines ?? [],
      findings: [...fileFindings(reading), ...(statement?.findings ?? [])],
    });
  }
  return files;
}

/** A file without the lines that the ledger has already. */
export interface NewLines {
  readonly lines: readonly StatementLine[];
  /** How many it holds that were taken before, and by which entries. */
  readonly known: number;
  readonly knownBy: readonly string[];
  /** What is missing between the last balance in the ledger and the first new line. */
  readonly findings: readonly Finding[];
}

/** Parts a file's lines by whether they were taken before, here or from another file. */
export async function newLines({ ledger }: OpenWorkspace, { lines, account }: ReadFile): Promise<NewLines> {
  const known = await linesKnown(
    ledger,
    lines.map(({ key }) => key),
  );
  const fresh = lines.filter(({ key }) => !known.has(key));
  const [first] = fresh;
  const before = { known: known.size, knownBy: [...new Set([...known.values()].map(({ entry }) => entry))] };
  const last = await lastBalance(ledger, account);
  // Where the file itself leads up to the first new line its own balances were looked at already.
  if (first?.balance == null || first !== lines[0] || last === undefined || last.on > first.on)
    return { lines: fresh, ...before, findings: [] };
  const opening = fen(first.balance) - fen(first.amount);
  const findings = opening === last.balance ? [] : [gap({ ...first, at: first.origin }, yuan(last.balance))];
  return { lines: fresh, ...before, findings };
}
