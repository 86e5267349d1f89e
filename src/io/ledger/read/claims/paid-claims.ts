import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { BatchLine } from './batch-line.ts';

/** What payout sheets tell of a claim. */
export interface PaidClaim {
  /** The member's, and his identity number. */
  readonly name: string;
  readonly idNumber: string;
  /** As its sheet stated it, where the ledger knows none; else null. */
  readonly unitName: string | null;
  /** The benefits that give something, in their order. */
  readonly benefits: readonly string[];
}

/** The claims that lines of batches pay, by number in full, as they stand at one moment; those that there are. Neither what they stated nor their decisions are read. */
export async function paidClaims(
  ledger: Ledger,
  lines: readonly Pick<BatchLine, 'number' | 'unitName'>[],
): Promise<ReadonlyMap<string, PaidClaim>> {
  return atOneMoment(ledger, async (store) => {
    const paid = new Map<string, PaidClaim>();
    const unnamed = lines.filter(({ unitName }) => unitName === null).map(({ number }) => number);
    const stated = await statedUnits(store, unnamed);
    for (const chunk of inChunks([...new Set(lines.map(({ number }) => number))])) {
      const rows = await store.database
        .selectFrom('claim')
        .select(['number', 'name', 'identity_number'])
        .where('number', 'in', chunk)
        .execute();
      const benefits = await givingBenefits(store, chunk);
      for (const { number, name, identity_number: idNumber } of rows) {
        paid.set(number, {
          name,
          idNumber,
          unitName: stated.get(number) ?? null,
          benefits: benefits.get(number) ?? [],
        });
      }
    }
    return paid;
  });
}

/** By claim, so that awards are found by their key. */
async function givingBenefits({ database }: Store, numbers: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await database
    .selectFrom('claim')
    .innerJoin('award', (join) =>
      join.onRef('award.person', '=', 'claim.person').onRef('award.number', '=', 'claim.number'),
    )
    .select(['award.number', 'award.benefit'])
    .where('claim.number', 'in', numbers)
    .where('award.amount_fen', '<>', 0n)
    .orderBy('award.number')
    .orderBy('award.place')
    .execute();
  const benefits = new Map<string, string[]>();
  for (const { number, benefit } of rows) {
    const of = benefits.get(number);
    if (of === undefined) benefits.set(number, [benefit]);
    else of.push(benefit);
  }
  return benefits;
}

async function statedUnits({ database }: Store, numbers: readonly string[]): Promise<Map<string, string | null>> {
  const names = new Map<string, string | null>();
  for (const chunk of inChunks([...new Set(numbers)])) {
    const rows = await database
      .selectFrom('claim')
      .select(['number', 'submitted'])
      .where('number', 'in', chunk)
      .execute();
    for (const { number, submitted } of rows) names.set(number, (JSON.parse(submitted) as SubmittedClaim).unitName);
  }
  return names;
}
