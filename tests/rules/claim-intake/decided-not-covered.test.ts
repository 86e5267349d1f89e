import { describe, expect, it } from 'vitest';
import type { CoveredPlan, FormerClaim } from '../../../src/rules/claim/claim.ts';
import { checkDecided } from '../../../src/rules/claim-intake/decided/check-decided.ts';
import { notCovered } from '../../../src/rules/claim-intake/decided/not-covered.ts';
import { readDecidedFile } from '../../../src/rules/claim-intake/decided/read-decided-file.ts';
import type { StandingClaim } from '../../../src/rules/claim-plan/standing-claim.ts';
import type { Text } from '../../../src/rules/value/text.ts';
import { span, townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { fileOf, sheetOf } from '../../support/sheets.ts';

const who = person({ seed: 93 });
const header = [
  '原申请号',
  '姓名',
  '身份证号码',
  '补助项目',
  '事件日期',
  '个人自付',
  '审核金额',
  '支付日期',
  '审核结果',
];

interface Stated {
  readonly day?: string;
  readonly benefit?: string;
  readonly amount?: string;
  readonly paid?: string;
  readonly result?: string;
}

function rowsOf({
  day = '2026-09-04',
  benefit = '住院补助',
  amount = '500.00',
  paid = '未付',
  result = '全额',
}: Stated) {
  const row = ['A-1', who.name, who.idNumber, benefit, day, '2000', amount, paid, result];
  const read = readDecidedFile(fileOf(sheetOf([header, row], { name: '已审核' })), townScheme(), '2026-11-20');
  expect(read.findings).toEqual([]);
  return read.rows;
}

/** Of a plan for the whole period, without waiting, unless said otherwise. */
const covered = (more: Partial<CoveredPlan> = {}): CoveredPlan => ({
  ...{ plan: 'general', span, shares: 1, renewal: 'renewing', consecutivePeriods: 2, waits: false },
  ...more,
});
const newcomer = covered({ renewal: 'new', consecutivePeriods: 1, waits: true });

function told(stated: Stated, plans: readonly CoveredPlan[], history: readonly (FormerClaim & StandingClaim)[] = []) {
  const persons = new Map([[who.idNumber, { member: { plans }, history }]]);
  return notCovered(rowsOf(stated), persons, { scheme: townScheme(), period: { span } }).map(({ finding }) => {
    const reason = finding.parameters?.reason as Text;
    return [finding.code, finding.severity, finding.origin.cell, finding.found, reason.zh].join(' ');
  });
}

describe('a decision made elsewhere that is to be paid here is warned of', () => {
  it('within the waiting', () => {
    expect(told({ day: '2026-07-03' }, [newcomer])).toEqual([
      'decided-not-covered warning E2 2026-07-03 2026-07-03 在免责期内（至 2026-07-30 止，含当日）',
    ]);
  });

  it('after a withdrawal', () => {
    expect(told({}, [covered({ span: { from: '2026-07-01', to: '2026-08-21' } })])).toEqual([
      'decided-not-covered warning E2 2026-09-04 2026-09-04 不在“职工医疗互助”的保障期 2026-07-01 至 2026-08-20 之内',
    ]);
  });

  it('of a plan that was not taken', () => {
    expect(told({}, [covered({ plan: 'critical' })])).toEqual([
      'decided-not-covered warning D2 职工医疗互助 这名职工没有参加“职工医疗互助”',
    ]);
  });
});

describe('nothing is said', () => {
  it.each<[string, Stated, readonly CoveredPlan[]]>([
    ['of an event that is covered', {}, [newcomer]],
    ['on the first day after the waiting', { day: '2026-07-31' }, [newcomer]],
    ['of one who does not wait', { day: '2026-07-03' }, [covered()]],
    ['of what was paid there', { day: '2026-07-03', paid: '2026-08-01' }, [newcomer]],
    ['of what was refused', { day: '2026-07-03', amount: '0', paid: '', result: '不予补助' }, [newcomer]],
    ['of who is no member, which is told as such', { day: '2026-07-03' }, []],
  ])('%s', (_name, stated, plans) => {
    expect(told(stated, plans)).toEqual([]);
  });
});

it.each([
  ['2026-09-03', ['decided-paid-before-event warning H2 2026-09-03']],
  ['2026-09-04', []],
  ['未付', []],
])('paid on %s for an event of 2026-09-04', (paid, expected) => {
  const { findings } = checkDecided(rowsOf({ paid }), { scheme: townScheme(), period: { span } });
  expect(
    findings.map(({ finding: { code, severity, origin, found } }) => [code, severity, origin.cell, found].join(' ')),
  ).toEqual(expected);
});
