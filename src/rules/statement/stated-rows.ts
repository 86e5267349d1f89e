import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Row } from '../submission/cell.ts';
import { type Fen, fen } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { readSum } from './read-sum.ts';
import type { RowLine } from './row-reader.ts';
import { serialLikeness } from './same-serial.ts';
import { type StatementField, type StatementTable, tellsOfBooking } from './statement-columns.ts';

/** A row with a day and sums, on a sheet that is not read. */
export interface UnreadRow {
  readonly row: Row;
  readonly on: PlainDate;
  /** In fen, none of them zero. */
  readonly sums: readonly Fen[];
}

/** What of the columns of such a sheet is known: where another sheet's are tried on one with names of its own, only its texts can be compared. */
export interface UnreadColumns {
  readonly columns: StatementTable['columns'];
  readonly isSure: boolean;
}

/** Whether nothing of a sheet would be lost: each of its rows is a line that was read, each of those once, or each a day's sums with nothing beside them. */
export function areStated(rows: readonly UnreadRow[], known: UnreadColumns, read: readonly RowLine[]): boolean {
  const told = rows.map((row) => toldIn(row, known));
  return areLines(told, read) || areDays(told, read);
}

/** What tells one booking from another, as far as a row says it. */
interface Told extends UnreadRow {
  readonly balance: Fen | null;
  readonly serial: string;
  readonly purposes: readonly string[];
  /** Payer, purpose and whatever else it says in words. */
  readonly texts: readonly string[];
  readonly isSumOnly: boolean;
}

const SAYS_LITTLE =
  /^(?:人民币元?|cny|rmb|[借贷收付]方?|收入|支出|转入|转出|存入|支取|交易?成功|正常|\d+[笔次件元]|[星期周]+[一二三四五六日天])$/iu;
const OF_ACCOUNT: readonly StatementField[] = [
  'on',
  'own-account',
  'own-name',
  'currency',
  'status',
  'side',
  'taken-back',
];

function toldIn(unread: UnreadRow, { columns, isSure }: UnreadColumns): Told {
  const { cells } = unread.row;
  const under = (field: StatementField) => {
    const of = isSure ? (columns.get(field) ?? []) : [];
    return cells.filter(({ column, text }) => of.includes(column) && !saysNothing(compactText(text)));
  };
  const beside = new Set([
    ...OF_ACCOUNT.flatMap(under),
    ...cells.filter(({ column }) => columns.get('on')?.[0] === column),
  ]);
  const texts = cells
    .filter((cell) => cell.kind === 'text' && !beside.has(cell))
    .map(({ text }) => compactText(text))
    .filter((text) => /\p{L}/u.test(text) && !saysNothing(text) && !SAYS_LITTLE.test(text));
  return {
    ...unread,
    balance: readSum(under('balance')[0]) ?? null,
    serial: compactText(under('serial')[0]?.text ?? ''),
    purposes: under('purpose').map(({ text }) => compactText(text)),
    texts,
    isSumOnly: texts.length === 0 && tellsOfBooking.every((field) => under(field).length === 0),
  };
}

/** Rows that say most choose first: one that says nothing but day and sum may be any line of these. */
function areLines(told: readonly Told[], read: readonly RowLine[]): boolean {
  const left = new Map<string, LinesLeft>();
  for (const line of read) {
    const name = `${line.on} ${sizeOf(fen(line.amount))}`;
    const same = left.get(name) ?? new LinesLeft();
    same.add(saidOf(line));
    left.set(name, same);
  }
  return told
    .toSorted((one, other) => other.texts.length - one.texts.length)
    .every((each) =>
      each.sums.every((sum) => {
        return left.get(`${each.on} ${sizeOf(sum)}`)?.take(each) === true;
      }),
    );
}

/** A line with its texts, made ready once for all rows that it is compared with. */
interface Said {
  readonly line: RowLine;
  readonly balance: Fen | null;
  readonly purposes: readonly string[];
  readonly party: string;
  /** Its serial and the payer's account. */
  readonly others: readonly string[];
}

function saidOf(line: RowLine): Said {
  return {
    line,
    balance: line.balance === null ? null : fen(line.balance),
    purposes: (line.remark ?? '').split('；').map(compactText).filter(Boolean),
    party: compactText(line.counterparty ?? ''),
    others: [line.serial, line.counterAccount].map((text) => compactText(text ?? '')),
  };
}

/** Lines of one day and sum that no row has been found for. */
class LinesLeft {
  readonly #lines = new Set<Said>();
  readonly #bySerial = new Map<string, Set<Said>>();
  readonly #byBalance = new Map<Fen, Set<Said>>();

  add(said: Said): void {
    this.#lines.add(said);
    if (said.line.serial !== null) put(this.#bySerial, said.line.serial, said);
    if (said.balance !== null) put(this.#byBalance, said.balance, said);
  }

  /** Lines of the row's serial or balance are looked at first: of thousands of one day and sum nearly always one. */
  take(row: Told): boolean {
    for (const among of [
      this.#bySerial.get(row.serial),
      row.balance === null ? undefined : this.#byBalance.get(row.balance),
      this.#lines,
    ])
      for (const said of among ?? [])
        if (mayBe(row, said)) {
          this.#remove(said);
          return true;
        }
    return false;
  }

  #remove(said: Said): void {
    this.#lines.delete(said);
    if (said.line.serial !== null) this.#bySerial.get(said.line.serial)?.delete(said);
    if (said.balance !== null) this.#byBalance.get(said.balance)?.delete(said);
  }
}

function put<Key>(into: Map<Key, Set<Said>>, key: Key, said: Said): void {
  const same = into.get(key);
  if (same) same.add(said);
  else into.set(key, new Set([said]));
}

/** Whether nothing that both of them state speaks against it. */
function mayBe({ balance, serial, purposes, texts }: Told, said: Said): boolean {
  const { line, party, others, purposes: stated } = said;
  if (balance !== null && said.balance !== null && balance !== said.balance) return false;
  if (serial !== '' && line.serial !== null && serialLikeness(serial, line.serial) === 'other') return false;
  const agreed = (one: string) => stated.some((other) => agree(one, other));
  if (stated.length > 0 && purposes.length > 0 && !purposes.some(agreed)) return false;
  if (party !== '' && texts.some((text) => agree(text, party))) return true;
  return texts.every((text) => agreed(text) || others.includes(text));
}

/** One text, or one that says more than the other: 甲厂 and 甲厂有限公司 are, 工会 and 甲厂工会 need not be. */
function agree(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (long === short) return true;
  return (
    short.length >= 2 &&
    (long === one ? long.includes(short) : long.startsWith(short) && short.length * 2 >= long.length)
  );
}

function areDays(told: readonly Told[], read: readonly RowLine[]): boolean {
  if (!told.every(({ isSumOnly }) => isSumOnly)) return false;
  const days = new Map<string, { in: Fen; out: Fen }>();
  for (const { on, amount } of read) {
    const sum = fen(amount);
    const day = days.get(on) ?? { in: 0n, out: 0n };
    days.set(on, sum > 0n ? { ...day, in: day.in + sum } : { ...day, out: day.out - sum });
  }
  const left = new Set([...days].flatMap(([on, sums]) => [`${on} in ${sums.in}`, `${on} out ${sums.out}`]));
  return told.every(({ on, sums }) => sums.every((sum) => takes(left, on, sizeOf(sum))));
}

/** Each of a day's sums stands for one row. */
function takes(left: Set<string>, on: PlainDate, sum: Fen): boolean {
  return left.delete(`${on} in ${sum}`) || left.delete(`${on} out ${sum}`);
}

const sizeOf = (sum: Fen): Fen => (sum < 0n ? -sum : sum);
