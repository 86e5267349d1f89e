import { Decimal } from 'decimal.js';
import type { Parameters } from '../../compute.ts';
import { placedSteps } from '../../placed-steps.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

type Bands = Parameters['bands'];

/** Bands that each take their own part rise without gap or overlap, and only the last has no end. */
export const checkBands: SchemeCheck = (scheme) =>
  placedSteps(scheme).flatMap(({ step, path }) => (step.bands ? doubtsOf(step.bands, [...path, 'bands']) : []));

function doubtsOf(bands: Bands, path: SchemePath): SchemeDoubt[] {
  const doubts: SchemeDoubt[] = [];
  let end: Decimal | undefined = new Decimal(0);
  for (const [index, { above, to }] of bands.entries()) {
    const number = index + 1;
    const here = [...path, index];
    if (end === undefined) {
      doubts.push({
        code: 'band-after-open-end',
        path: here,
        found: to ?? '',
        parameters: { one: index, other: number },
      });
      break;
    }
    const start: Decimal = above === undefined ? end : new Decimal(above);
    if (index > 0 && !start.equals(end)) {
      const [from, until] = start.greaterThan(end) ? [end, start] : [start, end];
      const found = `${from.toFixed()} – ${until.toFixed()}`;
      const code = start.greaterThan(end) ? 'bands-gap' : 'bands-overlap';
      doubts.push({ code, path: [...here, 'above'], found, parameters: { one: index, other: number } });
    }
    if (to !== undefined && new Decimal(to).lessThanOrEqualTo(start))
      doubts.push({
        code: 'bands-not-rising',
        path: [...here, 'to'],
        found: to,
        parameters: { before: start.toFixed() },
      });
    end = to === undefined ? undefined : Decimal.max(start, to);
  }
  return doubts;
}
