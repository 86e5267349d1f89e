import { claimBasis } from '../../../../src/io/ledger/read/claims/claim-basis.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import type { Prepared } from '../ledgers.ts';
import { member, period } from '../sample.ts';
import { batched, claimOf, stayOf, take } from './deciding.ts';

/** Leaves a row in every table of claims, by three entries: a claim of the sample's first person, who is enrolled, decided, batched and paid. Gives its number. */
export async function fillClaims(prepared: Prepared): Promise<string> {
  const { number } = member(1).identity;
  const { persons } = await claimBasis(prepared.ledger, { period, numbers: [number] });
  const unit = persons.get(number)?.enrolments[0]?.unit.id ?? null;
  const { numbers } = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
  const batch = await batched(prepared, [await claimOf(prepared, numbers[0])]);
  const lines = [{ line: 1, outcome: 'paid', on: '2026-06-03', reason: null, amount: '1020.00' }] as const;
  await answerBatch(prepared.ledger, prepared.run, { batch, file: '回盘.csv', sha256: 'aa', lines, postings: [] });
  return numbers[0] ?? '';
}
