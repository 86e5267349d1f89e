import { Decimal } from 'decimal.js';
import type { Text } from '../../../value/text.ts';
import type { Benefit, Cap } from '../../benefits.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** A limit over several benefits takes something from them (their own caps come to no less), and lets each of them reach its own. */
export const checkTogether: SchemeCheck = (scheme) =>
  (scheme.together ?? []).flatMap(({ benefits, caps }, group) =>
    caps.flatMap((cap, index): SchemeDoubt[] => {
      const reason = doubtful(
        cap,
        benefits.map((id) => scheme.benefits?.[id]),
      );
      const path = ['together', group, 'caps', index, 'amount'];
      return reason ? [{ code: 'together-cap-doubtful', path, found: cap.amount, parameters: reason }] : [];
    }),
  );

const BELOW: Text = { zh: '其中一项自己的封顶比它还高', en: 'one of the benefits has a higher cap of its own' };
const USELESS: Text = {
  zh: '各项自己的封顶相加也到不了',
  en: 'all their own caps together do not come to it',
};

function doubtful(cap: Cap, members: readonly (Benefit | undefined)[]): { other: string; reason: Text } | undefined {
  const own = members.map((benefit) => ownCap(cap, benefit));
  if (cap.amount === 'missing' || cap.when) return undefined;
  const highest = Decimal.max(0, ...own.flatMap((each) => each ?? []));
  if (highest.greaterThan(cap.amount)) return { other: highest.toFixed(), reason: BELOW };
  const sum = own.reduce<Decimal | undefined>((total, each) => (each ? total?.plus(each) : undefined), new Decimal(0));
  return sum?.lessThan(cap.amount) ? { other: sum.toFixed(), reason: USELESS } : undefined;
}

/** The benefit's own cap over the same span, where it has one that always holds and is a sum. */
function ownCap(cap: Cap, benefit: Benefit | undefined): Decimal | undefined {
  const same = benefit?.caps?.filter(
    ({ per, times, when, amount }) => per === cap.per && times === cap.times && !when && amount !== 'missing',
  );
  return same && same.length > 0 ? Decimal.min(...same.map(({ amount }) => amount)) : undefined;
}
