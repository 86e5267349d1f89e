import { canonicalJson } from '../entry/canonical-json.ts';
import type { PeriodOpened } from '../entry/entry.ts';
import { periodId } from '../entry/period-id.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';

/** The period, and the version of the scheme that it begins with, which other periods may hold already. */
export async function projectPeriodOpened(to: Projection, body: PeriodOpened): Promise<void> {
  const scheme = body.scheme.id;
  const version = { hash: body.schemeHash, scheme, text: canonicalJson(body.scheme) };
  await insertRows(to.store, 'scheme_version', [version], { keepExisting: true });
  await insertRows(to.store, 'period', [
    {
      id: periodId(scheme, body.number),
      scheme,
      family: body.family,
      number: body.number,
      starts: body.span.from,
      ends: body.span.to,
      scheme_hash: body.schemeHash,
      state: 'applying',
      entry: to.entry,
      closed_by: null,
    },
  ]);
}
