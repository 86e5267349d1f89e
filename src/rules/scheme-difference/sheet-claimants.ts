import type { ClaimingMember, ClaimSituation, CoveredPlan, WorkingCalendar } from '../claim/claim.ts';
import type { ReadClaim } from '../claim-sheet/read-claim.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type DateSpan, plusDuration } from '../value/plain-date.ts';
import type { ClaimPeriods } from './claim-periods.ts';
import type { Claimant } from './claim-source.ts';

/** The same row read under both schemes: each has words of its own for events, benefits and kinds. */
export interface ClaimUnderBoth {
  readonly former: ReadClaim;
  readonly next: ReadClaim;
}

/** What the claims are decided on besides themselves. */
export interface ReplayGrounds {
  /** The scheme whose reading of a row is {@link ClaimUnderBoth.former}; any other takes the other. */
  readonly former: Scheme;
  /** To which period of a scheme a claim belongs. */
  periodsOf(scheme: Scheme): ClaimPeriods;
  /** Members by identity number as a ledger has them; who is not there is taken to be enrolled for every period in which a claim lies. */
  readonly known: ReadonlyMap<string, ClaimingMember>;
  readonly calendar: WorkingCalendar;
}

/** Claims grouped by who claims: by identity number, else by name and unit. In the order of the first claim of each. */
export function sheetClaimants(claims: readonly ClaimUnderBoth[], grounds: ReplayGrounds): Claimant[] {
  const groups = new Map<string, ClaimUnderBoth[]>();
  for (const claim of claims) {
    const { document, name, unitName } = claim.former;
    const key = document?.number ?? JSON.stringify([name, unitName]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [claimantOf(first.former, group, grounds)] : [];
  });
}

function claimantOf(first: ReadClaim, claims: readonly ClaimUnderBoth[], grounds: ReplayGrounds): Claimant {
  const number = first.document?.number ?? null;
  const known = number === null ? undefined : grounds.known.get(number);
  return {
    name: first.name,
    number,
    unitName: first.unitName,
    situations: (scheme) => {
      const periods = grounds.periodsOf(scheme);
      const read = claims.map(({ former, next }) => (scheme === grounds.former ? former : next).claim);
      const spans = read.flatMap((claim) => [periods.of(claim), periods.ofEvent(claim)]);
      const member = known ?? enrolledThroughout(first, scheme, eachOnce(spans));
      return read.map(
        (claim): ClaimSituation => ({
          claim,
          member,
          period: { span: periods.of(claim) },
          history: [],
          calendar: grounds.calendar,
        }),
      );
    },
  };
}

/** In order of their first day. */
function eachOnce(spans: readonly DateSpan[]): DateSpan[] {
  const byStart = new Map(spans.map((span) => [span.from, span]));
  return [...byStart.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Nothing is known but the claim: enrolled with one share for the whole term of each period in every plan that he or she may take, and beyond the waiting period. */
function enrolledThroughout({ document }: ReadClaim, scheme: Scheme, spans: readonly DateSpan[]): ClaimingMember {
  const sex = document?.sex === undefined ? undefined : document.sex === 'male' ? 'men' : 'women';
  const plans = Object.entries(scheme.plans).filter(([, { only }]) => only === undefined || sex !== 'men');
  return {
    ...(sex && { sex }),
    ...(document?.birthDate && { birthDate: document.birthDate }),
    plans: spans.flatMap((span) =>
      plans.map(
        ([plan, { term }]): CoveredPlan => ({
          plan,
          span: { from: span.from, to: term === undefined ? span.to : plusDuration(span.from, term) },
          shares: 1,
          renewal: 'new',
          consecutivePeriods: 1,
          waits: false,
          invoicedOn: span.from,
        }),
      ),
    ),
  };
}
