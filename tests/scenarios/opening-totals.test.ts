import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { emptyFolder, type Office } from './office.ts';

const [BEGIN, on] = ['init --scheme yunnan-17 --period 17 --start 2026-01-01', '--as-of 2026-02-01'];
const HEADER = '期次 起 止 参加人数 互助金收入 补助人次 补助金额 期末结余'.split(' ');
const sixteenth = '第16期 2025-01-01 2025-12-31 315437 38328300 48288 33066615 5261685'.split(' ');

function book(...rows: readonly (readonly string[])[]): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([HEADER, ...rows].map((row) => [...row])), '往期合计');
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' });
}

async function summary(office: Office) {
  const { stdout } = await office.run(`summary --json ${on}`);
  return JSON.parse(stdout);
}

describe('totals of periods from before the ledger', () => {
  it('come with the opening, are told as the period before and since the first, and are whole', async () => {
    const office = emptyFolder();
    office.write('opening.xlsx', book(sixteenth, ['15', '', '', '', '', '1712', '1500000', '']));
    const begun = await office.run(`${BEGIN} --opening opening.xlsx --lang zh`);
    expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
    expect(begun.stdout).toContain('往期合计 2 期：补助 50000 人次，34,566,615.00 元。');
    const told = await summary(office);
    expect(told.before).toBeNull();
    expect(told.beforeBrought).toMatchObject({ number: '16', to: '2026-01-01', granted: '33066615.00' });
    const key = Object.fromEntries(told.key.map(({ name, before }: Record<string, string>) => [name, before]));
    expect(key).toMatchObject({ members: 315437, visits: 48288, grantedToFees: '0.8627', closing: '5261685.00' });
    expect([key.units, key.persons]).toEqual([null, null]);
    expect(told.ever.periods.map(({ period }: { period: { number: string } }) => period.number)).toEqual([
      ...['15', '16', '17'],
    ]);
    expect(told.ever.total).toEqual({ members: null, fees: null, visits: 50000, granted: '34566615.00' });
    const page = async (language: string) => (await office.run(`summary --lang ${language} ${on}`)).stdout;
    expect(await page('zh')).toContain('自第 15 期以来共补助 50000 人次，34,566,615.00 元。');
    expect(await page('en')).toContain('From before this ledger, as brought in: periods 15, 16.');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('come later too, once, of periods that the ledger does not have, and are undone', async () => {
    const office = emptyFolder();
    await office.run(BEGIN);
    office.write('往期.xlsx', book(sixteenth));
    office.write('again.xlsx', book(sixteenth, ['17', '', '', '', '', '1', '1', '']));
    for (const _ of ['once', 'the same command again']) {
      expect(await office.run('init --opening 往期.xlsx')).toMatchObject({ exitCode: 0, stderr: '' });
      expect((await summary(office)).ever.total.visits).toBe(48288);
    }
    const refused = await office.run('init --opening again.xlsx --json');
    expect(refused.exitCode).toBe(1);
    expect(JSON.parse(refused.stdout).findings.map(({ code, cell }: Record<string, string>) => [code, cell])).toEqual([
      ['opening-totals-known', 'A2'],
      ['opening-totals-known', 'A3'],
    ]);
    expect(await office.run('undo 2 --reason 数字有误')).toMatchObject({ exitCode: 0 });
    expect(await summary(office)).toMatchObject({ beforeBrought: null, ever: { total: { visits: 0 } } });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });
});
