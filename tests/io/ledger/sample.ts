import { canonicalJson } from '../../../src/io/ledger/entry/canonical-json.ts';
import type { KnownQuestion } from '../../../src/io/ledger/read/known-for.ts';
import type { Known, KnownUnit, MemberRecord, PeriodInForce } from '../../../src/rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../../src/rules/enrolment/plan.ts';
import { dueFromUnit, postingsFor } from '../../../src/rules/fund/dues.ts';
import { yuan } from '../../../src/rules/value/money.ts';

export const office = '红河州办事处';
/** Stands for a resolved scheme; the ledger asks no more of one than its id. */
export const scheme = { id: 'yunnan-17', title: '云南省职工医疗互助活动', plans: { general: { fee: '150' } } };
export const period: PeriodInForce = {
  scheme: 'yunnan-17',
  number: '17',
  span: { from: '2026-01-01', to: '2027-01-01' },
};
export const opening = {
  verb: 'enrol',
  actor: 'clerk',
  at: '2025-12-01T08:00:00+08:00',
  day: '2025-12-01',
  options: {},
  toolVersion: '0.1.0',
  inputs: [],
  office,
};

/** A made-up person: the ledger takes an identity number as it comes, checked or not. */
export function member(number: number, change: Partial<MemberRecord> = {}): MemberRecord {
  return {
    identity: { kind: 'resident', number: `5325011990010${String(number).padStart(5, '0')}` },
    name: `张${number}`,
    sex: number % 2 === 0 ? 'female' : 'male',
    birthDate: '1990-01-01',
    phone: '13800000000',
    bank: '中国工商银行',
    bankCard: '6222020000000000000',
    staffKind: null,
    insuranceKind: null,
    hardship: false,
    remark: null,
    origin: { file: 'a.xlsx', sheet: '花名册', cell: `C${number + 3}` },
    coverages: [coverage()],
    ...change,
  };
}

export function coverage(change: Partial<MemberRecord['coverages'][number]> = {}): MemberRecord['coverages'][number] {
  return {
    plan: 'general',
    shares: 1,
    from: '2026-01-01',
    to: '2027-01-01',
    waiting: [{ events: null, until: '2026-01-31' }],
    renewal: 'new',
    consecutivePeriods: 1,
    fee: '150.00',
    payers: [
      { who: 'unit', amount: '130.00' },
      { who: 'provincial-union', amount: '20.00' },
    ],
    ...change,
  };
}

export interface Submitted {
  readonly unit: string;
  readonly creditCode?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly members: readonly MemberRecord[];
  readonly mode?: 'add' | 'replace';
}

export function questionFor(submitted: Submitted, inPeriod: PeriodInForce = period): KnownQuestion {
  return {
    office,
    period: inPeriod,
    unit: { name: submitted.unit, creditCode: submitted.creditCode ?? null },
    identityNumbers: submitted.members.map((each) => each.identity.number),
  };
}

/** The entry of the list in force that is the same file under the same scheme and options, as `enrol` looks for it among what is known. */
export function takenBy(known: Known, same: Pick<KnownUnit['lists'][number], 'sha256' | 'schemeHash' | 'optionsHash'>) {
  return known.unit?.lists.find(
    ({ sha256, schemeHash, optionsHash }) =>
      sha256 === same.sha256 && schemeHash === same.schemeHash && optionsHash === same.optionsHash,
  )?.entry;
}

/** What the rules would plan for a list without findings: who is not there is added, who differs is changed, and with `replace` who is missing is removed. */
export function planFor(submitted: Submitted, known: Known): EnrolmentPlan {
  const { mode = 'add', members } = submitted;
  const before = known.unit?.members ?? new Map<string, MemberRecord>();
  const named = new Set(members.map((each) => each.identity.number));
  const removed = mode === 'replace' ? [...before.values()].filter((each) => !named.has(each.identity.number)) : [];
  const change = {
    added: members.filter((each) => !before.has(each.identity.number)),
    removed,
    changed: members.flatMap((after) => {
      const there = before.get(after.identity.number);
      return there === undefined || canonicalJson(there) === canonicalJson(after) ? [] : [{ before: there, after }];
    }),
  };
  const after = new Map(before);
  for (const each of removed) after.delete(each.identity.number);
  for (const each of members) after.set(each.identity.number, each);
  const due = yuan(dueFromUnit([...after.values()]));
  return {
    status: 'accepted',
    unit: {
      name: submitted.unit,
      creditCode: submitted.creditCode ?? null,
      kind: 'enterprise',
      region: '红河州/蒙自市',
    },
    list: {
      file: submitted.file ?? 'a.xlsx',
      sha256: submitted.sha256 ?? 'aa',
      format: 'xlsx',
      mode,
      asOf: '2025-12-01',
      headcounts: { insured: 120 },
      participants: members.length,
      declaredParticipants: members.length,
      declaredFee: due,
      contact: '李会计',
      contactPhone: '0873-3700000',
    },
    members: [...after.values()],
    change,
    due,
    plans: [],
    postings: postingsFor(change, ['general', 'women']),
  };
}
