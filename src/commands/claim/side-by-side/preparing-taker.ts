import type { ClaimsDecided } from '../../../io/ledger/entry/claims/claim-entries.ts';
import { entryPeriod } from '../../../io/ledger/entry/period-id.ts';
import { type ClaimBasis, claimBasis } from '../../../io/ledger/read/claims/claim-basis.ts';
import { laterEntry, laterNumber } from '../../../io/ledger/write/claims/prepare-claims.ts';
import { requireDecisions, requirePayable } from '../../../io/ledger/write/claims/require-sums.ts';
import { takenClaim } from '../../../io/ledger/write/claims/take-claims.ts';
import type { ClaimTerms } from '../claim-terms.ts';
import { narrowed } from '../narrowed-basis.ts';
import { allTakenBefore, type GroupBefore } from '../taken-before.ts';
import type { GroupToTake, TakenGroup, Taker } from '../taker.ts';
import type { UnitGroup } from '../unit-groups.ts';

/** What a file asks for that only the one that writes can do: it rests on what it writes itself. Few files do. */
export class NotAhead extends Error {}

/** Takes nothing in, but makes ready what is to be written. */
export class PreparingTaker implements Taker {
  readonly beside = [];
  /** An entry for each group, but for its number and position. */
  readonly bodies: ClaimsDecided[] = [];
  readonly #terms: ClaimTerms;
  readonly #day: string;
  /** Persons of whom something would be taken. */
  readonly #touched = new Set<string>();

  /** @param day - of the run */
  constructor(terms: ClaimTerms, day: string) {
    this.#terms = terms;
    this.#day = day;
  }

  /** @throws NotAhead where a person claims through two units in one file, or the scheme is not the run's any more */
  async basisOf(numbers: readonly string[], before?: ClaimBasis): Promise<ClaimBasis> {
    const { ledger, period, schemeHash } = this.#terms.open;
    const basis = (before && narrowed(before, numbers)) ?? (await claimBasis(ledger, { period, numbers }));
    if (basis.schemeHash !== schemeHash) throw new NotAhead();
    for (const { person } of basis.persons.values()) if (this.#touched.has(person)) throw new NotAhead();
    return basis;
  }

  /** @throws NotAhead where the ledger has something of the file */
  async before(groups: readonly UnitGroup[], file: string): Promise<readonly GroupBefore[]> {
    const before = await allTakenBefore(groups, file, this.#terms);
    if (before.some(({ entry }) => entry !== null)) throw new NotAhead();
    return before;
  }

  async each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
    const results: Result[] = [];
    for (const item of items) results.push(await work(item));
    return results;
  }

  /** @throws NotAhead where a decision of the ledger would have to be made again */
  take({ unit, file, sha256, optionsHash, basis, decide }: GroupToTake): Promise<TakenGroup> {
    const { workspace, period, schemeHash } = this.#terms.open;
    const { office } = workspace.settings;
    for (const { person } of basis.persons.values()) this.#touched.add(person);
    const sheet = decide(basis);
    if (sheet.redecided.length > 0) throw new NotAhead();
    const place = this.bodies.length;
    const taken = sheet.taken.map((claim, index) => takenClaim(claim, basis, laterNumber(office, place, index + 1)));
    requireDecisions(taken);
    requirePayable(sheet.postings, taken, []);
    this.bodies.push({
      kind: 'claims-decided',
      day: this.#day,
      period: entryPeriod(period),
      ...{ schemeHash, optionsHash, file, sha256, unit: unit?.id ?? null, taken, redecided: [] },
      postings: sheet.postings,
    });
    const numbers = taken.map(({ number }) => number);
    return Promise.resolve({ entry: laterEntry(office, place), numbers, sheet });
  }
}
