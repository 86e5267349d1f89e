import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Notice, writeNotice } from '../../../src/io/workbook/notice.ts';
import { cellAt, outputFolder, partsOf, readBack } from '../../support/read-back.ts';
import { CHAIN, head } from './sample-lines.ts';

const folder = await outputFolder();

const notice: Notice = {
  unit: '榕城第一中心小学',
  number: 'R-3-0012',
  lines: [
    { plan: '综合医疗互助', renewal: 'new', members: 10, each: '100.00', amount: '1000.00' },
    { plan: '综合医疗互助', renewal: 'renewing', members: 108, each: null, amount: '10800.50' },
  ],
  total: '11800.50',
  paidByOthers: [{ who: 'provincial-union', amount: '2360.00' }],
  due: '9440.50',
  issuedOn: '2026-06-18',
  payBy: '2026-06-30',
  account: { payee: '榕城总工会', bank: '某银行', number: '1402020209600012345' },
  transferRemark: '第3期 R-3-0012',
  head,
};

async function cellsOf(change: Partial<Notice> = {}, language: 'zh' | 'en' = 'zh') {
  const path = join(folder, `notice-${language}.xlsx`);
  await writeNotice(path, { ...notice, ...change }, language);
  const book = await readBack(path);
  const name = book.SheetNames[0] ?? '';
  const rows = Array.from({ length: 40 }, (_, index) =>
    [...'ABCDE'].flatMap((column) => cellAt(book, name, `${column}${index + 1}`)?.v ?? []),
  ).filter((row) => row.length > 0);
  return { path, rows };
}

describe('a payment notice', () => {
  it('says who pays what for whom, in figures and in capitals', async () => {
    const { rows } = await cellsOf();
    expect(rows).toEqual([
      ['榕城职工互助保障服务中心'],
      ['缴 费 通 知 单'],
      ['编号：R-3-0012'],
      ['榕城第一中心小学：'],
      [expect.stringContaining('互助期自 2026年7月1日 起至 2027年6月30日 止')],
      ['互助项目', '参加性质', '人数', '每人互助金（元）', '金额（元）'],
      ['综合医疗互助', '新参', 10, 100, 1000],
      ['综合医疗互助', '续参', 108, '—', 10_800.5],
      ['合计', 11_800.5],
      ['减：省总工会补助', 2360],
      ['本单位应缴', 9440.5],
      ['人民币（大写）', '玖仟肆佰肆拾元伍角整'],
      ['缴费截止日期', '2026年6月30日'],
      ['收款户名', '榕城总工会'],
      ['开户银行', '某银行'],
      ['收款账号', '1402020209600012345'],
      ['转账附言请填写', '第3期 R-3-0012'],
      ['请从单位账户汇出，金额须与本通知单一致。'],
      ['榕城职工互助保障服务中心（盖章）'],
      ['2026年6月18日'],
      ['经办人：', '签收人：'],
      [`第 12 次运行　校验值 ${CHAIN}　生成时间 2026-06-18 09:30`],
    ]);
  });

  it('leaves out what is not known, and whom nobody helps', async () => {
    const { rows } = await cellsOf({ payBy: null, account: null, paidByOthers: [], due: '11800.50' });
    const labels = rows.map(([label]) => label);
    for (const absent of ['缴费截止日期', '收款账号', '本单位应缴']) expect(labels).not.toContain(absent);
  });

  it('is one page, carries its mark, and runs nothing that the unit wrote', async () => {
    const { path, rows } = await cellsOf({ unit: '=1+1', transferRemark: '@x' });
    expect(rows[3]).toEqual(["'=1+1："]);
    expect(rows.find(([label]) => label === '转账附言请填写')?.[1]).toBe("'@x");
    const parts = await partsOf(path);
    expect(parts.get('xl/worksheets/sheet1.xml')?.text).toMatch(
      /orientation="portrait"[^>]*fitToWidth="1" fitToHeight="1"/,
    );
    expect(parts.get('docProps/core.xml')?.text).toContain(`mutual:notice:run=12:chain=${CHAIN}`);
  });
});
