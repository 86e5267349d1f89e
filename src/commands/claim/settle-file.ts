import { fullNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { checkClaims } from '../../rules/claim-intake/check-claims.ts';
import type { KnownForClaims } from '../../rules/claim-intake/claim-subject.ts';
import { decisionFindings } from '../../rules/claim-intake/decision-findings.ts';
import { implausibleAmounts } from '../../rules/claim-intake/implausible-amounts.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ClaimLine, SettledFile } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { knownForClaims } from './known-claims.ts';
import type { ReadClaimInput } from './read-claims.ts';
import { numbersOf, settleGroup } from './settle-group.ts';
import { type GroupBefore, takenBefore } from './taken-before.ts';
import type { Taker } from './taker.ts';
import { unitGroups } from './unit-groups.ts';
import { valueNameOf } from './value-name.ts';
import { withoutTrace } from './without-trace.ts';

/**
 * Deals with the claims of one file: checks those that were not taken before, takes in those without an error unit by unit, and tells what came of each.
 *
 * @throws UserError where another version of the scheme comes into force meanwhile: units taken before stand
 */
export async function settleFile(read: ReadClaimInput, terms: ClaimTerms, taker: Taker): Promise<SettledFile> {
  const basis = await taker.basisOf(numbersOf(read.claims));
  const groups: GroupBefore[] = [];
  for (const group of unitGroups(read.claims, basis, terms)) groups.push(await takenBefore(group, read.sha256, terms));
  const taken = new Set(groups.flatMap((group) => [...group.taken.keys()]));
  const fresh = read.claims.filter((claim) => !taken.has(claim));
  const known = await knownForClaims(fresh, basis, terms, numbersTaken(groups, terms));
  const found = foundBy(fresh, known, terms, taker);
  const settled = await taker.each(groups, (group) =>
    settleGroup(group, read, (claim) => found.get(claim) ?? [], terms, { taker, basis }),
  );
  const lines = new Map(settled.flatMap((group) => [...group.lines]));
  const { input, path, sha256, format, unread } = read;
  return {
    ...{ input, path, sha256, format, unread },
    kept: input.path === '-' ? read : undefined,
    claims: read.claims.flatMap((claim) => lines.get(claim) ?? []).map(withoutTrace),
    redecided: settled.flatMap(({ redecided }) => redecided),
    findings: [...read.findings, ...findingsOf(read.claims, found, lines, known, terms)],
    units: settled.map(({ unit }) => unit),
  };
}

/** Numbers, in full, of claims that an earlier run took from the same file. */
function numbersTaken(groups: readonly GroupBefore[], { open }: ClaimTerms): ReadonlySet<string> {
  const { office } = open.workspace.settings;
  const lines = groups.flatMap(({ taken }) => [...taken.values()]);
  return new Set(lines.flatMap(({ number }) => (number === null ? [] : fullNumber(office, number))));
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

/** All that is to be told of the claims, in the file's order: what the checks found, and why a claim is not paid or not in full. */
function findingsOf(
  claims: readonly IntakeClaim[],
  found: ReadonlyMap<IntakeClaim, readonly Finding[]>,
  lines: ReadonlyMap<IntakeClaim, ClaimLine>,
  { periods, amounts }: KnownForClaims,
  { grounds: { scheme } }: ClaimTerms,
): Finding[] {
  const valueName = valueNameOf(scheme);
  const decided = claims.flatMap((claim) => {
    const decision = lines.get(claim)?.decision;
    return decision ? [{ claim, decision }] : [];
  });
  const reasons = new Map(
    decided.map(({ claim, decision }) => [claim, decisionFindings(claim, decision, { scheme, periods, valueName })]),
  );
  const great = new Map(implausibleAmounts(decided, amounts, scheme).map((each) => [each.claim, each.finding]));
  return claims.flatMap((claim) => [
    ...(found.get(claim) ?? []),
    ...(reasons.get(claim) ?? []),
    ...[great.get(claim) ?? []].flat(),
  ]);
}
