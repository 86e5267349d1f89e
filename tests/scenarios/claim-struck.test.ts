import { expect, it } from 'vitest';
import { inline, makeSheet } from '../support/xlsx.ts';
import { later, qian, zhangzhouOffice, zhao } from './claims-office.ts';

const styles =
  '<fonts><font><sz val="11"/></font><font><strike/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
const header = ['单位名称', '姓名', '身份证号码', '医保类型', '入院日期', '出院日期', '个人自付'];
const row = (number: number, texts: readonly string[], isStruck = false) => {
  const cells = texts.map((text, at) => inline(`${String.fromCharCode(65 + at)}${number}`, text));
  return `<row r="${number}">${cells.map((cell) => (isStruck ? cell.replace('<c ', '<c s="1" ') : cell)).join('')}</row>`;
};
const stay = ({ name, idNumber }: typeof zhao) => [
  '甲厂',
  name,
  idNumber,
  '职工医保',
  '2021-06-01',
  '2021-06-08',
  '1300',
];

it('a claim that is struck through goes back, and stays struck through in the workbook that does', async () => {
  const office = await zhangzhouOffice();
  office.write(
    'claims.xlsx',
    makeSheet([row(1, header), row(2, stay(zhao), true), row(3, stay(qian))].join(''), { styles }),
  );
  for (const [file, taken] of [
    ['claims.xlsx', 1],
    ['out/3-claim/returned/claims.xlsx', 0],
  ] as const) {
    const { stdout, exitCode } = await office.run(`claim ${file} --json`, later);
    const report = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(report.claims).toHaveLength(taken);
    expect(report.findings.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`)).toEqual([
      'claim-marked-void B2',
    ]);
  }
});
