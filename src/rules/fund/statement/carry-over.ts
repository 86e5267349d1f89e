import type { Fund } from '../../scheme/fund.ts';
import { type Yuan, yuan } from '../../value/money.ts';
import { accounts } from '../accounts.ts';
import { type CarryScope, carryParty, partyKey } from '../closing/carry-party.ts';
import type { FormerShare, PeriodBalance } from '../closing/closing.ts';
import { planClosing } from '../closing/plan-closing.ts';
import { type BookSum, creditOf, isOpening } from './fund-books.ts';

/** What one county, or whomever the balance stays with, has of it. */
export interface CarryPart {
  /** A region's path; null for a unit's, and for what is the centre's own. */
  readonly region: string | null;
  /** Id of a unit, where balances stay with units. */
  readonly unit: string | null;
  /** The region's path or the unit's name; null for what is the centre's own. */
  readonly name: string | null;
  readonly opening: Yuan;
  /** Income less splits and benefits. */
  readonly result: Yuan;
  readonly closing: Yuan;
}

/** Where the balance stays when the period is closed. */
export interface CarryOver {
  /** Null where the scheme does not say. */
  readonly scope: NonNullable<CarryScope> | null;
  /** They add up to the closing balance. */
  readonly parts: readonly CarryPart[];
}

interface CarryBasis {
  readonly books: readonly BookSum[];
  readonly fund: Fund | undefined;
  /** A unit by its id; undefined where it is not known. */
  readonly unitOf: (unit: string) => { readonly name: string; readonly region: string | null } | undefined;
}

/** Parts the closing balance by whom it stays with, as closing the period would do, before anybody adds anything to a fund that is short. */
export function carryOverOf({ books, fund, unitOf }: CarryBasis): CarryOver {
  const scope = fund?.carryOver?.scope;
  const region = (unit: string | null) => (unit === null ? null : (unitOf(unit)?.region ?? null));
  const former = books.filter(isOpening).map((sum): FormerShare => {
    const { account, party, unit } = sum;
    // What a closing carried over has its party already.
    const at = account === 'fund-balance' ? { party, unit } : carryParty(scope, { unit, region: region(unit) });
    return { ...at, fen: creditOf([sum]) };
  });
  const balances = books.filter(isOfPeriod).map((sum): PeriodBalance => {
    return { account: sum.account, unit: sum.unit, region: region(sum.unit), fen: -creditOf([sum]) };
  });
  const { short: _, ...withoutAnswer } = fund ?? { clause: '' };
  const { carried } = planClosing(withoutAnswer, { balances, former });
  const some = carried.filter(({ before, result }) => before !== 0n || result !== 0n);
  const parts = some.map(({ party, unit, before, result, after }) => ({
    region: unit === null ? party : null,
    unit,
    name: unit === null ? party : (unitOf(unit)?.name ?? unit),
    opening: yuan(before),
    result: yuan(result),
    closing: yuan(after),
  }));
  return { scope: scope ?? null, parts: parts.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) };
}

const keyOf = ({ region, unit }: CarryPart): string => partyKey({ party: region, unit });

/** The period's income and expense; its splits are planned again, so that it reads the same before closing and after. */
function isOfPeriod({ part, account, party }: BookSum): boolean {
  if (part !== 'own' && part !== 'added') return false;
  const { kind } = accounts[account];
  const isSplit = account.endsWith('-expense') && account !== 'benefits-expense' && party !== null;
  return (kind === 'income' || kind === 'expense') && !isSplit;
}
