import type { DateSpan } from '../../../rules/value/plain-date.ts';
import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import { schemeHash } from '../entry/hash.ts';
import { periodId, schemeFamily } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { inTransaction } from '../store/transaction.ts';

interface PeriodOpening {
  /** The scheme in full, as resolved: it is stored, and from then on this version is in force for the period. */
  readonly scheme: { readonly id: string };
  readonly number: string;
  readonly span: DateSpan;
}

/**
 * Opens a period of a scheme.
 *
 * @returns the entry's name
 * @throws UserError where the ledger already holds it
 */
export async function openPeriod(
  ledger: Ledger,
  run: RunHandle,
  { scheme, number, span }: PeriodOpening,
): Promise<string> {
  return inTransaction(ledger, async (store) => {
    await lockChain(store, run.office);
    const id = periodId(scheme.id, number);
    const there = await store.database.selectFrom('period').select('id').where('id', '=', id).executeTakeFirst();
    if (there !== undefined) {
      throw new UserError({ message: texts.periodThere, fix: texts.periodThereFix }, { scheme: scheme.id, number });
    }
    const family = schemeFamily(scheme.id);
    return appendEntry(store, run, {
      kind: 'period-opened',
      scheme,
      number,
      span,
      family,
      schemeHash: schemeHash(scheme),
    });
  });
}
