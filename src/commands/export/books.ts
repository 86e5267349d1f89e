import type { BookLine, BooksWriter, BookTransaction } from '../../io/books/book-line.ts';
import { type FormatName, formats } from '../../io/books/formats.ts';
import { ofPeriod, otherPeriods } from '../../io/books/of-period.ts';
import { transactionsOf } from '../../io/books/transactions.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { entrySources, firstBookedDay } from '../../io/ledger/read/books/book-origins.ts';
import { journalLines } from '../../io/ledger/read/books/journal-lines.ts';
import type { LedgerThen } from '../../io/ledger/read/books/ledger-then.ts';
import { type ChainHead, chainHead } from '../../io/ledger/read/chain-head.ts';
import { officesOf } from '../../io/ledger/read/offices.ts';
import { bookKindTexts } from '../../io/report/text/export-texts.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { accounts } from '../../rules/fund/accounts.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { Language } from '../../rules/value/text.ts';

/** Transactions whose origins are asked for at once. */
const PAGE = 200;

/** Which books are asked for. */
export interface BooksWish {
  readonly centre: string;
  /** In the ledger's words, `yunnan-17/17`; null for all periods. */
  readonly period: string | null;
  /** The last day that counts; null where all do. */
  readonly until: PlainDate | null;
  readonly language: Language;
  /** As they stood when an entry was written, with the heads of the chains then; as they stand now where left out. */
  readonly then?: LedgerThen;
}

/** Books that are ready to be written: their beginnings, all of their text in pieces of as many parts as there are formats, and how much of it there was so far. */
export interface Books {
  readonly heads: readonly string[];
  readonly pieces: AsyncIterable<readonly string[]>;
  readonly written: { entries: number; lines: number };
}

/** The books in some formats, as a stream that goes through the journal once: memory holds a few entries at a time, however large the ledger is. */
export async function booksOf(ledger: Ledger, wanted: readonly FormatName[], wish: BooksWish): Promise<Books> {
  const { centre, period, until, language } = wish;
  const head = {
    centre,
    period,
    until,
    chains: wish.then?.heads ?? (await headsOf(ledger)),
    first: await firstBookedDay(ledger),
  };
  const chart = period === null ? accounts : { ...accounts, ...otherPeriods };
  const writers = wanted.map((format) => formats[format](head, chart, (kind) => titleOf(kind, language)));
  const written = { entries: 0, lines: 0 };
  return { heads: writers.map((writer) => writer.head), pieces: piecesOf(ledger, wish, writers, written), written };
}

async function headsOf(ledger: Ledger): Promise<ChainHead[]> {
  const chains: ChainHead[] = [];
  for (const office of await officesOf(ledger)) chains.push(await chainHead(ledger, office));
  return chains;
}

function titleOf(kind: string, language: Language): string {
  return Object.hasOwn(bookKindTexts, kind) ? bookKindTexts[kind as keyof typeof bookKindTexts][language] : kind;
}

async function* piecesOf(
  ledger: Ledger,
  { period, until, then }: BooksWish,
  writers: readonly BooksWriter[],
  written: { entries: number; lines: number },
): AsyncGenerator<readonly string[]> {
  yield writers.map((writer) => writer.head);
  const sought = { ...(until !== null && { to: until }), ...(then && { upTo: then.position }) };
  const lines = journalLines(ledger, sought);
  for await (const transaction of withOrigins(ledger, transactionsOf(lines), period)) {
    written.entries += 1;
    written.lines += transaction.lines.length;
    yield writers.map((writer) => writer.of(transaction));
  }
}

async function* withOrigins(
  ledger: Ledger,
  transactions: AsyncIterable<readonly BookLine[]>,
  period: string | null,
): AsyncGenerator<BookTransaction> {
  let page: (readonly [BookLine, ...BookLine[]])[] = [];
  for await (const whole of transactions) {
    const [first, ...others] = period === null ? whole : ofPeriod(whole, period);
    if (first === undefined) continue;
    page.push([first, ...others]);
    if (page.length < PAGE) continue;
    yield* originated(ledger, page);
    page = [];
  }
  yield* originated(ledger, page);
}

async function* originated(
  ledger: Ledger,
  page: readonly (readonly [BookLine, ...BookLine[]])[],
): AsyncGenerator<BookTransaction> {
  const sources = await entrySources(
    ledger,
    page.map(([{ entry }]) => entry),
  );
  for (const lines of page) {
    const [head] = lines;
    const { file = null, claim = null } = sources.get(head.entry) ?? {};
    yield { head, lines, origin: { file: file === null ? null : maskPersonalData('any', file), claim } };
  }
}
