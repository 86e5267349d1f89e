import type { Fen } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { Text } from '../../rules/value/text.ts';

/** An account as the formats write it: numbered, so that no name begins with a Chinese character. */
export interface ChartAccount {
  readonly number: string;
  readonly title: Text;
  readonly kind: 'asset' | 'liability' | 'equity' | 'income' | 'expense';
}

/** The chart of accounts by the ids that lines name. */
export type Chart = Readonly<Record<string, ChartAccount>>;

/** A line of the journal with the entry that it belongs to. */
export interface BookLine {
  /** The ledger's entry, `红河州办事处/9`. */
  readonly entry: string;
  readonly run: number;
  readonly verb: string;
  readonly actor: string;
  /** Of the ledger's entry: `list-taken`. */
  readonly kind: string;
  /** The line's own day where it has one, else its entry's. */
  readonly day: PlainDate;
  /** From 1 within the entry. */
  readonly line: number;
  readonly account: string;
  readonly party: string | null;
  readonly plan: string | null;
  /** In the ledger's words, `yunnan-17/17`. */
  readonly period: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Positive debits, negative credits. */
  readonly fen: Fen;
  /** The entry that this one takes back. */
  readonly reverses: string | null;
}

/** Where an entry comes from, as far as it names no person. */
export interface BookOrigin {
  /** The submitted file. */
  readonly file: string | null;
  /** The claim that it is about, where it is about one alone. */
  readonly claim: string | null;
}

/** Lines of one entry on one day: they add up to zero. */
export interface BookTransaction {
  /** Its first line, for what all of them have in common. */
  readonly head: BookLine;
  readonly origin: BookOrigin;
  readonly lines: readonly BookLine[];
}

/** What stands above the books. */
export interface BooksHead {
  readonly centre: string;
  /** `yunnan-17/17`; null where the books hold all periods. */
  readonly period: string | null;
  /** The last day that counts; null where all do. */
  readonly until: PlainDate | null;
  /** The first day on which anything was posted; null where nothing was. */
  readonly first: PlainDate | null;
  /** Heads of the offices' chains, by which the books can be held against the ledger. */
  readonly chains: readonly { readonly office: string; readonly hash: string }[];
}

/** How books are written: a text before them, and one for each transaction. One format is one file that gives this. */
export interface BooksWriter {
  readonly head: string;
  of(transaction: BookTransaction): string;
}

/** Makes the writer of a format. Titles of entries come in one language; the names of accounts are Chinese in any. */
export type BooksFormat = (head: BooksHead, chart: Chart, words: (kind: string) => string) => BooksWriter;

/** The account's number with its Chinese title, `1122应收互助金`. @throws RangeError for an account that the chart lacks: a fault of ours */
export function nameOf(chart: Chart, account: string): string {
  const { number, title } = accountOf(chart, account);
  return `${number}${title.zh}`;
}

/** @throws RangeError for an account that the chart lacks: a fault of ours */
export function accountOf(chart: Chart, account: string): ChartAccount {
  const found = Object.hasOwn(chart, account) ? chart[account] : undefined;
  if (found === undefined) throw new RangeError(`not an account of the chart: ${account}`);
  return found;
}

/** What all lines of a transaction say alike; undefined where they differ or none says anything. */
export function common<Value>(lines: readonly BookLine[], of: (line: BookLine) => Value | null): Value | undefined {
  const values = new Set(lines.map(of).filter((value) => value !== null));
  return values.size === 1 ? [...values][0] : undefined;
}
