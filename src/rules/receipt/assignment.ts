import type { SettledPart } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import { numberOf } from '../value/number-in-words.ts';
import type { TextParameters } from '../value/text.ts';
import { OpenSubsidies } from './match-income.ts';
import { bare, OpenBook } from './open-book.ts';
import type { ReceiptGrounds, UnitOwing } from './receipt.ts';
import { type IndexedUnit, UnitIndex } from './unit-index.ts';

/** What a person says of a line, or of a part of it. */
export interface AssignTarget {
  /** A unit by name or credit code, a batch by its number, or a word such as 利息. */
  readonly word: string;
  /** As the person counts it: `17`, `第十七期`, `yunnan-17/17`; a claim's number of what is recovered or came back. */
  readonly detail: string | null;
  /** The part of the line; what is left of it where not stated. */
  readonly amount: Fen | null;
}

/** Why a line cannot settle what a person says. */
export type AssignProblem =
  | 'unit-unknown'
  | 'period-unknown'
  | 'batch-unknown'
  | 'wrong-way'
  | 'sum-differs'
  | 'nothing-left'
  | 'advance-too-small'
  | 'answered-paid';

/** The number of a claim in full. */
type ClaimNumber = (text: string) => string;

/** What a line settles as a person says, or why it cannot. */
export type Assigned =
  | { readonly parts: readonly SettledPart[] }
  | { readonly problem: AssignProblem; readonly parameters: TextParameters };

/** Words for what is not a unit’s fee. */
const kindWords: readonly (readonly [RegExp, SettledPart['kind']])[] = [
  [/^(?:利息|结息|interest)$/iu, 'interest'],
  [/^(?:补助|补助拨入|拨款|subsidy|grant)$/iu, 'subsidy'],
  [/^(?:捐赠|捐款|donation)$/iu, 'donation'],
  [/^(?:追回|追回补助|收回补助|recovery)$/iu, 'recovery'],
  [/^(?:退汇|退票|bounced)$/iu, 'bounced'],
  [/^(?:调节金|上解调节金|adjustment)$/iu, 'adjustment'],
  [/^(?:两抵|收付两抵|误汇|误汇退回|代垫|手续费|passing)$/iu, 'passing'],
  [/^(?:待查|待查款项|unidentified)$/iu, 'unidentified'],
];

const outOnly: ReadonlySet<string> = new Set(['adjustment', 'batch', 'returned-fee']);
const inOnly: ReadonlySet<string> = new Set(['interest', 'subsidy', 'donation', 'recovery', 'bounced']);

/**
 * What a line settles as a person says. Of a unit its dues, the oldest period first where the sum fits none, and beyond them an advance; what goes out to a unit comes of its advance.
 *
 * @param before - what the line was taken for: that is open again
 * @param claimNumber - the number of a claim in full
 */
export function assigned(
  line: StatementLine,
  targets: readonly AssignTarget[],
  {
    grounds,
    before,
    claimNumber,
  }: {
    readonly grounds: ReceiptGrounds;
    readonly before: readonly SettledPart[];
    readonly claimNumber: ClaimNumber;
  },
): Assigned {
  const assigning = new Assigning(line, freed(grounds, before, fen(line.amount) < 0n), { before, claimNumber });
  for (const [index, target] of targets.entries()) {
    const problem = assigning.add(target, index === targets.length - 1);
    if (problem) return problem;
  }
  return assigning.whole();
}

class Assigning {
  readonly #line: StatementLine;
  readonly #grounds: ReceiptGrounds;
  readonly #claimNumber: ClaimNumber;
  readonly #index: UnitIndex;
  readonly #book: OpenBook;
  readonly #parts: SettledPart[] = [];
  /** Batches and claims of which the line was taken to have come back. */
  readonly #wasBack: ReadonlySet<string>;
  #left: Fen;

  constructor(
    line: StatementLine,
    grounds: ReceiptGrounds,
    { before, claimNumber }: { readonly before: readonly SettledPart[]; readonly claimNumber: ClaimNumber },
  ) {
    const back = before.filter(({ kind }) => kind === 'bounced');
    this.#wasBack = new Set(back.map(({ batch, number }) => `${batch} ${number}`));
    this.#line = line;
    this.#grounds = grounds;
    this.#claimNumber = claimNumber;
    this.#index = new UnitIndex(grounds.dues);
    this.#book = new OpenBook(grounds);
    this.#left = size(line);
  }

  add({ word, detail, amount: stated }: AssignTarget, isLast: boolean): Assigned | undefined {
    const amount = stated ?? this.#left;
    if (amount <= 0n) return problem('nothing-left', { word });
    if (amount > this.#left) return problem('sum-differs', this.#sums(size(this.#line) - this.#left + amount));
    const kind = kindWords.find(([pattern]) => pattern.test(word))?.[1];
    const batch = this.#grounds.batches.find((each) => each.number === word || each.batch === word);
    const unit = kind === undefined && batch === undefined ? this.#index.whole(word) : undefined;
    const isOut = fen(this.#line.amount) < 0n;
    if ((kind && (isOut ? inOnly : outOnly).has(kind)) || (batch && !isOut)) return problem('wrong-way', { word });
    if (kind) return this.#ofKind(kind, amount, detail);
    if (batch)
      return this.#take([{ ...bare('batch', amount), batch: batch.batch, period: batch.open[0]?.period ?? null }]);
    if (unit === undefined) return problem(/^\d{4}-\d{3,}$/.test(word) ? 'batch-unknown' : 'unit-unknown', { word });
    const periods = detail === null ? undefined : this.#periods(detail);
    if (periods?.size === 0) return problem('period-unknown', { period: detail ?? '' });
    if (isOut) return this.#returned(unit, amount, periods);
    return this.#fees(
      unit,
      stated === null && !isLast ? least(amount, this.#book.openSum(unit.id, periods)) : amount,
      periods,
    );
  }

  whole(): Assigned {
    return this.#left === 0n
      ? { parts: this.#parts }
      : problem('sum-differs', this.#sums(size(this.#line) - this.#left));
  }

  #ofKind(kind: SettledPart['kind'], amount: Fen, detail: string | null): Assigned | undefined {
    const { home } = this.#grounds;
    const periods = detail === null ? undefined : this.#periods(detail);
    if (kind === 'subsidy') {
      const of = new OpenSubsidies(this.#grounds);
      return this.#take(of.asTold({ ...this.#line, amount: yuan(amount) }, home, periods?.size ? periods : undefined));
    }
    const part = { ...bare(kind, amount), period: [...(periods ?? [])][0] ?? home };
    if (kind === 'unidentified' || kind === 'passing') return this.#take([bare(kind, amount)]);
    if (kind === 'donation') return this.#take([{ ...part, payer: this.#line.counterparty }]);
    if (kind !== 'recovery' && kind !== 'bounced') return this.#take([part]);
    const number = detail === null ? null : this.#claimNumber(detail);
    const payments = this.#grounds.batches.flatMap((batch) => batch.payments.map((payment) => ({ batch, payment })));
    const named = kind === 'bounced' ? payments.filter(({ payment }) => payment.number === number) : [];
    const isBack = ({ batch, payment }: (typeof named)[number]) =>
      payment.isBounced && (payment.isReturned !== true || this.#wasBack.has(`${batch.batch} ${payment.number}`));
    const came =
      named.find(isBack) ?? named.find(({ payment: { isBounced, isPaid } }) => !isBounced && isPaid !== true);
    const paid = named.findLast(({ payment }) => payment.isPaid === true);
    if (came === undefined && paid !== undefined)
      return problem('answered-paid', { claim: detail ?? '', batch: paid.batch.number });
    const period = kind === 'bounced' ? (came?.payment.period ?? null) : home;
    return this.#take([{ ...part, number, period, batch: came?.batch.batch ?? null }]);
  }

  #fees({ id }: IndexedUnit, amount: Fen, periods: ReadonlySet<string> | undefined): Assigned | undefined {
    if (amount === 0n) return undefined;
    const settling = this.#book.settling(id, amount, periods);
    if ('parts' in settling) return this.#take(settling.parts);
    let rest = amount;
    const open = this.#book.open(id, periods);
    const parts = (open.length > 0 ? open : this.#book.open(id)).flatMap(({ due, open: sum }) => {
      const part = open.length > 0 ? least(sum, rest) : 0n;
      rest -= part;
      return part > 0n ? [{ ...bare('fee', part), unit: id, period: due.period }] : [];
    });
    const period = [...(periods ?? [])][0] ?? this.#grounds.home;
    return this.#take(rest > 0n ? [...parts, { ...bare('advance', rest), unit: id, period }] : parts);
  }

  #returned({ id, name }: IndexedUnit, amount: Fen, periods: ReadonlySet<string> | undefined): Assigned | undefined {
    const parts = this.#book.returning(id, amount, periods);
    if (parts === undefined) {
      const held = yuan(sumOf(this.#book.held(id, periods).map((each) => each.amount)));
      return problem('advance-too-small', { unit: name, held, amount: yuan(amount) });
    }
    this.#book.giveBack(parts, fen);
    return this.#add(parts);
  }

  #take(parts: readonly SettledPart[]): undefined {
    this.#book.take(parts, fen);
    return this.#add(parts);
  }

  #add(parts: readonly SettledPart[]): undefined {
    this.#parts.push(...parts);
    this.#left -= sumOf(parts.map(({ amount }) => fen(amount)));
  }

  #periods(text: string): ReadonlySet<string> {
    const word = text.replace(/^第|期$|年度?$/gu, '');
    const fits = ({ id, number }: { readonly id: string; readonly number: string }) =>
      id === text || number === word || Number(number) === numberOf(word);
    return new Set(this.#grounds.periods.filter(fits).map(({ id }) => id));
  }

  #sums(amount: Fen): TextParameters {
    return { amount: yuan(amount), wanted: yuan(size(this.#line)) };
  }
}

function problem(code: AssignProblem, parameters: TextParameters): Assigned {
  return { problem: code, parameters };
}

const least = (one: Fen, other: Fen): Fen => (one < other ? one : other);

function size({ amount }: StatementLine): Fen {
  return fen(amount) < 0n ? -fen(amount) : fen(amount);
}

/** What is open once a line is not what it was taken for. */
function freed(grounds: ReceiptGrounds, before: readonly SettledPart[], isOut: boolean): ReceiptGrounds {
  const of = (kind: SettledPart['kind'], due: UnitOwing) =>
    sumOf(
      before
        .filter((part) => part.kind === kind && part.unit === due.unit && part.period === due.period)
        .map((part) => fen(part.amount)),
    );
  const dues = grounds.dues.map((due) => ({
    ...due,
    open: due.open + (isOut ? 0n : of('fee', due)),
    overpaid: (due.overpaid ?? 0n) + (isOut ? of('fee', due) : 0n),
    advance: due.advance - of('advance', due) + of('returned-fee', due),
  }));
  const subsidies = grounds.subsidies.map((owed) => {
    const back = before.filter(
      (part) => part.kind === 'subsidy' && part.payer === owed.payer && part.period === owed.period,
    );
    return { ...owed, open: owed.open + sumOf(back.map((part) => fen(part.amount))) };
  });
  return { ...grounds, dues, subsidies };
}
