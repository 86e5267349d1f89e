import { expect } from 'vitest';
import { parseEntry } from '../../../../src/io/ledger/entry/read-entry.ts';
import type { Ledger } from '../../../../src/io/ledger/ledger.ts';
import { openDues } from '../../../../src/io/ledger/read/books/open-dues.ts';
import { sentBatches } from '../../../../src/io/ledger/read/books/sent-batches.ts';
import { statementLines } from '../../../../src/io/ledger/read/books/statement-lines.ts';
import { trialBalance } from '../../../../src/io/ledger/read/books/trial-balance.ts';
import { type Fen, fen, sumOf } from '../../../../src/rules/value/money.ts';

/** The cap of the scheme by which the sample's claims are decided: 50,000 yuan in a period. */
const cap = 5_000_000n;

/** Holds what is true of every ledger, whatever was done in it and taken back: reckoned from rosters, statements and batches, not from the journal. */
export async function holdInvariants(ledger: Ledger, story: string): Promise<void> {
  const books = await trialBalance(ledger);
  const balance = (account: Parameters<typeof books.get>[0]) => books.get(account)?.balance ?? 0n;
  expect(sumOf([...books.values()].map((each) => each.balance)), `${story}: debits and credits`).toBe(0n);

  const due = sumsOf(await ledger.database.selectFrom('coverage').select(['unit', 'due_fen as fen']).execute());
  const { paid, bank, unidentified } = await fromStatements(ledger);
  for (const { unit, amount } of await setOffs(ledger)) paid.set(unit, (paid.get(unit) ?? 0n) + amount);
  const dues = await openDues(ledger);
  for (const unit of new Set([...due.keys(), ...paid.keys(), ...dues.map((each) => each.unit)])) {
    const stood = dues.find((each) => each.unit === unit);
    const expected = { due: due.get(unit) ?? 0n, received: paid.get(unit) ?? 0n };
    const { due: owed = 0n, received = 0n, open = 0n, advance = 0n } = stood ?? {};
    expect({ due: owed, received }, `${story}: dues of ${unit}`).toEqual(expected);
    expect(open, `${story}: what is open of ${unit}`).toBe(expected.due - expected.received);
    expect(advance >= 0n, `${story}: an advance of ${advance}`).toBe(true);
  }
  expect([balance('bank'), -balance('unidentified')], `${story}: the bank's account`).toEqual([bank, unidentified]);
  const waits = sumOf((await sentBatches(ledger)).map((batch) => batch.waits));
  expect(-balance('transit'), `${story}: money in transit`).toBe(waits);

  const payments = ledger.database.selectFrom('batch_line').select(['person as unit', 'amount_fen as fen']);
  const live = sumsOf(await payments.where('state', 'in', ['waiting', 'paid']).execute());
  for (const [person, sum] of live) expect(sum <= cap, `${story}: ${sum} fen to ${person}`).toBe(true);
}

function sumsOf(rows: readonly { readonly unit: string; readonly fen: Fen }[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { unit, fen: amount } of rows) sums.set(unit, (sums.get(unit) ?? 0n) + amount);
  return sums;
}

async function fromStatements(ledger: Ledger): Promise<{ paid: Map<string, Fen>; bank: Fen; unidentified: Fen }> {
  const fees: { unit: string; fen: Fen }[] = [];
  let [bank, unidentified] = [0n, 0n];
  for await (const { amount, parts } of statementLines(ledger)) {
    const sign = amount.startsWith('-') ? -1n : 1n;
    bank += fen(amount);
    for (const { kind, unit, amount: of } of parts) {
      if (kind === 'fee' && unit !== null) fees.push({ unit, fen: sign * fen(of) });
      if (kind === 'unidentified') unidentified += sign * fen(of);
    }
  }
  return { paid: sumsOf(fees), bank, unidentified };
}

async function setOffs({ database }: Ledger): Promise<{ unit: string; amount: Fen }[]> {
  const rows = await database
    .selectFrom('entry')
    .innerJoin('unit_entry', (join) => join.onRef('unit_entry.position', '=', 'entry.position'))
    .select('entry.text')
    .where('entry.kind', '=', 'advances-set-off')
    .where('unit_entry.undone_by', 'is', null)
    .execute();
  return rows.flatMap(({ text }) => {
    const { body } = parseEntry(text);
    return body.kind === 'advances-set-off'
      ? body.items.map(({ unit, amount }) => ({ unit, amount: fen(amount) }))
      : [];
  });
}
