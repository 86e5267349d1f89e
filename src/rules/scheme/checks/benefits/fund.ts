import { Decimal } from 'decimal.js';
import type { Fund } from '../../fund.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** The splits leave something to pay benefits from, somebody tops up where the scheme says so, and a pool that benefits share is named. */
export const checkFund: SchemeCheck = (scheme) => {
  const pooled = placedSteps(scheme).filter(({ step }) => step.pool !== undefined);
  const named = scheme.fund?.pool !== undefined || ['fund', 'fund.pool'].some((path) => scheme.missing?.includes(path));
  return [
    ...(scheme.fund ? [...splits(scheme.fund), ...toppedUp(scheme.fund)] : []),
    ...(named
      ? []
      : pooled.map(({ path, id }) => ({ code: 'pool-unnamed' as const, path: [...path, 'pool'], found: id }))),
  ];
};

function splits({ splits = [] }: Fund): SchemeDoubt[] {
  return (['fees', 'income'] as const).flatMap((of): SchemeDoubt[] => {
    const rates = splits.filter((split) => split.of === of).map(({ rate }) => new Decimal(rate.slice(0, -1)));
    const sum = Decimal.sum(0, ...rates);
    return sum.lessThan(100)
      ? []
      : [{ code: 'splits-leave-nothing', path: ['fund', 'splits'], found: `${sum.toFixed()}%`, parameters: { of } }];
  });
}

function toppedUp({ short }: Fund): SchemeDoubt[] {
  if (!short || (short.answer === 'top-up') === (short.by !== undefined)) return [];
  return [
    {
      code: 'shortfall-payer',
      path: ['fund', 'short', short.by ? 'by' : 'answer'],
      found: short.by?.join(', ') ?? short.answer,
    },
  ];
}
