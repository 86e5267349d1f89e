import { openDues } from '../../io/ledger/read/books/open-dues.ts';
import { type StatementLine as StoredLine, statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { matchReceipts } from '../../rules/receipt/match-receipts.ts';
import type { LineMatch } from '../../rules/receipt/receipt.ts';
import type { StatementLine } from '../../rules/statement/statement.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { LineWording } from './line-words.ts';
import { readGrounds } from './receipt-grounds.ts';

/** A line of which something is not identified, with what it would be by what is open now. */
export interface DoubtfulLine {
  readonly stored: StoredLine;
  readonly match: LineMatch;
}

/** Lines of the office that nobody has identified, the oldest first. */
export async function doubtfulLines(open: OpenPeriod): Promise<DoubtfulLine[]> {
  const stored: StoredLine[] = [];
  for await (const line of statementLines(open.ledger, { office: open.workspace.settings.office, open: true }))
    stored.push(line);
  if (stored.length === 0) return [];
  const { grounds } = await readGrounds(open);
  const matches = matchReceipts(stored.map(bankLine), grounds);
  return stored.flatMap((line, index) => {
    const match = matches[index];
    return match ? [{ stored: line, match }] : [];
  });
}

/** A line of the ledger as the bank stated it. */
export function bankLine({ origin, ...line }: StoredLine): StatementLine {
  const { sheet = '', cell = '' } = origin;
  return { ...line, origin: { file: origin.file, sheet, cell } };
}

/** How lines are spoken of in this office. */
export async function lineWording(open: OpenPeriod, language: LineWording['language']): Promise<LineWording> {
  const dues = await openDues(open.ledger);
  const units = new Map(dues.map(({ unit, name }) => [unit, name]));
  const owed = new Map(dues.map((due) => [`${due.unit} ${due.period}`, due.open]));
  return { language, office: open.workspace.settings.office, units, open: owed };
}
