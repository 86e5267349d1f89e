import type { Finding } from '../../findings/finding.ts';
import { fen, sumOf, yuan } from '../../value/money.ts';
import { daysBetween, type PlainDate, plusDays } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import type { CoverageRecord, MemberRecord, WaitingUntil } from '../known.ts';
import { waitingOf } from '../waiting-dates.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  amended,
  amendmentFinding,
  joining,
  recordChange,
  refused,
} from './amendment.ts';
import { checkPerson, type StatedPerson } from './checked-person.ts';
import { recordUntil, remainderFrom } from './cut-coverage.ts';
import { dayProblem } from './day-of-amendment.ts';

/** Who takes over, and what whoever acts has confirmed from the unit's papers. */
export interface Newcomer {
  readonly stated: StatedPerson;
  /** The unit through which the person takes part in this period already. */
  readonly coveredThrough: string | undefined;
  /** The unit itself paid the leaver's whole fee. */
  readonly unitPaid: boolean;
  /** The leaver has had no cost that could be claimed. */
  readonly withoutClaims: boolean;
  /** The day on which the fee was paid; needed where the scheme counts days from it. */
  readonly paidOn: PlainDate | undefined;
}

const REASONS = {
  silent: { zh: '没有关于接续的规定', en: 'it says nothing of substitution' },
  refused: { zh: '规定不办理接续', en: 'it allows none' },
  unitPaid: { zh: '离开职工的互助金由单位全额缴纳', en: 'the unit paid the leaver’s whole fee' },
  withoutClaims: { zh: '离开的职工没有发生可以申请补助的费用', en: 'the leaver has had no cost that could be claimed' },
} as const satisfies Record<string, Text>;

/**
 * A newcomer takes the rest of a leaver's term from a day on, in the same unit, plans and shares, for no new fee (漳州第四期: 单位缴纳的，职工离开可由未参加的职工
 * 接续剩余期，新接续者重新计算免责期; 宁德: 缴费后一个月内、未发生费用, 一对一). Each condition that the scheme sets has to hold; what the ledger cannot know of them
 * is confirmed by whoever acts. The newcomer counts as new, whatever the leaver was; where the scheme does not let the waiting start again, the leaver's goes on.
 */
export function planSubstitution(grounds: AmendmentGrounds, newcomer: Newcomer): AmendmentDecision {
  const { member, on, scheme, period } = grounds;
  const problem = dayProblem(grounds);
  const rest = remainderFrom(member.record, on, grounds);
  const { reading, findings } = checkPerson(newcomer.stated, {
    scheme,
    period,
    asOf: on,
    plans: rest.map(({ plan }) => plan),
    option: (field) => (field === 'id-number' ? '--newcomer-id' : `--newcomer-${field}`),
  });
  const all = [...(problem ? [problem] : []), ...conditionProblems(grounds, newcomer), ...findings];
  const { document } = reading.identity;
  if (newcomer.coveredThrough !== undefined) {
    const found = document?.number ?? newcomer.stated['id-number'] ?? '';
    const parameters = { otherUnit: newcomer.coveredThrough };
    all.push(amendmentFinding('newcomer-already-covered', '--newcomer-id', member, { found, parameters }));
  }
  if (document === undefined || all.some((each) => each.severity === 'error')) return refused(...all);
  const record: MemberRecord = {
    identity: { kind: document.kind, number: document.number },
    name: reading.name ?? '',
    sex: document.sex ?? reading.sex ?? null,
    birthDate: document.birthDate ?? null,
    phone: reading.phone ?? null,
    bank: reading.bank ?? null,
    bankCard: reading.bankCard ?? null,
    staffKind: reading.staffKind ?? null,
    insuranceKind: reading.insuranceKind ?? null,
    hardship: reading.hardship,
    remark: reading.remark ?? null,
    origin: { file: 'mutual amend substitute', sheet: on, cell: '' },
    coverages: rest.map((coverage) => takenOver(coverage, grounds)),
  };
  return amended(
    'substitution',
    grounds,
    oneChange(recordChange(member, recordUntil(member.record, on, grounds)), joining(member.unit, record)),
    all,
  );
}

/** Leaver and newcomer belong to one unit, so both stand in one change. */
function oneChange(leaving: ReturnType<typeof recordChange>, coming: ReturnType<typeof joining>) {
  return [{ ...leaving, change: { ...leaving.change, added: coming.change.added } }];
}

function takenOver(coverage: CoverageRecord, { scheme, period }: AmendmentGrounds): CoverageRecord {
  const { plan, from } = coverage;
  return {
    ...coverage,
    renewal: 'new',
    consecutivePeriods: 1,
    waiting: scheme.substitution?.restartsWaiting ? waitingAfresh(scheme, plan, period, from) : coverage.waiting,
  };
}

/** Waiting that starts on the day of substitution, from whatever day the scheme counts it for others. */
function waitingAfresh(
  scheme: AmendmentGrounds['scheme'],
  plan: string,
  period: AmendmentGrounds['period'],
  from: PlainDate | null,
): WaitingUntil[] {
  const rules = (scheme.waiting ?? []).map((rule) => ({ ...rule, from: 'coverage-start' as const }));
  return waitingOf({ ...scheme, waiting: rules }, plan, period, from);
}

function conditionProblems(grounds: AmendmentGrounds, newcomer: Newcomer): Finding[] {
  const { member, scheme, on } = grounds;
  const rule = scheme.substitution;
  if (rule === undefined || rule.allow === 'no') {
    const reason = rule === undefined ? REASONS.silent : REASONS.refused;
    const clause = rule && { clause: rule.clause };
    return [
      amendmentFinding('substitution-not-allowed', '--member', member, {
        found: scheme.title,
        parameters: { reason },
        ...clause,
      }),
    ];
  }
  const { clause } = rule;
  const problems: Finding[] = [];
  const unconfirmed = (option: `--${string}`, reason: Text) =>
    amendmentFinding('substitution-unconfirmed', option, member, { found: option, parameters: { reason }, clause });
  if (rule.unitPaid) {
    const shared = sharedFee(member.record);
    if (shared)
      problems.push(amendmentFinding('substitution-not-unit-paid', '--member', member, { ...shared, clause }));
    else if (!newcomer.unitPaid) problems.push(unconfirmed('--unit-paid', REASONS.unitPaid));
  }
  if (rule.withoutClaims && !newcomer.withoutClaims) {
    problems.push(unconfirmed('--without-claims', REASONS.withoutClaims));
  }
  if (rule.withinDays !== undefined && newcomer.paidOn !== undefined) {
    const days = daysBetween(newcomer.paidOn, on);
    const { withinDays: limit } = rule;
    const parameters = { paidOn: newcomer.paidOn, days, limit, last: plusDays(newcomer.paidOn, limit) };
    if (days > limit)
      problems.push(amendmentFinding('substitution-too-late', '--on', member, { found: on, parameters, clause }));
  }
  return problems;
}

/** What others than the unit paid of a member's fees; undefined where they paid nothing. */
function sharedFee({ coverages, name }: MemberRecord) {
  const others = sumOf(
    coverages.flatMap(({ payers }) => payers.filter(({ who }) => who !== 'unit').map(({ amount }) => fen(amount))),
  );
  if (others === 0n) return undefined;
  return { found: yuan(others), parameters: { name, fee: yuan(sumOf(coverages.map(({ fee }) => fen(fee)))) } };
}
