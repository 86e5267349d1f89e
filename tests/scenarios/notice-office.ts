import { expect } from 'vitest';
import { claimSheet, facts, later, qian, sun, zhao } from './claims-office.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';

/** Zhangzhou's scheme of 2021 with a public notice as Changsha has it: five working days before anything is paid. */
export const noticed = (publicNotice: string): string => `id: zhangzhou-notice
extends: zhangzhou-2021
missing: [plans.general.fee, participation, period.apply, period.pay, lateJoiners, substitution]
clauses:
  notice:
    title: 公示规定
    source: 测试用
    checkedOn: 2021-01-01
    basis: stated
claims:
  periodBy: discharge
  clause: notice
  publicNotice: {${publicNotice}}
`;

export const fiveDays =
  'days: 5, working: true, before: payment, columns: [decided-on], objectTo: 市总工会职工服务中心';

/** An office whose scheme asks for a notice; 甲厂 has decided claims of 420.00, 600.00 and 60.00 yuan: three runs. The day is Wednesday, 15 September 2021. */
export async function noticeOffice(publicNotice = fiveDays, ...more: string[]): Promise<Office> {
  const office = emptyFolder();
  office.write('schemes/zhangzhou-notice.yaml', noticed(publicNotice));
  office.write('schemes/calendar.yaml', calendar);
  const init = ['init', '--scheme', 'zhangzhou-notice', '--period', '2021', '--schemes', 'schemes', ...more];
  const begun = await office.run(init, { now: '2020-12-20T09:00:00+08:00' });
  expect(begun, begun.stderr).toMatchObject({ exitCode: 0 });
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: staff(1, 10), columns: facts }));
  expect(await office.run('enrol rosters', { now: '2020-12-21T09:00:00+08:00' })).toMatchObject({ exitCode: 0 });
  const stays = claimSheet(
    { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
    { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1300', account: qian.bankCard },
    { who: sun, days: ['2021-03-01', '2021-03-05'], selfPaid: '400', account: sun.bankCard },
  );
  office.write('claims.csv', stays);
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

/** The Mid-Autumn Festival of 2021, with the Saturday that was worked for it. */
const calendar = `clause: {title: 放假安排, source: 国办发明电〔2020〕27号, checkedOn: 2021-01-01, basis: stated}
years:
  2021:
    holidays: [{name: 中秋节, from: 2021-09-19, to: 2021-09-21}, {name: 国庆节, from: 2021-10-01, to: 2021-10-07}]
    workdays: [2021-09-18, 2021-09-26, 2021-10-09]
`;
