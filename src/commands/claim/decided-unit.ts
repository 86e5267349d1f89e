import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { RunUnit } from '../../io/ledger/entry/entry.ts';
import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { HistoryClaim } from '../../io/ledger/read/claims/claim-history.ts';
import type { DecidedSheet } from '../../io/ledger/write/claims/take-claims.ts';
import { sha256 } from '../../io/sha256.ts';
import { shownDay } from '../../rules/claim/event-day.ts';
import { datesImpossible } from '../../rules/claim-intake/checks/claim-dates-impossible.ts';
import { nameDiffers } from '../../rules/claim-intake/checks/claimant-name-differs.ts';
import { notMember } from '../../rules/claim-intake/checks/claimant-not-member.ts';
import type { KnownForClaims } from '../../rules/claim-intake/claim-subject.ts';
import { aboveCaps } from '../../rules/claim-intake/decided/above-caps.ts';
import { sameDecided } from '../../rules/claim-intake/decided/check-decided.ts';
import { decidedElsewhere } from '../../rules/claim-intake/decided/decided-decision.ts';
import { tellsRepeat } from '../../rules/claim-intake/decided/decided-events.ts';
import { decidedHere } from '../../rules/claim-intake/decided/decided-here.ts';
import { decidedKey, ofOneDecision } from '../../rules/claim-intake/decided/decided-key.ts';
import type { DecidedRow } from '../../rules/claim-intake/decided/decided-row.ts';
import { notCovered } from '../../rules/claim-intake/decided/not-covered.ts';
import { planBroughtIn } from '../../rules/claim-plan/plan-decided.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { returnedLine, takenLines } from './claim-lines.ts';
import type { ClaimLine, RedecidedLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { DecidedUnit } from './decided-units.ts';
import { knownForClaims } from './known-claims.ts';
import { numbersOf, redecidedLines } from './settle-group.ts';
import type { Taker } from './taker.ts';

/** What a unit's rows came to. */
export interface SettledDecided {
  readonly lines: ReadonlyMap<DecidedRow, ClaimLine>;
  readonly redecided: readonly RedecidedLine[];
  readonly unit: RunUnit;
}

type Found = Map<DecidedRow, Finding[]>;

function tell(found: Found, row: DecidedRow, told: Finding): void {
  found.set(row, [...(found.get(row) ?? []), told]);
}

/**
 * Takes in those of a unit's rows that no error returns and that the ledger does not have yet.
 *
 * @param found - what was found so far, by row; what the ledger has against a row is added
 */
export async function settleDecidedUnit(
  { unit, rows }: DecidedUnit,
  source: { readonly file: string; readonly sha256: string },
  found: Found,
  terms: ClaimTerms,
  taker: Taker,
): Promise<SettledDecided> {
  const basis = await taker.basisOf(numbersOf(rows.map(({ claim }) => claim)));
  const claimed = rows.map(({ claim }) => claim);
  const known = await knownForClaims(claimed, basis, terms);
  findPeople(rows, known, found, terms);
  const lines = new Map(takenBefore({ unit, rows }, basis, found, terms));
  findRepeats(rows, { lines, claims: [...known.claims, ...taker.beside] }, found, terms);
  const mayStand = rows.filter((row) => !lines.has(row) && !found.get(row)?.some(isDifferent));
  for (const { row, finding: each } of aboveCaps(mayStand, basis.persons, terms.grounds)) tell(found, row, each);
  const hasError = (row: DecidedRow) => (found.get(row) ?? []).some(({ severity }) => severity === 'error');
  // Of what goes back the coverage is looked at once its days are right.
  const passed = mayStand.filter((row) => !hasError(row));
  for (const { row, finding: each } of notCovered(passed, basis.persons, terms.grounds)) tell(found, row, each);
  for (const row of rows) {
    if (hasError(row)) lines.set(row, returnedLine(row.claim, unit, found.get(row) ?? [], terms));
  }
  const passing = rows.filter((row) => !lines.has(row));
  if (passing.length === 0) return { lines, redecided: [], unit: runUnit({ unit, rows }, source.file, null, lines) };
  const claims = passing.map(({ claim }) => claim);
  const decide = deciderOf(passing, unit?.id ?? null, found, terms);
  const optionsHash = sha256(JSON.stringify({ decided: claims.map(({ submitted }) => decidedKey(submitted)) }));
  const group = { unit, claims, ...source, optionsHash, basis, decide };
  const taken = await taker.take(group);
  const ofClaims = new Map(takenLines(group, taken, terms));
  for (const row of passing) {
    const line = ofClaims.get(row.claim);
    if (line !== undefined) lines.set(row, line);
  }
  const redecided = redecidedLines(taken, basis, terms);
  return { lines, redecided, unit: runUnit({ unit, rows }, source.file, taken.entry, lines) };
}

const isDifferent = ({ code }: Finding): boolean => code === 'decided-number-differs';

/** What the ledger has already repeats nothing; of any other row it is told once, the place in the sheet before the claim that this became. */
function findRepeats(
  rows: readonly DecidedRow[],
  { lines, claims }: { readonly lines: ReadonlyMap<DecidedRow, ClaimLine>; readonly claims: KnownForClaims['claims'] },
  found: Found,
  { grounds }: ClaimTerms,
): void {
  for (const row of lines.keys()) {
    const told = found.get(row) ?? [];
    found.set(
      row,
      told.filter((each) => !tellsRepeat(each)),
    );
  }
  const isRepeat = (each: Finding) => tellsRepeat(each) && each.severity === 'error';
  const fresh = rows.filter((row) => !lines.has(row) && !found.get(row)?.some(isRepeat));
  for (const { row, finding: each } of decidedHere(fresh, claims, grounds.scheme)) tell(found, row, each);
}

/** Who is no member, or has another name; of what is to be paid here also days that cannot be, as after a death. */
function findPeople(rows: readonly DecidedRow[], known: KnownForClaims, found: Found, terms: ClaimTerms): void {
  const rowOf = new Map(rows.map((row) => [row.claim as DecidedRow['claim'] | object, row]));
  const claims = rows.map(({ claim }) => claim);
  const { scheme, period } = terms.grounds;
  const subject = { claims, scheme, period, asOf: terms.asOf, known };
  for (const { claim, finding: each } of [notMember, nameDiffers].flatMap(({ run }) => run(subject))) {
    const row = rowOf.get(claim);
    if (row !== undefined) tell(found, row, each);
  }
  for (const { claim, finding: each } of datesImpossible.run(subject)) {
    const row = rowOf.get(claim);
    if (row?.elsewhere === 'open') tell(found, row, each);
  }
}

/** Rows that the ledger has already, by their number elsewhere; one that it has otherwise is told. */
function takenBefore(
  { unit, rows }: DecidedUnit,
  { persons }: ClaimBasis,
  found: Found,
  { open, grounds }: ClaimTerms,
): [DecidedRow, ClaimLine][] {
  const { office } = open.workspace.settings;
  return rows.flatMap((row): [DecidedRow, ClaimLine][] => {
    const { submitted } = row.claim;
    const history = persons.get(submitted.claimant.identity.number)?.history ?? [];
    const there = history.find((each) => each.submitted.elsewhere && isThere(each, row));
    if (there === undefined) return [];
    const number = shownNumber(office, there.number);
    if (!sameDecided(there.submitted, submitted, grounds.scheme)) {
      const parameters = { first: number };
      const told = { origin: row.numberAt, found: submitted.elsewhere.number, parameters };
      tell(found, row, finding('decided-number-differs', told));
      return [];
    }
    const { eventDay, status, amount, decision } = there;
    const unitName = unit?.name ?? submitted.unitName ?? '';
    const shown = { number, submitted, unit: unitName, eventDay: shownDay(submitted.claim, eventDay) };
    return [[row, { ...shown, status, amount, unchanged: true, decision, codes: [] }]];
  });
}

/** A person may be on record by two numbers, a corrected one and the right one. */
function isThere({ submitted }: HistoryClaim, { claim }: DecidedRow): boolean {
  return ofOneDecision({ ...submitted, claimant: claim.submitted.claimant }, claim.submitted);
}

/** The rows as they are, whatever is known; what they change is reckoned anew each time. */
function deciderOf(
  rows: readonly DecidedRow[],
  unit: string | null,
  found: Found,
  { grounds, newId }: ClaimTerms,
): (basis: ClaimBasis) => DecidedSheet {
  const brought = rows.map((row) => ({
    claim: { ...row.claim.submitted.claim, id: newId() },
    number: row.claim.submitted.claimant.identity.number,
    unit,
    placed: decidedElsewhere(row, grounds.scheme),
    open: row.elsewhere === 'open',
  }));
  const taken = rows.flatMap(({ claim: { submitted }, elsewhere }, index) => {
    const one = brought[index];
    const codes = [...new Set((found.get(rows[index] as DecidedRow) ?? []).map(({ code }) => code))];
    return one === undefined ? [] : [{ submitted, ...one.placed, codes, elsewhere }];
  });
  return ({ persons }) => {
    const { redecided, postings } = planBroughtIn(brought, persons, grounds);
    const again = redecided.map(({ number, decision, awards, eventDay }) => ({ number, decision, awards, eventDay }));
    return { taken, redecided: again, postings };
  };
}

function runUnit(
  { unit, rows }: DecidedUnit,
  file: string,
  entry: string | null,
  lines: ReadonlyMap<DecidedRow, ClaimLine>,
): RunUnit {
  const all = [...lines.values()];
  const returned = all.filter(({ status }) => status === 'returned').length;
  const before = all.filter(({ unchanged }) => unchanged).length;
  const unchanged = before > 0 && before + returned === all.length;
  return {
    unit: unit?.id ?? null,
    name: unit?.name ?? rows[0]?.claim.submitted.unitName ?? '',
    file,
    status: returned === all.length ? 'returned' : unchanged ? 'unchanged' : returned > 0 ? 'partial' : 'accepted',
    entry,
    codes: [...new Set(all.flatMap(({ codes }) => codes))],
  };
}
