import { expect } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';

export const [zhao, qian, sun] = staff(1, 3) as [MadeUpPerson, MadeUpPerson, MadeUpPerson];

/** What Zhangzhou's rosters state of each member besides. */
export const facts = { 人员类别: () => '在职', 医保类型: () => '职工医保' };

/** One line of a claim sheet. */
export interface Stay {
  readonly who: MadeUpPerson;
  readonly unit?: string;
  /** Admission and discharge, `2021-02-01`. */
  readonly days: readonly [string, string];
  readonly selfPaid: string;
  readonly receipt?: string;
  readonly insurance?: string;
  /** 银行账号. */
  readonly account?: string;
}

/** A claim sheet as CSV, a stay a line. */
export function claimSheet(...stays: readonly Stay[]): string {
  const head = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,票据号,银行账号';
  const lines = stays.map(
    ({ who, unit = '甲厂', days, selfPaid, receipt = '', insurance = '职工医保', account = '' }) =>
      [unit, who.name, who.idNumber, insurance, ...days, selfPaid, receipt, account].join(','),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

/** A workspace of Zhangzhou's scheme of 2021 with 甲厂 of ten enrolled: 60 % of what is self-paid over 300 yuan, counted over the year. */
export async function zhangzhouOffice(...more: string[]): Promise<Office> {
  const office = emptyFolder();
  const begun = await office.run(['init', '--scheme', 'zhangzhou-2021', '--period', '2021', ...more], {
    now: '2020-12-20T09:00:00+08:00',
  });
  expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 10), columns: facts }));
  const enrolled = await office.run('enrol rosters', { now: '2020-12-21T09:00:00+08:00' });
  expect(enrolled).toMatchObject({ exitCode: 0 });
  return office;
}

/** The day on which the sheets come in. */
export const later = { now: '2021-09-15T09:00:00+08:00' };
