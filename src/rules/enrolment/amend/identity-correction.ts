import type { Finding } from '../../findings/finding.ts';
import type { Text } from '../../value/text.ts';
import type { MemberRecord } from '../known.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  amended,
  amendmentFinding,
  recordChange,
  refused,
  type StandingMember,
} from './amendment.ts';
import { checkPerson } from './checked-person.ts';

/** What is right; what was right before is left out. */
export interface RightIdentity {
  readonly number: string | undefined;
  readonly name: string | undefined;
  /** The unit of another person who is or was covered under the new number. */
  readonly takenBy: string | undefined;
  /** The ledger keeps numbers by the day, and another correction of the day of the business is in the way of this one. */
  readonly meetsCorrection: boolean;
  /** The person's further records in the period, as a transfer leaves them: they are corrected alike. */
  readonly elsewhere: readonly StandingMember[];
}

const WHAT = {
  number: { zh: '证件号码', en: 'identity number' },
  name: { zh: '姓名', en: 'name' },
} as const satisfies Record<string, Text>;

/** Findings that say whom the scheme takes: the enrolment is accepted already, so they only warn. */
const ELIGIBILITY: ReadonlySet<string> = new Set(['age-below', 'age-above', 'plan-not-for-men']);

/**
 * A member's identity number or name was wrong. The person stays the same, with coverage, waiting and history; from the day of the business on the ledger knows
 * him by the right number, and keeps the wrong one with its dates. Sex and birth date follow the number. Where the right number shows somebody whom the scheme
 * does not take, that is a warning: the enrolment stands until it is withdrawn or undone.
 */
export function planIdentityCorrection(grounds: AmendmentGrounds, right: RightIdentity): AmendmentDecision {
  const { member, scheme, period, asOf } = grounds;
  const { record } = member;
  const { reading, findings } = checkPerson(
    {
      name: right.name ?? record.name,
      'id-number': right.number ?? record.identity.number,
      ...(right.number === undefined && record.sex !== null && { sex: record.sex === 'male' ? '男' : '女' }),
    },
    {
      scheme,
      period,
      asOf,
      plans: record.coverages.map(({ plan }) => plan),
      option: (field) => (field === 'name' ? '--name' : '--number'),
    },
  );
  const told = findings
    .filter(({ origin }) => (origin.file === '--name' ? right.name : right.number) !== undefined)
    .map((each): Finding => (ELIGIBILITY.has(each.code) ? { ...each, severity: 'warning' } : each));
  const { document } = reading.identity;
  if (right.takenBy !== undefined && document) {
    const parameters = { otherUnit: right.takenBy };
    told.push(amendmentFinding('identity-number-taken', '--number', member, { found: document.number, parameters }));
  }
  if (right.meetsCorrection && document) {
    told.push(
      amendmentFinding('corrected-today', '--number', member, { found: document.number, parameters: { day: asOf } }),
    );
  }
  if (told.some((each) => each.severity === 'error')) return refused(...told);
  const corrected = (before: MemberRecord): MemberRecord => ({
    ...before,
    name: right.name === undefined ? before.name : (reading.name ?? before.name),
    ...(right.number !== undefined &&
      document && {
        identity: { kind: document.kind, number: document.number },
        sex: document.sex ?? before.sex,
        birthDate: document.birthDate ?? before.birthDate,
      }),
  });
  const after = corrected(record);
  if (after.name === record.name && after.identity.number === record.identity.number) {
    const what = right.number === undefined ? 'name' : 'number';
    const details = {
      found: what === 'name' ? after.name : after.identity.number,
      parameters: { name: record.name, what: WHAT[what] },
      personal: { found: what === 'name' ? ('name' as const) : ('id-number' as const) },
    };
    return refused(amendmentFinding('amendment-changes-nothing', `--${what}`, member, details));
  }
  const changes = [member, ...right.elsewhere].map((each) => recordChange(each, corrected(each.record)));
  return amended('identity-correction', grounds, changes, told);
}
