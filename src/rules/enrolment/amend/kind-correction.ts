import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Plan } from '../../scheme/plans.ts';
import { fen, sumOf, yuan } from '../../value/money.ts';
import type { Text } from '../../value/text.ts';
import { type FeeFacts, type FeeParts, feeOf } from '../fees.ts';
import type { CoverageRecord, MemberRecord } from '../known.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  amended,
  amendmentFinding,
  inOption,
  recordChange,
  refused,
  type StandingMember,
} from './amendment.ts';
import { checkPerson } from './checked-person.ts';

/** The right kind of staff, in the scheme's words, and what else the fee goes by. */
export interface RightKind {
  readonly stated: string;
  /** Id of the unit's kind. */
  readonly unitKind: string | undefined;
  /** The person's further records in the period, as a transfer leaves them: they are corrected alike. */
  readonly elsewhere: readonly StandingMember[];
}

const WHAT: Text = { zh: '人员类别', en: 'kind of staff' };
/** The member is enrolled already: an age that the right kind brings to light is told, and does not undo that. */
const ONLY_TOLD: ReadonlySet<string> = new Set(['age-below', 'age-above', 'age-insurance-unknown']);

/**
 * A member's kind of staff was wrong on the list. Coverage stays as it is. Where the fee goes by the kind, the due becomes what it would have been, and the difference is
 * posted (inferred: a fee asked by mistake is corrected, not kept as one that a member leaves behind). A kind that the scheme does not take refuses the correction.
 */
export function planKindCorrection(grounds: AmendmentGrounds, right: RightKind): AmendmentDecision {
  const { member } = grounds;
  const { kind, findings } = checkedKind(grounds, right.stated);
  if (kind === undefined || findings.some(({ severity }) => severity === 'error')) return refused(...findings);
  if (member.record.staffKind === kind) return refused(...findings, nothingNew(grounds, kind));
  const corrected = withKind(grounds, kind, right.unitKind);
  const changes = [member, ...right.elsewhere].map((each) => recordChange(each, corrected(each.record)));
  const before = [member, ...right.elsewhere].map(({ record }) => record);
  return amended('correction', grounds, changes, [...findings, ...feeChanges(grounds, kind, before, corrected)]);
}

/** What the scheme says of a kind of staff for this member: its id, and what speaks against it. */
export function checkedKind(
  { scheme, period, asOf, member: { record, unit } }: AmendmentGrounds,
  stated: string,
): { readonly kind: string | undefined; readonly findings: readonly Finding[] } {
  const person = {
    name: record.name,
    'id-number': record.identity.number,
    'staff-kind': stated,
    ...(record.sex !== null && { sex: record.sex === 'male' ? '男' : '女' }),
  };
  const plans = record.coverages.map(({ plan }) => plan);
  const checked = checkPerson(person, { scheme, period, asOf, plans, option: () => '--kind' });
  const told = checked.findings
    .filter(({ code }) => code === 'staff-kind-refused' || code === 'staff-kind-unknown' || ONLY_TOLD.has(code))
    .map((each): Finding => ({ ...each, unit: unit.name, ...(ONLY_TOLD.has(each.code) && { severity: 'warning' }) }));
  const { staffKind: kind } = checked.reading;
  if (kind !== undefined || told.some(({ severity }) => severity === 'error')) return { kind, findings: told };
  const titles = Object.values(scheme.staffKinds ?? {}).map(({ title }) => title);
  const wanted =
    titles.length > 0 ? titles.join('、') : { zh: '本办法不分人员类别', en: 'the scheme parts no kinds of staff' };
  const parameters = { column: WHAT.zh, wanted };
  return {
    kind,
    findings: [...told, finding('value-not-understood', { origin: inOption('--kind'), found: stated, parameters })],
  };
}

function nothingNew({ member, scheme }: AmendmentGrounds, kind: string): Finding {
  const found = scheme.staffKinds?.[kind]?.title ?? kind;
  const parameters = { name: member.record.name, what: WHAT };
  return amendmentFinding('amendment-changes-nothing', '--kind', member, { found, parameters });
}

/** The record with the right kind, and with the fees that go with it where they were those of the wrong kind. */
export function withKind(
  { scheme }: Pick<AmendmentGrounds, 'scheme'>,
  kind: string,
  unitKind: string | undefined,
): (record: MemberRecord) => MemberRecord {
  return (record) => ({
    ...record,
    staffKind: kind,
    coverages: record.coverages.map((coverage) => {
      const plan = scheme.plans[coverage.plan];
      return plan === undefined ? coverage : refeed(coverage, plan, record, { kind, unitKind });
    }),
  });
}

/** A coverage that came without a fee of its own, or with another than the scheme's, keeps it. */
function refeed(
  coverage: CoverageRecord,
  plan: Plan,
  { staffKind, hardship }: MemberRecord,
  { kind, unitKind }: { readonly kind: string; readonly unitKind: string | undefined },
): CoverageRecord {
  const { shares, renewal } = coverage;
  const facts = (of: string | undefined): FeeFacts => ({ unitKind, staffKind: of, renewal, shares, hardship });
  const [asked, right] = [feeOf(plan, facts(staffKind ?? undefined)), feeOf(plan, facts(kind))];
  if (right === undefined || asked === undefined || yuan(asked.fee) !== coverage.fee) return coverage;
  return { ...coverage, fee: yuan(right.fee), payers: inYuan(right) };
}

function inYuan({ payers }: FeeParts): CoverageRecord['payers'] {
  return payers.map(({ who, amount }) => ({ who, amount: yuan(amount) }));
}

/** `amend-fee-changes`, where the fees of these records come to something else. */
export function feeChanges(
  { member, scheme }: Pick<AmendmentGrounds, 'member' | 'scheme'>,
  kind: string,
  records: readonly MemberRecord[],
  corrected: (record: MemberRecord) => MemberRecord,
): Finding[] {
  const feeOfAll = (all: readonly MemberRecord[]) =>
    yuan(sumOf(all.flatMap(({ coverages }) => coverages.map(({ fee }) => fen(fee)))));
  const [before, after] = [feeOfAll(records), feeOfAll(records.map(corrected))];
  if (before === after) return [];
  const found = scheme.staffKinds?.[kind]?.title ?? kind;
  const parameters = { name: member.record.name, before, after };
  return [amendmentFinding('amend-fee-changes', '--kind', member, { found, parameters })];
}
