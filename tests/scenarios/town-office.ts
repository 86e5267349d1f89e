import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';

const scheme = fileURLToPath(new URL('../../fixtures/claims/scheme.yaml', import.meta.url));

/** Ten of the made-up town, men and women. */
export const townsfolk: readonly MadeUpPerson[] = staff(7000, 10);

/** The day on which its sheets come in. */
export const november = { now: '2026-11-20T09:00:00+08:00' };

/** One line of a claim sheet: what it states besides who claims, by header. */
export interface TownLine {
  readonly who: MadeUpPerson;
  readonly states: Readonly<Partial<Record<(typeof columns)[number], string>>>;
}

const columns = [
  ...(['申请事由', '医院等级', '入院日期', '出院日期', '发生日期', '确诊日期', '诊断', '首次确诊'] as const),
  ...(['个人自付', '申请材料', '继承人', '申请日期', '银行卡号', '票据号'] as const),
];

/** A claim sheet of the town's factory as CSV, with the day of application 2026-10-08 and all papers unless a line says otherwise. */
export function townSheet(...lines: readonly TownLine[]): string {
  const plain = { 申请日期: '2026-10-08', 申请材料: '齐全' };
  const rows = lines.map(({ who, states }) => {
    const stated = { ...plain, 银行卡号: who.bankCard, ...states };
    return ['机械厂', who.name, who.idNumber, ...columns.map((column) => stated[column] ?? '')].join(',');
  });
  return `${[['单位名称', '姓名', '身份证号', ...columns].join(','), ...rows].join('\r\n')}\r\n`;
}

/** A workspace of the town's scheme, every rule of a claim once, with the factory of ten enrolled. */
export async function townOffice(...more: string[]): Promise<Office> {
  const office = emptyFolder();
  mkdirSync(office.path('schemes'));
  copyFileSync(scheme, office.path('schemes', 'town-claims.yaml'));
  const begin = ['--scheme', 'town-claims', '--schemes', 'schemes', '--period', '3', '--start', '2026-07-01'];
  const june = { now: '2026-06-15T09:00:00+08:00' };
  expect(await office.run(['init', ...begin, ...more], june)).toMatchObject({ exitCode: 0, stderr: '' });
  office.write('rosters/1.csv', roster({ unit: '机械厂', people: townsfolk }));
  expect(await office.run('enrol rosters', june)).toMatchObject({ exitCode: 0 });
  return office;
}
