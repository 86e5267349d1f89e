import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { closePeriod } from '../../io/ledger/write/books/close-period.ts';
import { closeErrors } from '../../io/report/text/close-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { CarriedShare, Closing } from '../../rules/fund/closing/closing.ts';
import type { Waiving } from '../../rules/fund/closing/waive.ts';
import { sumOf, yuan } from '../../rules/value/money.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { Considered } from './consider.ts';

/**
 * Writes the closing as it was considered.
 *
 * @returns the entry's name
 * @throws UserError where something else was written since
 */
export async function postClosing(
  { ledger, period, scheme }: OpenPeriod,
  run: RunHandle,
  { closing, basis }: Considered,
  waived: readonly Waiving[],
): Promise<string> {
  const amount = yuan(sumOf(closing.carried.map(({ after }) => after)));
  const outcome = await closePeriod(ledger, run, {
    ...{ period, basis, waived, postings: closing.postings },
    carry: { scope: scheme.fund?.carryOver?.scope ?? null, amount },
    figures: closingJson(closing),
  });
  if (outcome.outcome === 'stale') throw new UserError(closeErrors.stale);
  return outcome.entry;
}

/** A closing as plain data, sums in yuan. */
export function closingJson({ splits, topUps, carried, shortage }: Omit<Closing, 'postings'>) {
  return {
    splits: splits.map((each) => ({ ...each, of: yuan(each.of), amount: yuan(each.amount) })),
    topUps: topUps.map((each) => ({ ...each, amount: yuan(each.amount) })),
    carried: carried.map(inYuan),
    shortage:
      shortage === null ? null : { ...shortage, amount: yuan(shortage.amount), ofWhole: yuan(shortage.ofWhole) },
  };
}

/** A closing as its entry and report.json hold it; sums in yuan with two decimals. */
export type ClosingFigures = ReturnType<typeof closingJson>;

const inYuan = ({ party, unit, before, result, after }: CarriedShare) => {
  return { party, unit, before: yuan(before), result: yuan(result), after: yuan(after) };
};
