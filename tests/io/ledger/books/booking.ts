import type { TakenLine } from '../../../../src/io/ledger/entry/books/statement-entries.ts';
import { entryPeriod } from '../../../../src/io/ledger/entry/period-id.ts';
import { openDues, type UnitDue } from '../../../../src/io/ledger/read/books/open-dues.ts';
import type { StatementLine } from '../../../../src/io/ledger/read/books/statement-lines.ts';
import { statementLine } from '../../../../src/io/ledger/read/books/statement-lines.ts';
import { trialBalance } from '../../../../src/io/ledger/read/books/trial-balance.ts';
import { ledgerMark } from '../../../../src/io/ledger/read/ledger-mark.ts';
import { type AssignmentOutcome, assignLine } from '../../../../src/io/ledger/write/books/assign-line.ts';
import { type ClosingOutcome, closePeriod } from '../../../../src/io/ledger/write/books/close-period.ts';
import { type SetOffOutcome, setOffAdvances } from '../../../../src/io/ledger/write/books/set-off-advances.ts';
import { type StatementOutcome, takeStatement } from '../../../../src/io/ledger/write/books/take-statement.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import type { PeriodInForce } from '../../../../src/rules/enrolment/known.ts';
import type { BookPosting } from '../../../../src/rules/fund/posting.ts';
import {
  assignedPostings,
  receiptPostings,
  type SetOff,
  setOffPostings,
} from '../../../../src/rules/fund/receipt-postings.ts';
import type { SettledPart } from '../../../../src/rules/fund/settled-part.ts';
import type { Prepared } from '../ledgers.ts';
import { opening, period } from '../sample.ts';

export const periodName = entryPeriod(period).id;

type Of = Pick<Prepared, 'ledger' | 'run'>;

/** A part of a line that names nothing but what is given. */
export function part(kind: SettledPart['kind'], amount: string, of: Partial<SettledPart> = {}): SettledPart {
  return { kind, amount, unit: null, period: null, payer: null, batch: null, number: null, ...of };
}

export const feeOf = (unit: string, amount: string): SettledPart => part('fee', amount, { unit, period: periodName });

/** A line with parts; its key is what makes it different from others. */
export function lineOf(
  key: string,
  amount: string,
  parts: readonly SettledPart[],
  change: Partial<TakenLine> = {},
): TakenLine {
  return {
    ...{ line: 1, serial: key, key, on: '2026-01-10', amount, balance: null, counterparty: '蒙自一中' },
    ...{ counterAccount: null, remark: null, origin: { file: '对账单.xlsx', sheet: 'Sheet1', cell: 'A2' }, parts },
    ...change,
  };
}

/** Takes a statement of these lines, numbered in their order; its hash is made of their keys. */
export async function receive(
  { ledger, run }: Of,
  lines: readonly TakenLine[],
  change: { readonly sha256?: string; readonly basis?: Readonly<Record<string, number>> } = {},
): Promise<StatementOutcome> {
  const numbered = lines.map((line, index) => ({ ...line, line: index + 1 }));
  const sha256 = change.sha256 ?? lines.map(({ key }) => key).join();
  const basis = change.basis ?? (await ledgerMark(ledger));
  const statement = { file: '对账单.xlsx', sha256, account: '2500000000000000000', lines: numbered };
  return takeStatement(ledger, run, { ...statement, postings: receiptPostings(numbered), basis });
}

/** The entry by which it was taken. */
export async function received(prepared: Of, lines: readonly TakenLine[]): Promise<string> {
  const outcome = await receive(prepared, lines);
  if (outcome.outcome !== 'applied') throw new Error(`not taken: ${outcome.outcome}`);
  return outcome.entry;
}

export async function lineAt(
  { ledger }: Pick<Prepared, 'ledger'>,
  entry: string,
  line: number,
): Promise<StatementLine> {
  const found = await statementLine(ledger, entry, line);
  if (found === undefined) throw new Error(`no line ${line} of ${entry}`);
  return found;
}

export async function assign(
  { ledger, run }: Of,
  { entry, line, on, amount, parts }: StatementLine,
  after: readonly SettledPart[],
): Promise<AssignmentOutcome> {
  const basis = await ledgerMark(ledger);
  const postings = assignedPostings({ on, amount, parts }, after);
  return assignLine(ledger, run, { statement: entry, line, before: parts, after, reason: '单位来电', postings, basis });
}

export async function setOff({ ledger, run }: Of, items: readonly SetOff[]): Promise<SetOffOutcome> {
  const basis = await ledgerMark(ledger);
  return setOffAdvances(ledger, run, { items, postings: setOffPostings(run.day, items), basis });
}

export async function close(
  { ledger, run }: Of,
  change: { readonly postings?: readonly BookPosting[]; readonly period?: PeriodInForce } = {},
): Promise<ClosingOutcome> {
  const basis = await ledgerMark(ledger);
  const waived = [{ kind: 'dues', key: '蒙自一中', amount: '130.00', reason: '单位已撤销' }];
  const carry = { scope: 'county', amount: '150.00' };
  const said = { postings: change.postings ?? [], waived, carry, figures: { members: 1 } };
  return closePeriod(ledger, run, { period: change.period ?? period, ...said, basis });
}

/** A later run of the same office. */
export async function anotherRun(prepared: Prepared, day = '2026-02-01'): Promise<Prepared> {
  return { ...prepared, run: await openRun(prepared.ledger, { ...opening, verb: 'receive', day }) };
}

export async function undo(prepared: Of, run: number): Promise<number> {
  const undoing = await openRun(prepared.ledger, { ...opening, verb: 'undo', day: '2026-03-01' });
  return (await undoRun(prepared.ledger, undoing, { run, reason: '误录' })).length;
}

/** What a unit owes for the sample's period; undefined where nothing of it stands in the books. */
export async function dueOf({ ledger }: Pick<Prepared, 'ledger'>, unit: string): Promise<UnitDue | undefined> {
  return (await openDues(ledger, { units: [unit], periods: [periodName] }))[0];
}

/** Balances that are not zero, by account. */
export async function balances(
  { ledger }: Pick<Prepared, 'ledger'>,
  sought: Parameters<typeof trialBalance>[1] = {},
): Promise<Record<string, bigint>> {
  const all = [...(await trialBalance(ledger, sought))].map(([account, { balance }]) => [account, balance] as const);
  return Object.fromEntries(all.filter(([, balance]) => balance !== 0n));
}

/** The id of the unit of a name. */
export async function unitNamed({ ledger }: Pick<Prepared, 'ledger'>, name: string): Promise<string> {
  const row = ledger.database.selectFrom('unit').select('id').where('name', '=', name);
  return (await row.executeTakeFirstOrThrow()).id;
}
