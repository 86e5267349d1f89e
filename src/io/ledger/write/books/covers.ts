import { type Fen, fen } from '../../../../rules/value/money.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';

type Balances = Map<string, Fen>;

/**
 * Whether what is owed and held suffices for some postings: no unit and no payer is credited with more than is open of what he owes for a period, and no advance is used that is not
 * there.
 *
 * @param store - within a transaction that holds the statements and the chains of the units' offices
 */
export async function covers(store: Store, postings: readonly UnitPosting[]): Promise<boolean> {
  const changes: Balances = new Map();
  for (const { account, unit, party, period = null, amount } of postings) {
    if (isHeld(account)) add(changes, placeOf(account, unit, party, period), fen(amount));
  }
  if (changes.size === 0) return true;
  const units = new Set(postings.flatMap(({ unit, account }) => (unit !== null && isHeld(account) ? [unit] : [])));
  const stood = await balancesOf(store, [...units]);
  for (const [place, change] of changes) {
    const stands = (stood.get(place) ?? 0n) + change;
    const advance = place.startsWith('["fees-in-advance"');
    if (advance ? change > 0n && stands > 0n : change < 0n && stands < 0n) return false;
  }
  return true;
}

const isHeld = (account: string): boolean =>
  account === 'fees-receivable' || account === 'fees-in-advance' || account === 'subsidies-receivable';

/** Where a sum stands: fees and advances by unit, subsidies by payer, both by period. */
function placeOf(account: string, unit: string | null, party: string | null, period: string | null): string {
  return JSON.stringify([account, account === 'subsidies-receivable' ? party : unit, period]);
}

function add(sums: Balances, place: string, amount: Fen): void {
  sums.set(place, (sums.get(place) ?? 0n) + amount);
}

async function balancesOf({ database }: Store, units: readonly string[]): Promise<Balances> {
  const balances: Balances = new Map();
  const sums = database
    .selectFrom('posting')
    .select((row) => ['account', 'period', row.fn.sum('fen').as('fen')])
    .groupBy(['account', 'period']);
  for (const chunk of inChunks(units)) {
    const rows = await sums
      .select('unit')
      .where('unit', 'in', chunk)
      .where('account', 'in', ['fees-receivable', 'fees-in-advance'])
      .groupBy('unit')
      .execute();
    for (const row of rows) add(balances, placeOf(row.account, row.unit, null, row.period), BigInt(row.fen));
  }
  const payers = await sums.select('party').where('account', '=', 'subsidies-receivable').groupBy('party').execute();
  for (const row of payers) add(balances, placeOf(row.account, null, row.party, row.period), BigInt(row.fen));
  return balances;
}
