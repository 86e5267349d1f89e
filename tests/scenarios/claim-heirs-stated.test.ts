import { expect, it } from 'vitest';
import { later, zhangzhouOffice, zhao } from './claims-office.ts';

it('heirs on a claim are told until the ledger knows of the death, by a claim or by an amendment', async () => {
  const office = await zhangzhouOffice();
  const header = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,票据号,继承人';
  const claim = (from: string, to: string, receipt: string) =>
    `${header}\r\n甲厂,${zhao.name},${zhao.idNumber},职工医保,${from},${to},1300,${receipt},李梅 1/1 6217000000034981823\r\n`;
  office.write('spring.csv', claim('2021-03-01', '2021-03-08', 'R202103'));
  office.write('summer.csv', claim('2021-06-01', '2021-06-08', 'R202106'));
  const told = async (file: string) => {
    const { stdout, stderr } = await office.run(`claim ${file} --json --unmask --lang en`, later);
    const { findings }: { findings: { code: string; cell: string; message: string }[] } = JSON.parse(stdout || stderr);
    return findings.flatMap(({ code, cell, message }) =>
      code === 'claim-heirs-of-living' ? [`${cell} ${message}`] : [],
    );
  };
  expect(await told('spring.csv')).toEqual([
    `I2 Heirs “李梅” are stated, but neither a claim nor an amendment tells of the death of ${zhao.name}.`,
  ]);
  const amend = ['amend', 'death', '--member', zhao.idNumber, '--on', '2021-06-08', '--reason', '病故'];
  expect(await office.run(amend, later)).toMatchObject({ exitCode: 0 });
  expect(await told('summer.csv')).toEqual([]);
});
