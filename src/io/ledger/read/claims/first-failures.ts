import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { BatchLine } from './batch-line.ts';

/** The day on which the first attempt to make a payment failed. */
export type FirstFailures = (line: Pick<BatchLine, 'number' | 'heir'>) => PlainDate;

const keyOf = (number: string, heir: bigint | number | null): string => `${number} ${heir ?? ''}`;

/**
 * When payments failed first: of several attempts the earliest; the day that the bank told, else the day on which its answer was taken.
 *
 * @param lines - that came back
 */
export async function firstFailures(ledger: Ledger, lines: readonly BatchLine[]): Promise<FirstFailures> {
  return atOneMoment(ledger, async (store) => {
    const days = new Map<string, PlainDate>();
    const answers = new Map<string, PlainDate>();
    for (const chunk of inChunks([...new Set(lines.map(({ number }) => number))])) {
      const rows = await store.database
        .selectFrom('batch_line')
        .select(['number', 'heir', 'answered_by', 'answered_on'])
        .where('number', 'in', chunk)
        .where('state', '=', 'bounced')
        .execute();
      for (const { number, heir, answered_by, answered_on } of rows) {
        const day = answered_on ?? (await dayOf(store, answered_by ?? '', answers));
        const known = days.get(keyOf(number, heir));
        if (known === undefined || day < known) days.set(keyOf(number, heir), day);
      }
    }
    return ({ number, heir }) => {
      const day = days.get(keyOf(number, heir));
      if (day === undefined) throw new RangeError(`a payment of ${number} that did not come back`);
      return day;
    };
  });
}

async function dayOf(store: Store, entry: string, known: Map<string, PlainDate>): Promise<PlainDate> {
  const there = known.get(entry);
  if (there !== undefined) return there;
  const body = await bodyOf(store, entry);
  if (body.kind !== 'batch-answered') throw new Error(`${entry} is no answer of a bank`);
  known.set(entry, body.day);
  return body.day;
}
