import type { FormerCoverage } from '../../../rules/enrolment/known.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { FormerMember, Identity, UnitFacts } from '../entry/entry.ts';
import { schemeFamily } from '../entry/period-id.ts';
import { findUnit } from '../identity/find-unit.ts';
import type { Ledger } from '../ledger.ts';
import { type Guard, guardsOf } from '../read/guards.ts';
import { lockPersons } from './lock-persons.ts';
import { applyOrAbandon, type Outcome } from './outcome.ts';
import type { Overlap } from './overlaps.ts';
import { unitChangeFor } from './unit-change-for.ts';

/** Coverages of one unit's members from before this ledger, read from a register of the former system. */
export interface FormerList {
  /** Of the scheme whose renewals they are to tell; its other editions count as well. */
  readonly scheme: string;
  readonly unit: UnitFacts;
  readonly file: string;
  readonly sha256: string;
  readonly members: readonly {
    readonly identity: Identity;
    readonly name: string;
    readonly coverages: readonly FormerCoverage[];
  }[];
}

/**
 * Brings in former coverages of a unit's members. Those that are there already are left out, so that bringing a register in twice changes nothing.
 *
 * @returns `unchanged` where all are there; `overlapping` where one shares days with another coverage of the same person and plan
 * @throws UserError where the ledger cannot be written
 */
export async function importFormerMembers(
  ledger: Ledger,
  run: RunHandle,
  former: FormerList,
): Promise<Outcome | { readonly outcome: 'unchanged' }> {
  return applyOrAbandon<Outcome | { readonly outcome: 'unchanged' }>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const family = schemeFamily(former.scheme);
    const numbers = former.members.map((member) => member.identity.number);
    const persons = await lockPersons(
      store,
      former.members.map((member) => member.identity),
      run.day,
    );
    const guards = await guardsOf(store, family, numbers);

    const members = former.members
      .map((member) => ({
        ...member,
        person: persons.get(member.identity.number) ?? '',
        coverages: member.coverages.filter((coverage) => !isThere(guards, member.identity.number, coverage)),
      }))
      .filter((member) => member.coverages.length > 0);
    if (members.length === 0) return abandon({ outcome: 'unchanged' });
    const overlaps = overlapsOf(guards, members);
    if (overlaps.length > 0) return abandon({ outcome: 'overlapping', overlaps });

    const stored = await findUnit(store, run.office, former.unit);
    const unit = await unitChangeFor(store, run.office, former.unit, stored, former.unit);
    const { file, sha256 } = former;
    const body = { kind: 'former-members', day: run.day, family, unit, file, sha256, members } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body), unit: unit.id };
  });
}

const isThere = (guards: readonly Guard[], number: string, { plan, span }: FormerCoverage): boolean =>
  guards.some(
    (guard) => guard.number === number && guard.plan === plan && guard.starts === span.from && guard.ends === span.to,
  );

function overlapsOf(guards: readonly Guard[], members: readonly FormerMember[]): Overlap[] {
  return members.flatMap(({ identity, coverages }) =>
    coverages.flatMap(({ plan, span }) =>
      guards
        .filter((guard) => guard.number === identity.number && guard.plan === plan)
        .filter((guard) => guard.starts < span.to && span.from < guard.ends)
        .map((guard) => ({
          identityNumber: identity.number,
          plan,
          unitName: guard.unit_name ?? '',
          span: { from: guard.starts, to: guard.ends },
        })),
    ),
  );
}
