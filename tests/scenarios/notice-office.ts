import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { claimSheet, facts, later, qian, sun, zhao } from './claims-office.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';

/** A file of the example that stands in fixtures/notice. */
export const exampleOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/notice/example/${name}`, import.meta.url)), 'utf8');

const RULE = /publicNotice: \{.*\}/;

/**
 * An office whose scheme asks for a notice; 甲厂 has decided claims of 420.00, 600.00 and 60.00 yuan: three runs. The day is Wednesday, 15 September 2021.
 *
 * @param rule - what the scheme says of the notice; five working days before anything is paid, as Changsha has it, where left out
 */
export async function noticeOffice(rule?: string, ...more: string[]): Promise<Office> {
  const office = emptyFolder();
  const scheme = exampleOf('zhangzhou-notice.yaml');
  const changed = rule === undefined ? scheme : scheme.replace(RULE, `publicNotice: {${rule}}`);
  office.write('schemes/zhangzhou-notice.yaml', changed);
  office.write('schemes/calendar.yaml', exampleOf('calendar.yaml'));
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
