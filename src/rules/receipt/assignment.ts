import type { SettledPart } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import { listed } from '../value/listed.ts';
import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import { numberOf } from '../value/number-in-words.ts';
import type { TextParameters } from '../value/text.ts';
import { type Assigned, problem, type Refused, refused } from './assign-problem.ts';
import type { AssignTarget } from './assign-target.ts';
import { freed } from './freed.ts';
import { kindOfWord, leftOpenBy } from './kind-words.ts';
import { OpenSubsidies } from './match-income.ts';
import { bare, OpenBook } from './open-book.ts';
import { paymentsBack, returnsOf, withReturns } from './payments-back.ts';
import type { ReceiptGrounds } from './receipt.ts';
import { type IndexedUnit, UnitIndex } from './unit-index.ts';

/** The number of a claim in full. */
type ClaimNumber = (text: string) => string;

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
  const assigning = new Assigning(line, freed(grounds, before, fen(line.amount) < 0n), claimNumber);
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
  #left: Fen;

  constructor(line: StatementLine, grounds: ReceiptGrounds, claimNumber: ClaimNumber) {
    this.#line = line;
    this.#grounds = grounds;
    this.#claimNumber = claimNumber;
    this.#index = new UnitIndex(grounds.dues);
    this.#book = new OpenBook(grounds);
    this.#left = size(line);
  }

  add(target: AssignTarget, isLast: boolean): Assigned | undefined {
    const { amount: stated } = target;
    const amount = stated ?? this.#left;
    if (amount <= 0n) return problem('nothing-left', { word: target.word });
    if (amount > this.#left) return problem('sum-differs', this.#sums(size(this.#line) - this.#left + amount));
    const named = this.#whose(target, amount);
    if ('problem' in named) return named;
    const { word, detail } = named;
    const kind = kindOfWord(word);
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

  /** A word such as 退还多缴 with the unit or the batch that it leaves open: the one after the colon, else the payer where that is a unit, or the only batch of the sum. */
  #whose({ word, detail }: AssignTarget, amount: Fen): Pick<AssignTarget, 'word' | 'detail'> | Refused {
    const left = leftOpenBy(word);
    if (left === undefined) return { word, detail };
    if (detail !== null) {
      const [of = '', period] = detail.split(/[:：]/u);
      return { word: of.trim(), detail: period?.trim() || null };
    }
    const batches = this.#grounds.batches.filter(({ open }) => sumOf(open.map((each) => each.amount)) === amount);
    const payer = this.#index.whole(this.#line.counterparty ?? '')?.name;
    const fitting = left === 'unit' ? payer : batches.length === 1 ? batches[0]?.number : undefined;
    return fitting === undefined ? refused('whose-open', { word }) : { word: fitting, detail: null };
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
    return kind === 'recovery' ? this.#take([{ ...part, number, period: home }]) : this.#bounced(part, number);
  }

  /** A payment that came back is known by its claim: with none its batch would stay open, and no period could be closed. */
  #bounced(part: SettledPart, number: string | null): Assigned | undefined {
    const batches = withReturns(this.#grounds.batches, returnsOf(this.#parts), 'added');
    const { came, paid, fitting, left } = paymentsBack(batches, { number, amount: fen(part.amount) });
    const shown = (claim: string) =>
      claim.slice(claim.startsWith(this.#claimNumber('')) ? this.#claimNumber('').length : 0);
    if (came !== undefined) {
      const { batch, payment } = came;
      return this.#take([{ ...part, number: payment.number, period: payment.period, batch: batch.batch }]);
    }
    if (paid !== undefined)
      return problem('answered-paid', { claim: shown(paid.payment.number), batch: paid.batch.number });
    if (number !== null && left !== undefined)
      return left === 0n
        ? problem('bounced-already', { claim: shown(number) })
        : problem('bounced-sum', { claim: shown(number), amount: part.amount, wanted: yuan(left) });
    if (number !== null) return problem('claim-unknown', { claim: shown(number) });
    return problem('bounced-which', { claims: listed(fitting.map(({ payment }) => shown(payment.number))) });
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

const least = (one: Fen, other: Fen): Fen => (one < other ? one : other);

function size({ amount }: StatementLine): Fen {
  return fen(amount) < 0n ? -fen(amount) : fen(amount);
}
