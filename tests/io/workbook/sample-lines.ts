import type { RegisterLine } from '../../../src/io/workbook/register.ts';
import type { UnitLine } from '../../../src/io/workbook/units.ts';
import type { WorkbookHead } from '../../../src/io/workbook/workbook-head.ts';
import { people } from '../../support/people.ts';

export const CHAIN = 'a3f9'.repeat(16);

/** The head that the tests' workbooks have. */
export const head: WorkbookHead = {
  centre: '榕城职工互助保障服务中心',
  scheme: '榕城职工医疗互助活动',
  period: '3',
  span: { from: '2026-07-01', to: '2027-07-01' },
  mark: { run: 12, chainHead: CHAIN },
  writtenAt: '2026-06-18T09:30:20+08:00',
};

/** So many lines of a register, of made-up people. */
export function registerLines(count: number, change: Partial<RegisterLine> = {}): RegisterLine[] {
  return people(count).map((person, index) => ({
    unit: '榕城第一中心小学',
    name: person.name,
    sex: person.sex,
    idNumber: person.idNumber,
    birthDate: person.birthDate,
    staffKind: '在职',
    plan: '综合医疗互助',
    shares: 1,
    renewal: index % 3 === 0 ? 'new' : 'renewing',
    fee: '100.10',
    from: '2026-07-01',
    to: '2027-07-01',
    waiting: [{ events: null, until: '2026-09-29' }],
    phone: person.phone,
    bank: '某银行榕城支行',
    bankCard: person.bankCard,
    remark: null,
    origin: { file: '单位/一小.xlsx', sheet: '花名册', cell: `D${index + 4}` },
    ...change,
  }));
}

/** A unit that was accepted. */
export const unitLine: UnitLine = {
  unit: '榕城第一中心小学',
  status: 'accepted',
  headcounts: { staff: 120, women: 80 },
  participants: 118,
  plans: [
    {
      plan: 'general',
      of: 'staff',
      denominator: 120,
      participants: 118,
      ratio: '0.9833',
      required: '0.8000',
      due: '11800.10',
      members: { new: 10, renewing: 108 },
    },
  ],
  due: '11800.10',
  errors: 0,
  warnings: 0,
  firstFindings: [],
  file: '单位/一小.xlsx',
  countsUnit: true,
  countsDue: true,
};
