import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { Decision } from '../../rules/claim/decision.ts';
import { checkClaims } from '../../rules/claim-intake/check-claims.ts';
import type { KnownForClaims } from '../../rules/claim-intake/claim-subject.ts';
import { decisionFindings } from '../../rules/claim-intake/decision-findings.ts';
import { implausibleAmounts } from '../../rules/claim-intake/implausible-amounts.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import { similarToUnread } from '../../rules/claim-intake/unread-claimant.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ClaimLine, SettledFile } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { knownForClaims, nearTo } from './known-claims.ts';
import type { ReadClaimInput } from './read-claims.ts';
import { withSameTaken } from './same-as-taken.ts';
import { numbersOf, settleGroup } from './settle-group.ts';
import { numbersTaken } from './taken-before.ts';
import type { Taker } from './taker.ts';
import { unitGroups } from './unit-groups.ts';
import { amountsApart, usualAmountsOf } from './usual-amounts.ts';
import { valueNameOf } from './value-name.ts';
import { withoutTrace } from './without-trace.ts';

/** What a file came to but for what goes back of it, and what is told of each of its claims. */
export interface SettledParts {
  readonly settled: Omit<SettledFile, 'findings' | 'returned'>;
  /** About the file. */
  readonly findings: readonly Finding[];
  /** About its claims, in the file's order, without amounts that are beyond what is usual. */
  readonly told: readonly ToldClaim[];
  /** Claims that an earlier run took from the same file, or from an earlier state of what we gave back: they are no measure of what is usual. */
  readonly apart: ReadonlySet<string>;
  /** What was known of all claimants before. */
  readonly basis: ClaimBasis;
}

/** A claim with what is to be told of it, and its decision where there is one. */
export interface ToldClaim {
  readonly claim: IntakeClaim;
  readonly decision: Decision | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Deals with the claims of one file: checks those that were not taken before, takes in those without an error unit by unit, and tells what came of each.
 *
 * @throws UserError where another version of the scheme comes into force meanwhile: units taken before stand
 */
export async function settleFile(
  read: ReadClaimInput,
  terms: ClaimTerms,
  taker: Taker,
): Promise<Omit<SettledFile, 'returned'>> {
  const usual = await usualAmountsOf(terms.open);
  const { settled, findings, told, apart } = await settleParts(read, terms, taker);
  const decided = told.flatMap(({ claim, decision }) => (decision ? [{ claim, decision }] : []));
  const great = new Map(
    implausibleAmounts(decided, amountsApart(usual, apart), terms.grounds.scheme).map((each) => [
      each.claim,
      each.finding,
    ]),
  );
  const ofClaims = told.flatMap(({ claim, findings: some }) => [...some, ...[great.get(claim) ?? []].flat()]);
  return { ...settled, findings: [...findings, ...ofClaims] };
}

/** The same without a look at what amounts are usual, which depends on all files before. */
export async function settleParts(read: ReadClaimInput, terms: ClaimTerms, taker: Taker): Promise<SettledParts> {
  const basis = await taker.basisOf(numbersOf(read.claims));
  const ofFile = await taker.before(unitGroups(read.claims, basis, terms), read.sha256);
  const groups = await withSameTaken(ofFile, read, basis, terms);
  const taken = new Set(groups.flatMap((group) => [...group.taken.keys()]));
  const fresh = read.claims.filter((claim) => !taken.has(claim));
  const known = await knownForClaims(fresh, basis, terms);
  const found = foundBy(fresh, known, terms, taker);
  const settled = await taker.each(groups, (group) =>
    settleGroup(group, read, (claim) => found.get(claim) ?? [], terms, { taker, basis }),
  );
  const lines = new Map(settled.flatMap((group) => [...group.lines]));
  const similar = similarToUnread(read.withheld, await nearTo(read.withheld, terms));
  const { path, sha256, format, unread } = read;
  return {
    settled: {
      ...{ path, sha256, format, unread },
      claims: read.claims.flatMap((claim) => lines.get(claim) ?? []).map(withoutTrace),
      redecided: settled.flatMap(({ redecided }) => redecided),
      units: settled.map(({ unit }) => unit),
    },
    findings: [...read.findings, ...similar],
    told: toldOf(read.claims, found, lines, known, terms),
    apart: numbersTaken(groups, terms),
    basis,
  };
}

/** What the checks find of claims that were not taken before. */
function foundBy(
  claims: readonly IntakeClaim[],
  known: KnownForClaims,
  terms: ClaimTerms,
  taker: Taker,
): Map<IntakeClaim, Finding[]> {
  const { scheme, period } = terms.grounds;
  const found = new Map<IntakeClaim, Finding[]>();
  const subject = {
    claims,
    scheme,
    period,
    asOf: terms.asOf,
    known: { ...known, claims: [...known.claims, ...taker.beside] },
  };
  for (const { claim, finding } of checkClaims(subject)) {
    const of = found.get(claim);
    if (of === undefined) found.set(claim, [finding]);
    else of.push(finding);
  }
  return found;
}

/** What the checks found, and why a claim is not paid or not in full. */
function toldOf(
  claims: readonly IntakeClaim[],
  found: ReadonlyMap<IntakeClaim, readonly Finding[]>,
  lines: ReadonlyMap<IntakeClaim, ClaimLine>,
  { periods }: KnownForClaims,
  { grounds: { scheme } }: ClaimTerms,
): ToldClaim[] {
  const valueName = valueNameOf(scheme);
  return claims.map((claim) => {
    const decision = lines.get(claim)?.decision ?? undefined;
    const reasons = decision === undefined ? [] : decisionFindings(claim, decision, { scheme, periods, valueName });
    return { claim, decision, findings: [...(found.get(claim) ?? []), ...reasons] };
  });
}
