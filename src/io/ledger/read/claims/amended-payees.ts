import type { PayeeAccount } from '../../entry/claims/payout-entries.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** The account that the latest amendment in force puts in the place of the one stated; undefined where there is none. */
export type AmendedPayees = (number: string, heir: number | null) => PayeeAccount | undefined;

const keyOf = (number: string, heir: number | null): string => `${number} ${heir ?? ''}`;

/**
 * Where claims are to be paid by amendment, as it stands at one moment.
 *
 * @param numbers - of claims, in full
 */
export async function amendedPayees(ledger: Ledger, numbers: readonly string[]): Promise<AmendedPayees> {
  return atOneMoment(ledger, async (store) => {
    const entries = new Map<string, bigint>();
    for (const chunk of inChunks([...new Set(numbers)])) {
      const rows = await store.database
        .selectFrom('claim_entry')
        .select(['entry', 'position'])
        .distinct()
        .where('number', 'in', chunk)
        .where('kind', '=', 'payee-amended')
        .where('undone_by', 'is', null)
        .execute();
      for (const { entry, position } of rows) entries.set(entry, position);
    }
    const payees = new Map<string, PayeeAccount>();
    const inOrder = [...entries].sort(([, one], [, other]) => Number(one - other));
    for (const [entry] of inOrder) {
      const body = await bodyOf(store, entry);
      if (body.kind !== 'payee-amended') continue;
      for (const { number, heir } of body.claims) payees.set(keyOf(number, heir), body.payee);
    }
    return (number, heir) => payees.get(keyOf(number, heir));
  });
}
