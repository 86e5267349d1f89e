import { cpSync } from 'node:fs';
import { expect } from 'vitest';
import { amendmentsFolder } from '../fixtures/amendment-cases.ts';
import { roster, staff } from '../scenarios/office.ts';
import { type Booking, statement } from '../scenarios/receipts-office.ts';
import { newStage, type Stage, workspaceAt } from './claims-office.ts';
import type { Kind } from './workspace.ts';

/** What a command that takes sheets in is tried on. */
export interface SheetsOffice {
  readonly stage: Stage;
  readonly line: string;
  /** How many rows of a table of the ledger an undisturbed run leaves, by a query that counts them. */
  readonly leaves: readonly (readonly [query: string, count: number])[];
}

const unitName = (index: number) => `第${index + 1}厂`;

const statements = 8;
const payersEach = 6;

/** Units of Xiamen, whose coverage begins with the payment, and statements of which the last brings each its rest; on every statement is also money that nobody knows. */
export async function paidOffice(kind: Kind): Promise<SheetsOffice> {
  const stage = await newStage(kind);
  const { office, environment } = workspaceAt(stage);
  const at = { environment: { ...environment, MUTUAL_AS_OF: '2019-06-25' }, now: '2019-06-25T09:00:00+08:00' };
  const units = (statements * payersEach) / 2;
  for (let index = 0; index < units; index += 1)
    office.write(`rosters/${index}.csv`, roster({ unit: unitName(index), people: staff(index * 10 + 1, 4) }));
  for (const line of ['init --scheme xiamen-16 --period 16 --start 2019-07-01', 'enrol rosters'])
    expect(await office.run(line, at)).toMatchObject({ exitCode: 0 });
  let opening = 10_000;
  for (let file = 0; file < statements; file += 1) {
    const [half, day] = [file % (statements / 2), `2019-07-0${file + 1}`];
    const bookings = Array.from({ length: payersEach }, (_, at): Booking => {
      const unit = unitName(half * payersEach + at);
      return [day, file < statements / 2 ? 100 : 140, unit, '医疗互助'];
    });
    const all: Booking[] = [...bookings, [day, 33 + file, `无名${file}`, '转账']];
    office.write(`sheets/${file}.csv`, statement(all, { first: file * 10 + 1, opening }));
    opening += all.reduce((sum, [, amount]) => sum + amount, 0);
  }
  return {
    ...{ stage, line: 'receive sheets' },
    leaves: [
      ['select * from statement_line', statements * (payersEach + 1)],
      [`select * from settlement where kind = 'unidentified'`, statements],
      ['select * from coverage where starts is not null', units * 4],
    ],
  };
}

const members = 40;
const matters = ['退出', '更正姓名', '转移', '更正账号'] as const;
const HEADER = '变更事项,单位名称,姓名,身份证号,变更日期,变更原因,新单位,更正后姓名,更正后账号';

/** Units of a made-up town, and a sheet of each in which all members change; of each sheet one row goes back. */
export async function changedOffice(kind: Kind): Promise<SheetsOffice> {
  const stage = await newStage(kind);
  const { office, environment } = workspaceAt(stage);
  cpSync(`${amendmentsFolder}/schemes`, office.path('schemes'), { recursive: true });
  const units = 6;
  const people = Array.from({ length: units }, (_, index) => staff(index * 100 + 1, members));
  for (const [index, of] of people.entries()) {
    const columns = { 人员类别: () => '在职' };
    const facts = { 单位性质: '国有企业' };
    office.write(`rosters/${index}.csv`, roster({ unit: unitName(index), people: of, facts, columns }));
    const rows = of.map(({ name, idNumber }, at) => {
      const who = `${unitName(index)},${name},${idNumber}`;
      const matter = matters[at % matters.length];
      if (matter === '退出') return `退出,${who},${at === 0 ? '' : '2026-09-01'},离职,,,`;
      if (matter === '转移') return `转移,${who},2026-09-02,调动,${unitName((index + 1) % units)},,`;
      if (matter === '更正姓名') return `更正姓名,${who},,写错,,${name}昶,`;
      return `更正账号,${who},,换卡,,,62220200000000${String(index * members + at).padStart(5, '0')}`;
    });
    office.write(`sheets/${index}.csv`, [HEADER, ...rows].join('\r\n'));
  }
  for (const line of ['init --scheme change-town --schemes schemes --period 5 --start 2026-07-01', 'enrol rosters'])
    expect(await office.run(line, { environment })).toMatchObject({ exitCode: 0, stderr: '' });
  const each = members / matters.length;
  return {
    ...{ stage, line: 'amend sheets' },
    leaves: [
      [`select distinct entry from unit_entry where kind = 'members-amended'`, units * (members - 1)],
      [`select * from member where name like '%昶'`, units * each],
      [`select * from member where bank_card like '62220200000000%'`, units * each],
    ],
  };
}
