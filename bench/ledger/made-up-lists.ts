import { createHash } from 'node:crypto';
import type { ListTaken } from '../../src/io/ledger/entry/entry.ts';
import type { EntryPeriod } from '../../src/io/ledger/entry/period-id.ts';
import { entryPeriod } from '../../src/io/ledger/entry/period-id.ts';
import { personIdFrom, unitIdFrom } from '../../src/io/ledger/identity/ids.ts';
import type { KnownQuestion } from '../../src/io/ledger/read/known-for.ts';
import type { CoverageRecord, MemberRecord } from '../../src/rules/enrolment/known.ts';
import { yuan } from '../../src/rules/value/money.ts';
import { office, period } from '../../tests/io/ledger/sample.ts';

export const schemeHash = 'b6a3'.repeat(16);

const inEntries: EntryPeriod = entryPeriod(period);
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英';

/** A whole number below `below` that is the same for the same text, and in no order. */
function drawn(text: string, below: number): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) % below;
}

/** A made-up list: some members renew, as in a real one, so that not all of their coverages are alike. */
export function madeUpList(unit: number, size: number): ListTaken {
  const name = `蒙自市第${unit}中学`;
  const id = unitIdFrom(office, name);
  const added = Array.from({ length: size }, (_, at) => {
    const record = madeUpMember(unit, at);
    return { person: personIdFrom(record.identity.number), place: at + 1, record };
  });
  const due = yuan(BigInt(size) * 13_000n);
  const posting = { plan: 'general', unit: id };
  return {
    kind: 'list-taken',
    day: '2025-12-01',
    period: inEntries,
    schemeHash,
    optionsHash: '4f53'.repeat(16),
    unit: {
      id,
      office,
      before: null,
      after: { name, creditCode: null, kind: 'enterprise', region: '红河州/蒙自市' },
      newNames: [name],
    },
    status: 'accepted',
    list: {
      file: `${name}.xlsx`,
      sha256: createHash('sha256').update(name).digest('hex'),
      format: 'xlsx',
      mode: 'add',
      asOf: '2025-12-01',
      headcounts: { insured: size },
      participants: size,
      declaredParticipants: size,
      declaredFee: due,
      contact: '李会计',
      contactPhone: '0873-3700000',
    },
    change: { unit: id, added, removed: [], changed: [] },
    due,
    plans: [],
    postings: [
      { account: 'fees-receivable', amount: due, party: 'unit', ...posting },
      { account: 'subsidies-receivable', amount: yuan(BigInt(size) * 2_000n), party: 'provincial-union', ...posting },
      { account: 'fee-income', amount: `-${yuan(BigInt(size) * 15_000n)}`, party: null, ...posting },
    ],
  };
}

/** What is asked before the list is judged. */
export function questionOf(list: ListTaken): KnownQuestion {
  return {
    office,
    period,
    unit: { name: list.unit.after.name, creditCode: list.unit.after.creditCode },
    identityNumbers: list.change.added.map((each) => each.record.identity.number),
  };
}

function madeUpMember(unit: number, at: number): MemberRecord {
  const key = `${unit}/${at}`;
  const year = 1962 + drawn(`${key} year`, 42);
  const day = `${String(1 + drawn(`${key} month`, 12)).padStart(2, '0')}${String(1 + drawn(`${key} day`, 28)).padStart(2, '0')}`;
  const serial = String(unit * 1_000 + at).padStart(7, '0');
  return {
    // Longer than a real one, so that each is another.
    identity: { kind: 'resident', number: `5325${String(drawn(key, 100)).padStart(2, '0')}${year}${day}${serial}` },
    name: `${surnames[drawn(key, 20)]}${given[drawn(`${key} 1`, 23)]}${given[drawn(`${key} 2`, 23)]}`,
    sex: at % 2 === 0 ? 'female' : 'male',
    birthDate: `${year}-${day.slice(0, 2)}-${day.slice(2)}`,
    phone: `138${String(drawn(key, 100_000_000)).padStart(8, '0')}`,
    bank: '中国工商银行',
    bankCard: `62220200${String(drawn(`${key} card`, 1_000_000_000)).padStart(11, '0')}`,
    staffKind: null,
    insuranceKind: null,
    hardship: false,
    remark: null,
    origin: { file: `蒙自市第${unit}中学.xlsx`, sheet: '花名册', cell: `C${at + 5}` },
    coverages: [madeUpCoverage(drawn(`${key} renews`, 10) < 8)],
  };
}

function madeUpCoverage(renews: boolean): CoverageRecord {
  return {
    plan: 'general',
    shares: 1,
    from: '2026-01-01',
    to: '2027-01-01',
    waiting: renews ? [] : [{ events: null, until: '2026-01-31' }],
    renewal: renews ? 'renewing' : 'new',
    consecutivePeriods: renews ? 2 : 1,
    fee: '150.00',
    payers: [
      { who: 'unit', amount: '130.00' },
      { who: 'provincial-union', amount: '20.00' },
    ],
  };
}
