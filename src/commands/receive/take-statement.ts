import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { requireOpenForResults } from '../../io/ledger/write/books/require-open.ts';
import { takeStatement } from '../../io/ledger/write/books/take-statement.ts';
import { receiveErrors } from '../../io/report/text/receive-errors.ts';
import { UserError } from '../../io/user-error.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { receiptPostings } from '../../rules/fund/receipt-postings.ts';
import type { AsTold } from '../../rules/receipt/as-told.ts';
import { matchReceipts } from '../../rules/receipt/match-receipts.ts';
import type { LineMatch } from '../../rules/receipt/receipt.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { newLines } from './new-lines.ts';
import type { ReadFile } from './read-statements.ts';
import { readGrounds } from './receipt-grounds.ts';

/** What became of a file. */
export interface TakenFile {
  readonly path: string;
  readonly account: string | null;
  /** `refused`: an error; `unchanged`: all its lines were taken before; `tried`: what would be taken. */
  readonly outcome: 'applied' | 'tried' | 'unchanged' | 'refused';
  readonly entry: string | null;
  readonly matches: readonly LineMatch[];
  /** Lines that were taken before, and the entries by which. */
  readonly known: number;
  readonly knownBy: readonly string[];
  readonly findings: readonly Finding[];
}

/** Tries again so often where others write at the same time. */
const ATTEMPTS = 8;

/**
 * Matches the new lines of a file with what is open now, and writes them as one entry.
 *
 * @param run - undefined where it is only tried
 * @throws UserError where others keep changing what it is matched with, or it earns or spends for a period that is closed
 */
export async function takeFile(
  open: OpenPeriod,
  run: RunHandle | undefined,
  file: ReadFile,
  asTold: AsTold | undefined,
): Promise<TakenFile> {
  const { path, account, sha256 } = file;
  const told = { path, account, entry: null, matches: [], known: 0, knownBy: [] };
  if (file.findings.some(({ severity }) => severity === 'error'))
    return { ...told, outcome: 'refused', findings: file.findings };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { grounds, basis } = await readGrounds(open);
    const fresh = await newLines(open, file);
    const numbered = fresh.lines.map((line, index) => ({ ...line, line: index + 1 }));
    const found = {
      ...told,
      known: fresh.known,
      knownBy: fresh.knownBy,
      findings: [...file.findings, ...fresh.findings],
    };
    if (numbered.length === 0) return { ...found, outcome: 'unchanged' };
    const matches = matchReceipts(numbered, grounds, asTold);
    const lines = matches.map(({ line, parts }) => ({ ...line, parts }));
    const postings = receiptPostings(lines);
    if (run === undefined) {
      await requireOpenForResults(open.ledger, postings);
      return { ...found, outcome: 'tried', matches };
    }
    const statement = { file: path, sha256, account, lines, postings, basis };
    const result = await takeStatement(open.ledger, run, statement);
    if (result.outcome === 'applied') return { ...found, outcome: 'applied', entry: result.entry, matches };
    if (result.outcome === 'unchanged') return { ...found, outcome: 'unchanged', knownBy: [result.entry] };
  }
  throw new UserError(receiveErrors.moved);
}
