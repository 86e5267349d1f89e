import type { SettledPart } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import { type AsTold, settleAsTold } from './as-told.ts';
import { candidatesOf, type StillOpen } from './candidates.ts';
import { type FeeLine, feeLine, settleNamed, settleShortened, settleTogether } from './match-fees.ts';
import { isInterest, OpenSubsidies, subsidyPayer } from './match-income.ts';
import { CAME_BACK, OpenBatches, type PayoutMatch } from './match-payouts.ts';
import { OpenRecoveries } from './match-recoveries.ts';
import { bare, OpenBook, type Settling } from './open-book.ts';
import type { LineMatch, MatchReason, ReceiptGrounds } from './receipt.ts';
import { UnitIndex } from './unit-index.ts';

/**
 * Matches lines of a statement with what is owed and sent. Sure is what names its unit in full, what shortens it without a second reading and fits to the fen, what names its
 * batch, and what the bank pays as interest; all else is left to a person, with what it might be. Lines are settled in the order of their days, those that name units in
 * full before others, so that neither the file’s order nor a doubtful line changes what is sure.
 *
 * @param asTold - what a person says that lines are which are not matched otherwise
 * @returns a match for each line, in their order
 */
export function matchReceipts(lines: readonly StatementLine[], grounds: ReceiptGrounds, asTold?: AsTold): LineMatch[] {
  return new Matching(grounds, asTold).run(lines);
}

class Matching {
  readonly #open: StillOpen;
  readonly #grounds: ReceiptGrounds;
  readonly #asTold: AsTold | undefined;
  readonly #sure = new Map<StatementLine, { readonly parts: readonly SettledPart[]; readonly reason: MatchReason }>();
  readonly #doubts = new Map<StatementLine, MatchReason>();

  constructor(grounds: ReceiptGrounds, asTold: AsTold | undefined) {
    this.#grounds = grounds;
    this.#asTold = asTold;
    this.#open = {
      index: new UnitIndex(grounds.dues),
      book: new OpenBook(grounds),
      subsidies: new OpenSubsidies(grounds),
      batches: new OpenBatches(grounds.batches),
      recoveries: new OpenRecoveries(grounds.recoveries ?? []),
      home: grounds.home,
    };
  }

  run(lines: readonly StatementLine[]): LineMatch[] {
    const { index } = this.#open;
    const key = ({ on, key: name }: StatementLine) => `${on} ${name}`;
    const fees = [...lines]
      .sort((one, other) => (key(one) < key(other) ? -1 : 1))
      .map((line) => feeLine(line, index, this.#grounds.periods));
    for (const fee of fees)
      this.#settle(fee, this.#open.recoveries.settling(fee, this.#open) ?? this.#beforeUnits(fee));
    this.#each(fees, (fee) => (fee.fully.length === 1 ? settleNamed(fee, this.#open.book) : undefined));
    this.#each(fees, (fee) => (fee.fully.length > 1 ? settleNamed(fee, this.#open.book) : undefined));
    this.#each(fees, (fee) => settleShortened(fee, this.#open.book));
    const left = fees.filter(
      (fee) => fee.amount > 0n && !this.#sure.has(fee.line) && this.#doubts.get(fee.line) !== 'perhaps-interest',
    );
    for (const [fee, settling] of settleTogether(left, this.#open.book)) this.#settle(fee, settling, true);
    for (const fee of fees) if (!this.#sure.has(fee.line)) this.#settleAsTold(fee);
    const byLine = new Map(fees.map((fee) => [fee.line, fee]));
    return lines.map((line) => this.#match(line, byLine.get(line)));
  }

  /** What is not about units, or of a payer of parts of fees. */
  #beforeUnits({ line, fully, amount, periods }: FeeLine): Settling | PayoutMatch | undefined {
    const { batches, subsidies, home } = this.#open;
    if (amount < 0n)
      return (
        batches.wentOut(line) ??
        this.#returned(
          line,
          fully.map(({ id }) => id),
        ) ?? { doubt: 'went-out' }
      );
    if (fully.length === 0) {
      const interest = isInterest(line);
      if (interest === 'yes') return { parts: [{ ...bare('interest', amount), period: home }], reason: 'interest' };
      if (interest === 'perhaps') return { doubt: 'perhaps-interest' };
    }
    const back = batches.cameBack(line);
    if (back && (CAME_BACK.test(`${line.remark ?? ''} ${line.counterparty ?? ''}`) || fully.length === 0)) return back;
    if (CAME_BACK.test(line.remark ?? '') && fully.length === 0) return { doubt: 'perhaps-bounced' };
    const payer = subsidyPayer(line);
    if (payer === undefined || fully.some(({ id }) => this.#open.book.openSum(id) === amount)) return undefined;
    const parts = subsidies.exactly(payer, amount, periods);
    if (parts) return { parts, reason: 'subsidy' };
    return fully.length === 0 && subsidies.open(payer).length > 0 ? { doubt: 'perhaps-subsidy' } : undefined;
  }

  /** Over-payment that goes back to the unit that is named as payee. */
  #returned({ amount, remark }: StatementLine, units: readonly string[]): Settling | undefined {
    const [unit, ...others] = units;
    if (unit === undefined || others.length > 0 || !/退|返还|多缴|多交/u.test(remark ?? '')) return undefined;
    const parts = this.#open.book.returning(unit, -fen(amount));
    return parts && { parts, reason: 'returned-fee' };
  }

  #each(fees: readonly FeeLine[], settle: (fee: FeeLine) => Settling | undefined): void {
    for (const fee of fees) {
      if (fee.amount < 0n || this.#sure.has(fee.line) || this.#doubts.get(fee.line)?.startsWith('perhaps-')) continue;
      this.#settle(fee, settle(fee));
    }
  }

  #settle({ line }: FeeLine, settling: Settling | PayoutMatch | undefined, isTaken = false): void {
    if (settling === undefined) return;
    if ('doubt' in settling) {
      if (!this.#doubts.has(line)) this.#doubts.set(line, settling.doubt);
      return;
    }
    if (fen(line.amount) < 0n) this.#open.book.giveBack(settling.parts, fen);
    else if (!isTaken) this.#open.book.take(settling.parts, fen);
    this.#sure.set(line, settling);
  }

  #settleAsTold(fee: FeeLine): void {
    if (this.#asTold === undefined) return;
    const parts = settleAsTold(fee, this.#asTold, this.#open);
    if (parts) this.#settle(fee, { parts, reason: 'as-told' });
  }

  #match(line: StatementLine, fee: FeeLine | undefined): LineMatch {
    const amount = fen(line.amount);
    const sure = this.#sure.get(line);
    if (sure && adds(sure.parts, amount)) return { line, ...sure, isSure: true, candidates: [] };
    const parts = [bare('unidentified', amount < 0n ? -amount : amount)];
    const candidates = fee ? candidatesOf(fee, this.#open) : [];
    return { line, parts, isSure: false, reason: this.#reason(line, fee, candidates), candidates };
  }

  #reason(line: StatementLine, fee: FeeLine | undefined, candidates: LineMatch['candidates']): MatchReason {
    const doubt = this.#doubts.get(line);
    if (doubt !== undefined) return doubt;
    const [first] = candidates;
    if (first === undefined) return 'unknown-payer';
    return fee && fee.perhaps.length > 0 ? 'name-not-sure' : first.because;
  }
}

function adds(parts: readonly SettledPart[], amount: Fen): boolean {
  const sum = sumOf(parts.map((part) => fen(part.amount)));
  if (sum !== (amount < 0n ? -amount : amount))
    throw new RangeError(`parts of ${yuan(sum)} in a line of ${yuan(amount)}`);
  return true;
}
