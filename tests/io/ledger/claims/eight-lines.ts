import type { BatchToMake } from '../../../../src/io/ledger/write/claims/make-batch.ts';
import { batchPostings } from '../../../../src/rules/fund/claim-postings.ts';
import type { Prepared } from '../ledgers.ts';
import { claimOf, lineOf, placeOf, stayOf, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

type Line = BatchToMake['lines'] extends Iterable<infer Each> ? Each : never;

/** A batch that is to be made, all of its lines in memory. */
export type WishedLines = Omit<BatchToMake, 'lines'> & { readonly lines: readonly Line[] };

/** Seven claims of five persons, the last of which two heirs share: eight lines. */
export async function eightLines(prepared: Prepared): Promise<WishedLines> {
  const unit = await unitWith(prepared, 1, 2, 3, 4, 5);
  const sheet = [1, 2, 3, 4, 5, 1, 2].map((person, at) => stayOf(person, `2026-05-1${at}`, '2000'));
  const { numbers } = await take(prepared, unit, sheet);
  const claims = await Promise.all(numbers.map((number) => claimOf(prepared, number)));
  const lines = claims.flatMap((claim, index): Line[] => {
    const line = lineOf(claim);
    if (index < 6) return [line];
    const rest = (Number(line.amount) - 100).toFixed(2);
    return [
      { ...line, heir: 0, amount: '100.00' },
      { ...line, heir: 1, amount: rest },
    ];
  });
  const postings = batchPostings(claims.map((claim) => ({ ...placeOf(claim), amount: claim.payable })));
  return { options: {}, lines, postings };
}
