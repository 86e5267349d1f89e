import { lastBalance, linesKnown } from '../../io/ledger/read/books/lines-known.ts';
import { type LineOnDay, linesOnDays } from '../../io/ledger/read/books/lines-on-days.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { gap } from '../../rules/statement/check-balances.ts';
import type { StatementLine } from '../../rules/statement/statement.ts';
import { mayShareAccount, perhapsTaken, takenBefore } from '../../rules/statement/taken-before.ts';
import { fen, yuan } from '../../rules/value/money.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { lineNumber } from './line-words.ts';
import type { ReadFile } from './read-statements.ts';

/** A file without the lines that the ledger has already. */
export interface NewLines {
  readonly lines: readonly StatementLine[];
  /** How many it holds that were taken before, and by which entries. */
  readonly known: number;
  readonly knownBy: readonly string[];
  /** What is missing between the last balance in the ledger and the first new line, and lines that may have been taken before. */
  readonly findings: readonly Finding[];
}

/** Parts a file's lines by whether they were taken before, here or from another file, which may lack the account or the bank's numbers. */
export async function newLines(open: OpenWorkspace, { lines, account }: ReadFile): Promise<NewLines> {
  const { ledger, workspace } = open;
  const { office } = workspace.settings;
  const byKey = await linesKnown(
    ledger,
    lines.map(({ key }) => key),
  );
  const unknown = lines.filter(({ key }) => !byKey.has(key)).map((line) => ({ ...line, account }));
  const there = await linesOnDays(
    ledger,
    office,
    unknown.map(({ on }) => on),
  );
  const others = there.filter(({ key }) => !byKey.has(key));
  const same = takenBefore(unknown, others);
  const taken = new Set(same.values());
  const fresh = unknown.filter((_, place) => !same.has(place));
  const perhaps = perhapsTaken(
    fresh,
    others.filter((each) => !taken.has(each)),
  );
  const knownBy = [...byKey.values(), ...taken].map(({ entry }) => entry);
  const doubts = [...perhaps].flatMap(([place, { entry, line }]) => {
    const { origin, amount, on } = fresh[place] ?? {};
    if (origin === undefined || amount === undefined || on === undefined) return [];
    const parameters = { on, line: lineNumber(entry, line, office) };
    return [finding('statement-line-perhaps-taken', { origin, found: amount, parameters })];
  });
  return {
    lines: fresh.map(({ account: _, ...line }) => line),
    ...{ known: knownBy.length, knownBy: [...new Set(knownBy)] },
    findings: [...(await missingBefore(open, { first: fresh[0], lines, account, there })), ...doubts],
  };
}

interface NewFirst {
  /** The first new line of the file. */
  readonly first: StatementLine | undefined;
  readonly lines: readonly StatementLine[];
  readonly account: string | null;
  /** Lines of the ledger on the days of the new ones. */
  readonly there: readonly LineOnDay[];
}

/** Lines that are missing between the balance of the ledger and the first new line. */
async function missingBefore(
  { ledger }: OpenWorkspace,
  { first, lines, account, there }: NewFirst,
): Promise<Finding[]> {
  // Where the file itself leads up to the first new line its own balances were looked at already.
  if (first?.balance == null || first.key !== lines[0]?.key) return [];
  const last = await lastBalance(ledger, account);
  // A file that is taken late goes on from the day before; whose day was taken in part may begin anywhere in it, which only reconcile sees whole.
  const isLate = last !== undefined && last.on > first.on;
  if (isLate && there.some((line) => line.on === first.on && mayShareAccount(line, { account }))) return [];
  const before = isLate ? await lastBalance(ledger, account, first.on) : last;
  const opening = fen(first.balance) - fen(first.amount);
  if (before === undefined || opening === before.balance) return [];
  return [gap({ ...first, at: first.origin }, yuan(before.balance))];
}
