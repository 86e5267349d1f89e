import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { adoptErrors as texts } from '../../report/text/scheme-adopt-texts.ts';
import { UserError } from '../../user-error.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import { schemeHash } from '../entry/hash.ts';
import { entryPeriod, schemeFamily } from '../entry/period-id.ts';
import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { holdChains } from './hold-chains.ts';
import { applyOrAbandon } from './outcome.ts';

/** Another version of the scheme for a period. */
export interface Adoption {
  readonly period: PeriodInForce;
  /** The scheme in full, as resolved. */
  readonly scheme: { readonly id: string };
  /** Hash of the version in force on which it was decided. */
  readonly before: string;
  readonly reason: string;
}

/** `entry` is the one by which the version came into force. */
export type AdoptionOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** Another version has come into force since it was decided: nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Brings a version of the scheme into force for a period. The versions before it stay on record, and with them what was decided under them.
 *
 * @throws UserError where the period is closed or not there, or the scheme is of another family
 */
export async function adoptScheme(
  ledger: Ledger,
  run: RunHandle,
  { period, scheme, before, reason }: Adoption,
): Promise<AdoptionOutcome> {
  return applyOrAbandon<AdoptionOutcome>(ledger, async (store, abandon) => {
    await holdChains(store);
    await lockChain(store, run.office);
    const inForce = await versionToReplace(store, { period, scheme });
    const hash = schemeHash(scheme);
    if (inForce !== before || inForce === hash) return abandon({ outcome: 'stale' });
    const body = { kind: 'scheme-adopted', day: run.day, period: entryPeriod(period), reason, before } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, { ...body, scheme, schemeHash: hash }) };
  });
}

/**
 * Whether a scheme may be brought into force for a period, found out before a run is opened for it.
 *
 * @throws UserError as {@link adoptScheme} does
 */
export async function requireAdoptable(ledger: Ledger, wish: Pick<Adoption, 'period' | 'scheme'>): Promise<void> {
  await atOneMoment(ledger, (store) => versionToReplace(store, wish));
}

/** Hash of the version in force. */
async function versionToReplace(store: Store, { period, scheme }: Pick<Adoption, 'period' | 'scheme'>) {
  const { id } = entryPeriod(period);
  const row = await store.database
    .selectFrom('period')
    .select(['family', 'state', 'scheme_hash'])
    .where('id', '=', id)
    .executeTakeFirst();
  const named = { period: period.number, scheme: period.scheme };
  if (row === undefined) throw new UserError(texts.noPeriod, named);
  if (row.state === 'closed') throw new UserError(texts.closed, named);
  if (schemeFamily(scheme.id) !== row.family)
    throw new UserError(texts.otherFamily, { ...named, found: scheme.id, family: row.family });
  return row.scheme_hash;
}
