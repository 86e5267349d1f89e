import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { outputFolder } from '../support/read-back.ts';
import { officeIn, roster } from './office.ts';
import { done, on } from './reconcile-office.ts';
import { copyTown } from './town.ts';

const [first, second] = [1, 2].map((seed) => person({ seed }));
const line = (who: typeof first) =>
  ['甲厂', who?.name, who?.idNumber, '住院补助', '2026-09-01', '2026-09-08', '1300', who?.bankCard].join(',');
const sheet = (who: typeof first) =>
  `单位名称,姓名,身份证号,补助项目,入院日期,出院日期,个人自付,银行账号\r\n${line(who)}\r\n`;

/** A small county of 72 yuan and a large one of 648; each stay of the small one costs 500. */
describe('a fund that counts by county and is short', async () => {
  const office = officeIn(await outputFolder());
  const end = '2026-12-31';
  beforeAll(async () => {
    copyTown(office);
    const scheme = office.path('schemes', 'town-1.yaml');
    const fund = 'fund:\n  carryOver: {scope: county}\n  clause: fee\n';
    writeFileSync(scheme, `${readFileSync(scheme, 'utf8')}${fund}`);
    await done(office, 'init --scheme town-1 --period 1 --start 2026-07-01', '2026-06-15');
    const place = (county: string) => ({ 所属地区: `示例省/示例市/${county}` });
    const many = Array.from({ length: 18 }, (_, index) => person({ seed: 10 + index }));
    office.write(
      'a.csv',
      roster({ unit: '甲厂', people: [1, 2].map((seed) => person({ seed })), facts: place('东县') }),
    );
    office.write('b.csv', roster({ unit: '乙厂', people: many, facts: place('西县') }));
    await done(office, 'enrol a.csv b.csv', '2026-06-15');
    office.write('1.csv', sheet(first));
    office.write('2.csv', sheet(second));
  });
  /** What a command prints, however its lines are folded; Chinese ones are folded without a space. */
  const said = async (command: string) =>
    (await office.run(command, on(end))).stdout.replaceAll(/\s+/g, command.includes('zh') ? '' : ' ');

  it('says that one county is short while the whole suffices', async () => {
    await done(office, 'claim 1.csv', '2026-10-08');
    expect(await said('summary --lang zh')).toContain(
      '按县分别计算（实施办法规定结余按县滚存），有1处不足，共差428.00元；整个资金足够。',
    );
    expect(await said('summary --lang en')).toContain(
      'Counted by county, as the scheme’s carry-over asks, 1 is short, 428.00 yuan together; of the whole fund nothing is wanting.',
    );
    expect(await said('close --lang zh')).toContain(
      '按县分别计算（实施办法规定结余按县滚存）共差428.00元；整个资金足够。',
    );
    expect(await said('close --lang en')).toContain(
      'counted by county, as the scheme’s carry-over asks, 428.00 yuan are wanting; of the whole fund nothing is wanting.',
    );
  });

  it('says both sums where the whole is short too, and each by what it is', async () => {
    await done(office, 'claim 2.csv', '2026-10-09');
    const zh = await said('summary --lang zh');
    expect(zh).toContain('补助1,000.00元，可用720.00元，整个资金不足280.00元。');
    expect(zh).toContain('有1处不足，共差928.00元；整个资金差280.00元。');
    const en = await said('summary --lang en');
    expect(en).toContain('Benefits 1,000.00, the whole fund holds 720.00: 280.00 yuan are wanting.');
    expect(en).toContain('1 is short, 928.00 yuan together; of the whole fund 280.00 yuan are wanting.');
    expect(await said('close --lang zh')).toContain('共差928.00元；整个资金差280.00元。');
    expect(await said('close --lang en')).toContain(
      'counted by county, as the scheme’s carry-over asks, 928.00 yuan are wanting; of the whole fund 280.00 yuan are wanting.',
    );
  });
});
