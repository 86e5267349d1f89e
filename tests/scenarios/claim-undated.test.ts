import { expect, it } from 'vitest';
import { readBack } from '../support/read-back.ts';
import { later, zhangzhouOffice, zhao } from './claims-office.ts';

it('a death without a date has no day anywhere, rather than that on which its claim came in', async () => {
  const office = await zhangzhouOffice();
  const header = '单位名称,姓名,身份证号码,医保类型,申请事由,继承人';
  const heirs = '李梅 1/1 6217000000034981823';
  office.write('claims.csv', `${header}\r\n甲厂,${zhao.name},${zhao.idNumber},职工医保,死亡,${heirs}\r\n`);
  const taken = await office.run('claim claims.csv --out result --lang en', later);
  expect(taken.stdout).toMatch(/^8-1 .* death +— +held /m);
  expect(taken.stdout).not.toContain('2021-09-15');
  const again = await office.run('claim claims.csv --json', later);
  expect(JSON.parse(again.stdout).claims).toMatchObject([{ number: '8-1', unchanged: true, eventDay: null }]);
  const [heading] = (await office.run('claim show 8-1 --lang en', later)).stdout.split('\n');
  expect(heading).toMatch(/^Claim 8-1 .* {2}death {2}—$/);
  expect(JSON.parse((await office.run('claim show 8-1 --json', later)).stdout).claim.eventDay).toBeNull();
  const { Sheets, SheetNames } = await readBack(office.path('result', 'decisions.xlsx'));
  const cells = Sheets[SheetNames[0] ?? ''] ?? {};
  const at = (text: string) => Object.entries(cells).find(([, cell]) => cell?.v === text)?.[0] ?? '';
  const day = at('Day').replace(/\d+/, '') + at('8-1').replace(/[A-Z]+/, '');
  expect(day).toMatch(/^[A-Z]\d$/);
  expect(cells[day]?.v).toBeUndefined();
});
