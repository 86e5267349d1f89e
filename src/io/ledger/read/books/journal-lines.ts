import type { AccountId } from '../../../../rules/fund/accounts.ts';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryId } from '../../entry/entry-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Entries whose lines are read at once. */
const pageSize = 200;

/** A line of the journal. */
export interface JournalLine {
  readonly entry: string;
  readonly run: number;
  readonly verb: string;
  readonly actor: string;
  /** Of the entry, `list-taken`; of an amendment which kind it is. */
  readonly kind: string;
  /** Its own, else the entry's. */
  readonly day: PlainDate;
  /** From 1 in the entry. */
  readonly line: number;
  readonly account: AccountId;
  readonly party: string | null;
  readonly plan: string | null;
  readonly period: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Positive debits, negative credits. */
  readonly fen: Fen;
  /** The entry that its own takes back. */
  readonly reverses: string | null;
}

/** Part of the journal. */
export interface JournalSought {
  readonly period?: string;
  /** The first day and the last. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** The position of the last entry that counts, so that the journal reads as it did then. */
  readonly upTo?: bigint;
}

interface Place {
  readonly position: bigint;
  readonly office: string;
  readonly sequence: bigint;
}

/**
 * The journal, line by line, in the order in which it was written.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function* journalLines(ledger: Ledger, sought: JournalSought = {}): AsyncGenerator<JournalLine> {
  let last: Place | undefined;
  for (;;) {
    const after = last;
    const page = await atOneMoment(ledger, async (store) => {
      const entries = await entriesAfter(store, after, sought.upTo);
      return { last: entries.at(-1), full: entries.length === pageSize, lines: await linesOf(store, entries, sought) };
    });
    yield* page.lines;
    if (!page.full) return;
    last = page.last;
  }
}

async function entriesAfter({ database }: Store, after: Place | undefined, upTo: bigint | undefined): Promise<Place[]> {
  const { position, office, sequence } = after ?? { position: 0n, office: '', sequence: 0n };
  const entries = database.selectFrom('entry');
  return (upTo === undefined ? entries : entries.where('position', '<=', upTo))
    .select(['position', 'office', 'sequence'])
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'office', 'sequence'), '>', tuple(position, office, sequence)),
    )
    .orderBy('position')
    .orderBy('office')
    .orderBy('sequence')
    .limit(pageSize)
    .execute();
}

async function linesOf({ database }: Store, places: readonly Place[], sought: JournalSought): Promise<JournalLine[]> {
  if (places.length === 0) return [];
  const entries = places.map(({ office, sequence }) => entryId(office, sequence));
  let query = database
    .selectFrom('posting')
    .innerJoin('journal', 'journal.entry', 'posting.entry')
    .innerJoin('run', 'run.number', 'journal.run')
    .leftJoin('unit', 'unit.id', 'posting.unit')
    .select((row) => [
      ...(['posting.entry', 'posting.line', 'posting.account', 'posting.party', 'posting.plan'] as const),
      ...(['posting.period', 'posting.unit', 'posting.fen', 'unit.name', 'run.number', 'run.verb'] as const),
      ...(['run.actor', 'journal.kind', 'journal.reverses'] as const),
      row.fn.coalesce('posting.day', 'journal.day').as('day'),
    ])
    .where('posting.entry', 'in', entries);
  if (sought.period !== undefined) query = query.where('posting.period', '=', sought.period);
  if (sought.from !== undefined) {
    query = query.where((row) => row(row.fn.coalesce('posting.day', 'journal.day'), '>=', sought.from ?? ''));
  }
  if (sought.to !== undefined) {
    query = query.where((row) => row(row.fn.coalesce('posting.day', 'journal.day'), '<=', sought.to ?? ''));
  }
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const place = ({ entry }: { readonly entry: string }) => order.get(entry) ?? 0;
  const rows = await query.orderBy('posting.entry').orderBy('posting.line').execute();
  return rows
    .sort((one, other) => place(one) - place(other) || Number(one.line - other.line))
    .map(({ number, line, account, unit, name, ...row }) => ({
      ...row,
      run: Number(number),
      line: Number(line),
      account: account as AccountId,
      unit: unit === null ? null : { id: unit, name: name ?? '' },
    }));
}
