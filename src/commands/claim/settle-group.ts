import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { RunUnit } from '../../io/ledger/entry/entry.ts';
import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { returnedLine, takenLines } from './claim-lines.ts';
import type { ClaimLine, RedecidedLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { groupDecider } from './decide-group.ts';
import type { ReadClaimInput } from './read-claims.ts';
import type { GroupBefore } from './taken-before.ts';
import type { TakenGroup, Taker } from './taker.ts';

/** What a unit's claims of a file came to. */
export interface SettledGroup {
  /** Of every claim of the group. */
  readonly lines: ReadonlyMap<IntakeClaim, ClaimLine>;
  readonly redecided: readonly RedecidedLine[];
  readonly unit: RunUnit;
}

/**
 * Takes in those of a unit's claims that no error returns and no earlier run took.
 *
 * @param found - by the checks, of each claim
 * @param by.basis - of all claimants of the file
 */
export async function settleGroup(
  before: GroupBefore,
  { path, sha256 }: Pick<ReadClaimInput, 'path' | 'sha256'>,
  found: (claim: IntakeClaim) => readonly Finding[],
  terms: ClaimTerms,
  { taker, basis: ofFile }: { readonly taker: Taker; readonly basis: ClaimBasis },
): Promise<SettledGroup> {
  const { unit, claims } = before.group;
  const left = claims.filter((claim) => !before.taken.has(claim));
  const passing = left.filter((claim) => !found(claim).some(({ severity }) => severity === 'error'));
  const lines = new Map<IntakeClaim, ClaimLine>(before.taken);
  for (const claim of left) lines.set(claim, returnedLine(claim, unit, found(claim), terms));
  if (passing.length === 0) {
    return { lines, redecided: [], unit: unitOf(before, path, before.entry, lines) };
  }
  const basis = await taker.basisOf(numbersOf(passing), ofFile);
  const decide = groupDecider(passing, unit?.id ?? null, found, terms);
  const { optionsHash } = before;
  const group = { unit, claims: passing, file: path, sha256, optionsHash, basis, decide };
  const taken = await taker.take(group);
  for (const [claim, line] of takenLines(group, taken, terms)) lines.set(claim, line);
  return {
    lines,
    redecided: redecidedLines(taken, basis, terms),
    unit: unitOf(before, path, taken.entry, lines),
  };
}

/** Identity numbers of those who claim, each once, in the order of the claims. */
export function numbersOf(claims: readonly IntakeClaim[]): string[] {
  return [...new Set(claims.map(({ submitted }) => submitted.claimant.identity.number))];
}

/** Decisions of earlier claims that taking in a group changed, with their sums before and after in yuan. */
export function redecidedLines({ sheet }: TakenGroup, { persons }: ClaimBasis, { open }: ClaimTerms): RedecidedLine[] {
  const { office } = open.workspace.settings;
  const history = [...persons.values()].flatMap((person) => person.history);
  return sheet.redecided.map(({ number, decision }) => ({
    number: shownNumber(office, number),
    before: history.find((claim) => claim.number === number)?.amount ?? '0.00',
    after: decision.amount,
    decision,
  }));
}

function unitOf(
  { group, taken }: GroupBefore,
  file: string,
  entry: string | null,
  lines: ReadonlyMap<IntakeClaim, ClaimLine>,
): RunUnit {
  const all = [...lines.values()];
  const returned = all.filter(({ status }) => status === 'returned').length;
  const unchanged = taken.size > 0 && taken.size + returned === all.length;
  return {
    unit: group.unit?.id ?? null,
    name: group.unit?.name ?? group.claims[0]?.submitted.unitName ?? '',
    file,
    status: returned === all.length ? 'returned' : unchanged ? 'unchanged' : returned > 0 ? 'partial' : 'accepted',
    entry,
    codes: [...new Set(all.flatMap(({ codes }) => codes))],
  };
}
