import { exact, ZERO } from '../benefit/exact.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Judged, judge } from './award.ts';
import { candidatesOf } from './candidates.ts';
import { deadlines } from './checks/deadline.ts';
import { exclusions } from './checks/exclusions.ts';
import { notices } from './checks/notice.ts';
import { opening } from './checks/opening.ts';
import { papers } from './checks/papers.ts';
import { period } from './checks/period.ts';
import { allRulings, type Ruling, ruling } from './checks/ruling.ts';
import type { ClaimSituation } from './claim.ts';
import type { Award, Decision, Reason, RuleSeen } from './decision.ts';
import { yuanText } from './limits/limited.ts';
import { usedBy } from './limits/use.ts';
import { orderOfBenefits } from './order-of-benefits.ts';
import { tellingStated, withStated } from './stated-values.ts';
import { topUpExcess } from './top-up-excess.ts';
import { benefitView, type ClaimView, claimView } from './view.ts';

/**
 * Decides one claim: its rules as a whole, then each benefit that it may have. All are looked at, none stops the others; what comes out says of each why it paid, or
 * why not. Pure: the same situation gives the same decision and the same trace.
 *
 * @param scheme - as resolved
 * @param situation - the claim, the member's coverages, his former claims, the period, and the holidays where a deadline counts working days
 */
export function decideClaim(scheme: Scheme, situation: ClaimSituation): Decision {
  const { stated } = situation.claim;
  if (stated === undefined) return decideBy(scheme, situation);
  const { scheme: completed, used } = withStated(scheme, stated);
  return tellingStated(decideBy(completed, situation), used);
}

function decideBy(scheme: Scheme, situation: ClaimSituation): Decision {
  const view = claimView(scheme, situation);
  const candidates = candidatesOf(view);
  const ofClaim = allRulings([
    ...[exclusions, period, deadlines, notices, opening, papers].map((rule) => rule(view)),
    ruling(
      'against' in candidates
        ? { against: [candidates.against] }
        : 'open' in candidates
          ? { open: [candidates.open] }
          : {},
    ),
  ]);
  const judged = judgeAll(view, candidates.ids, clausesOfDeadlines(ofClaim));
  return decisionOf(view, ofClaim, judged);
}

function judgeAll(view: ClaimView, ids: readonly string[], clauses: readonly string[]): readonly Judged[] {
  const decided = new Map<string, Judged>();
  for (const id of orderOfBenefits(view.scheme, ids)) {
    const before = [...decided.values()];
    const alongside = before.map(({ award }) => ({ benefit: award.benefit, amount: award.amount }));
    decided.set(
      id,
      judge(
        benefitView(view, id, alongside),
        before.some(({ graded }) => graded),
        clauses,
      ),
    );
  }
  return ids.flatMap((id) => decided.get(id) ?? []);
}

function clausesOfDeadlines({ seen }: Ruling): readonly string[] {
  return seen.flatMap(({ rule, outcome, clause }) =>
    (rule === 'deadline' || rule === 'notice') && outcome !== 'no-rule' && outcome !== 'not-given'
      ? (clause ?? [])
      : [],
  );
}

function decisionOf(view: ClaimView, ofClaim: Ruling, judged: readonly Judged[]): Decision {
  const { status, reasons } = verdictOf(ofClaim, judged);
  const pays = status === 'approved' || status === 'reduced';
  const awards = judged.map(({ award }) => (pays ? award : withheld(award, { status, reasons }, ofClaim)));
  const amount = awards.reduce((sum, award) => sum.plus(exact(award.amount)), ZERO);
  // A claim that is refused or held as a whole adds no event over which the formula runs.
  const counts = ofClaim.against.length === 0 && status !== 'held';
  const beyond = judged.reduce((sum, each) => sum.plus(each.overpaid), topUpExcess(view, awards));
  return {
    claim: view.situation.claim.id,
    status,
    amount: yuanText(amount),
    awards,
    rules: eachOnce([...ofClaim.seen, ...judged.flatMap(({ seen }) => seen)]),
    reasons: eachOnce(reasons),
    overpaid: yuanText(counts ? beyond : ZERO),
  };
}

/** Refused where that is sure whatever else is wanting; held where something is wanting that could still bring a payment. */
function verdictOf(ofClaim: Ruling, judged: readonly Judged[]): { status: Decision['status']; reasons: Reason[] } {
  const awards = judged.map(({ award }) => award);
  const inState = (state: Award['state']) => awards.filter((award) => award.state === state);
  const reasonsOf = (some: readonly Award[]) => some.flatMap(({ reasons }) => reasons);
  const hope = awards.some(({ state }) => state !== 'none') || awards.length === 0;
  if (ofClaim.against.length > 0 || !hope) {
    return { status: 'rejected', reasons: [...ofClaim.against, ...reasonsOf(inState('none'))] };
  }
  const held = inState('held');
  if (ofClaim.open.length > 0 || held.length > 0) {
    return { status: 'held', reasons: [...ofClaim.open, ...reasonsOf(held)] };
  }
  const cuts = judged.filter(({ cut }) => cut).flatMap(({ award }) => award.reasons);
  return { status: cuts.length > 0 ? 'reduced' : 'approved', reasons: cuts };
}

/**
 * An award of a claim that is not paid: its steps stay to be read, nothing is paid and no limit is used. One that would have paid has the reasons of what holds the
 * claim, which name the other benefit where that is it.
 */
function withheld(
  award: Award,
  { status, reasons: ofVerdict }: Pick<Decision, 'status' | 'reasons'>,
  { against, open }: Ruling,
): Award {
  if (award.state === 'none') return award;
  const refused = status === 'rejected';
  const why = refused ? against : award.state === 'held' ? open : ofVerdict;
  const reasons = eachOnce([...award.reasons, ...why]);
  const limits = usedBy(award.limits, ZERO);
  return { ...award, amount: yuanText(ZERO), state: refused ? 'none' : 'held', reasons, limits, endsCoverage: false };
}

/** Each once, in order: two benefits of one plan have the same coverage. */
function eachOnce<Value extends RuleSeen | Reason>(values: readonly Value[]): Value[] {
  // Only those of one kind can be alike, and most have a kind to themselves.
  const kept = new Map<string, Value[]>();
  return values.filter((value) => {
    const kind = 'rule' in value ? value.rule : value.code;
    const alike = kept.get(kind);
    if (alike === undefined) kept.set(kind, [value]);
    else if (alike.some((other) => isSame(other, value))) return false;
    else alike.push(value);
    return true;
  });
}

/** Whether two say the same: texts, and values that are texts by name. */
function isSame(one: Partial<RuleSeen & Reason>, other: Partial<RuleSeen & Reason>): boolean {
  if (one.outcome !== other.outcome || one.clause !== other.clause || one.benefit !== other.benefit) return false;
  const [values = {}, others = {}] = [one.values, other.values];
  const names = Object.keys(values);
  return names.length === Object.keys(others).length && names.every((name) => values[name] === others[name]);
}
