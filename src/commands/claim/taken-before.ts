import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimSheetInForce, claimsOfPeriod, holdsSheetOf } from '../../io/ledger/read/claims/find-claims.ts';
import { sha256 } from '../../io/sha256.ts';
import { shownDay } from '../../rules/claim/event-day.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { ClaimLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { UnitGroup } from './unit-groups.ts';

/** A group of claims of which some may have been taken by an earlier run, of the very same file. */
export interface GroupBefore {
  readonly group: UnitGroup;
  /** Those that were taken, by the claim of the file. */
  readonly taken: ReadonlyMap<IntakeClaim, ClaimLine>;
  /** By which the latest of their entries stands; null where there is none. */
  readonly entry: string | null;
  /** Under which what is left of the group is to be taken: what was returned then may pass now. */
  readonly optionsHash: string;
}

/** Finds what of a unit's claims the ledger has from the same file. Each further entry from the file names the one before it in its options' hash. */
export async function takenBefore(group: UnitGroup, file: string, terms: ClaimTerms): Promise<GroupBefore> {
  const { ledger, period, schemeHash, workspace } = terms.open;
  const places = new Map(group.claims.map((claim) => [placeOf(claim.submitted), claim]));
  const taken = new Map<IntakeClaim, ClaimLine>();
  let entry: string | null = null;
  for (;;) {
    const optionsHash = optionsHashAfter(entry);
    const unit = group.unit?.id ?? null;
    const found = await claimSheetInForce(ledger, { period, unit, sha256: file, schemeHash, optionsHash });
    if (found === undefined) return { group, taken, entry, optionsHash };
    entry = found.entry;
    for await (const record of claimsOfPeriod(ledger, period, { entry })) {
      const claim = places.get(placeOf(record.submitted));
      if (claim === undefined) continue;
      taken.set(claim, lineBefore(record, group, workspace.settings.office));
    }
  }
}

/** A claim that the ledger has already, as a run shows it among others. */
export function lineBefore(record: ClaimRecord, { unit }: UnitGroup, office: string): ClaimLine {
  const { submitted, eventDay, status, amount, decision, codes } = record;
  return {
    ...{ number: shownNumber(office, record.number), submitted, status, amount, decision, codes },
    eventDay: shownDay(submitted.claim, eventDay),
    unit: unit?.name ?? submitted.unitName ?? '',
    unchanged: true,
  };
}

/** Numbers, in full, of claims that the ledger has already, of all groups of a file. */
export function numbersTaken(groups: readonly GroupBefore[], { open }: ClaimTerms): ReadonlySet<string> {
  const { office } = open.workspace.settings;
  const lines = groups.flatMap(({ taken }) => [...taken.values()]);
  return new Set(lines.flatMap(({ number }) => (number === null ? [] : fullNumber(office, number))));
}

/** Finds it of all groups of a file. Of one that the ledger has nothing of, as most are, one question tells so. */
export async function allTakenBefore(
  groups: readonly UnitGroup[],
  file: string,
  terms: ClaimTerms,
): Promise<GroupBefore[]> {
  const { ledger, period, schemeHash } = terms.open;
  if (!(await holdsSheetOf(ledger, { period, sha256: file, schemeHash }))) return groups.map(nothingBefore);
  const before: GroupBefore[] = [];
  for (const group of groups) before.push(await takenBefore(group, file, terms));
  return before;
}

/** A group of a file of which nothing was taken before. */
export function nothingBefore(group: UnitGroup): GroupBefore {
  return { group, taken: new Map(), entry: null, optionsHash: optionsHashAfter(null) };
}

/** Each further entry from a file names the one before it. */
function optionsHashAfter(entry: string | null): string {
  return sha256(JSON.stringify({ after: entry }));
}

/** Where it stands in the file, whatever the file is called now. */
function placeOf({ origin }: IntakeClaim['submitted']): string {
  return `${origin.sheet}!${origin.cell}`;
}
