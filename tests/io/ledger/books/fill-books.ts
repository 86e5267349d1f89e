import { importBundle } from '../../../../src/io/ledger/write/books/import-bundle.ts';
import type { Prepared } from '../ledgers.ts';
import { close, feeOf, lineOf, received, unitNamed } from './booking.ts';

/** Leaves a row in every table of the books, by three entries: a statement that pays the sample's unit, the report of another ledger, the end of the period. */
export async function fillBooks(prepared: Prepared): Promise<void> {
  const unit = await unitNamed(prepared, '蒙自一中');
  await received(prepared, [lineOf('1', '130.00', [feeOf(unit, '130.00')])]);
  const period = { period: 'yunnan-17/17', family: 'yunnan', number: '17', schemeHash: 'b6a3', title: '医疗互助' };
  const span = { from: '2026-01-01', to: '2027-01-01' };
  const figures = [{ unit: '元阳一中', code: null, region: '红河州/元阳县' }];
  const head = { sequence: 1, hash: 'a' };
  const bundle = { from: '元阳县办事处', head, chain: ['a'], file: '元阳.bundle', sha256: 'ab' };
  await importBundle(prepared.ledger, prepared.run, { ...bundle, periods: [{ ...period, span, figures, books: [] }] });
  await close(prepared);
}
