import type { Fund } from '../../scheme/fund.ts';
import { type Fen, sumOf } from '../../value/money.ts';
import { allocate } from '../allocate.ts';
import { type Payer, payShort } from '../short.ts';
import { partyKey } from './carry-party.ts';
import type { Closing, PartyResult } from './closing.ts';

type Answered = Pick<Closing, 'topUps' | 'shortage'> & {
  /** The results with what is added among the income of those who are short. */
  readonly results: readonly PartyResult[];
};

/**
 * What is wanting where a party's balance would fall below zero, and what the scheme says to that. A top-up is added by its payers, to those who are short in proportion. Where
 * only some of several parties are short and the others have more, nothing is added that nobody agreed to. Benefits
 * that the scheme cuts pro rata had to be cut when they were decided: what is wanting then is only told.
 *
 * @param fund - its answer, and with whom the balance stays
 * @param before - what former periods left, by party
 * @param agreed - the most that payers add
 */
export function answerShortage(
  fund: Pick<Fund, 'short' | 'carryOver'> | undefined,
  results: readonly PartyResult[],
  before: ReadonlyMap<string, Fen>,
  agreed: Readonly<Partial<Record<Payer, Fen>>>,
): Answered {
  const { short } = fund ?? {};
  const afters = results.map((each) => (before.get(partyKey(each)) ?? 0n) - sumOf(each.sums.values()));
  const wanting = afters.map(lackOf);
  const scope = fund?.carryOver?.scope ?? null;
  const whole = sumOf(wanting);
  if (whole === 0n) return { topUps: [], shortage: null, results };
  if (short?.answer !== 'top-up') {
    return {
      topUps: [],
      shortage: { amount: whole, ofWhole: lackOf(sumOf(afters)), scope, answer: short?.answer ?? null, by: [] },
      results,
    };
  }
  const isWholeShort = lackOf(sumOf(afters)) === whole;
  const said = isWholeShort ? agreed : { ...nothingFrom(short.by ?? []), ...agreed };
  const { added, open } = payShort([{ id: 'wanting', amount: whole }], 0n, short, said);
  const parts = allocate(
    whole - open,
    wanting.map((weight, at) => ({ id: String(at), weight })),
  );
  const by = short.by ?? [];
  return {
    topUps: added,
    shortage:
      open === 0n ? null : { amount: open, ofWhole: lackOf(sumOf(afters) + whole - open), scope, answer: 'top-up', by },
    results: results.map((each, at) => withGrant(each, parts.get(String(at)) ?? 0n)),
  };
}

const nothingFrom = (payers: readonly Payer[]): Partial<Record<Payer, Fen>> =>
  Object.fromEntries(payers.map((payer) => [payer, 0n]));

const lackOf = (balance: Fen): Fen => (balance < 0n ? -balance : 0n);

function withGrant(result: PartyResult, amount: Fen): PartyResult {
  if (amount === 0n) return result;
  const sums = new Map(result.sums);
  sums.set('subsidy-income', (sums.get('subsidy-income') ?? 0n) - amount);
  return { ...result, sums };
}
