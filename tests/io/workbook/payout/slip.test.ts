import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { changeLines } from '../../../../src/io/workbook/payout/change-lines.ts';
import { concerning } from '../../../../src/io/workbook/payout/concerning.ts';
import { type Slip, slipNames, writeSlip } from '../../../../src/io/workbook/payout/slip.ts';
import type { Decision } from '../../../../src/rules/claim/decision.ts';
import { convert, itInLibreOffice } from '../../../support/libreoffice.ts';
import { outputFolder, readBack, readBackWithStyles } from '../../../support/read-back.ts';
import { CHAIN, head } from '../sample-lines.ts';
import { decidedCases, wordingOf } from './decisions.ts';

const folder = await outputFolder();
const all = await decidedCases();
const zhangzhou = all.filter(({ scheme }) => scheme.id === 'zhangzhou-2021');
const scheme = zhangzhou[0]?.scheme;
const decision = zhangzhou.find(({ decision: { amount } }) => amount === '600.00')?.decision;
if (!scheme || !decision) throw new Error('the Zhangzhou example is gone');

const slip: Slip = {
  unit: '=榕城一中',
  name: '林小梅',
  idNumber: '350102199001010016',
  claims: [
    {
      number: '127-3',
      facts: [
        ['医院', '市第一医院'],
        ['自付', '1000.00'],
      ],
      decision,
      paid: [{ reference: '2026-001-12', payee: '林小梅', amount: '600.00' }],
    },
  ],
  head,
};

async function written(name: string, of: Slip = slip) {
  const path = join(folder, `${name}.xlsx`);
  await writeSlip(path, of, wordingOf(scheme as NonNullable<typeof scheme>));
  const book = await readBack(path);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return { path, rows: XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }) };
}

describe('a slip', () => {
  it('tells each step of the Zhangzhou example, what was had before, and who is paid', async () => {
    const { rows } = await written('zhangzhou');
    const texts = rows.map(([first, second]) => (second === null ? first : `${first}|${second}`)).filter(Boolean);
    expect(texts.slice(0, 9)).toEqual([
      '榕城职工医疗互助活动补助审核单',
      '榕城职工互助保障服务中心　第 3 期（2026-07-01 至 2027-06-30）',
      "单位|'=榕城一中",
      '姓名|林小梅',
      '证件号码|350102199001010016',
      '补助 127-3：全额补助，600.00 元',
      '医院|市第一医院',
      '自付|1000.00',
      '审核过程',
    ]);
    const whole = texts.join('\n');
    expect(whole).toContain('1,620');
    expect(whole).toContain('1,020');
    expect(whole).toMatch(/〔[^〕]+〕/);
    expect(texts.slice(-6)).toEqual([
      '怎样会改变结果',
      '已按办法足额补助。',
      '付款',
      '2026-001-12：付 林小梅，600.00 元',
      '审核人：　　　　　　　　　　　　职工（签收）：　　　　　　　　　　　　日期：',
      `第 12 次运行　校验值 ${CHAIN}　生成时间 2026-06-18 09:30`,
    ]);
  });

  it('shows each limit with what it allows, what was used, what is taken and left', async () => {
    const capped = zhangzhou.find(({ decision: { awards } }) => awards.some(({ limits }) => limits.length > 0));
    const limit = capped?.decision.awards.flatMap(({ limits }) => limits)[0];
    if (!capped || !limit) throw new Error('no case with a limit');
    const { rows } = await written('limits', {
      ...slip,
      claims: [{ number: '1-1', facts: [], decision: capped.decision, paid: [] }],
    });
    const at = rows.findIndex(([first]) => first === '限额与次数');
    expect(rows[at]).toEqual(['限额与次数', '允许', '此前已用', '本次', '剩余', '条款']);
    const numbers = rows[at + 1]?.slice(1, 5).map((text) => Number(String(text).replaceAll(',', '')));
    expect(numbers).toEqual([limit.allowed, limit.used, limit.taken, limit.remaining].map(Number));
  });

  it('is one page of A4, ours by its mark, and the same bytes again', async () => {
    const [one, two] = [await written('one'), await written('two')];
    const sheet = (await readBackWithStyles(one.path)).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1 });
    expect(sheet?.headerFooter.oddFooter).toContain('第 &P 页　共 &N 页');
    expect((await readSubmittedFile(one.path)).file?.writtenBy).toEqual({ kind: 'slip', run: 12, chainHead: CHAIN });
    expect((await readFile(one.path)).equals(await readFile(two.path))).toBe(true);
  });

  itInLibreOffice('opens there', async () => {
    const { path } = await written('office');
    const pdf = (await convert(path, 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  it('has a file name that tells members of one name apart', () => {
    const name = slipNames('zh');
    const of = (idNumber: string) => name({ unit: 'A/B', name: '林小梅', idNumber });
    expect([of('350102199001010016'), of('350102199001010024'), of('350102199001010016')]).toEqual([
      'A_B-林小梅-0016.xlsx',
      'A_B-林小梅-0024.xlsx',
      'A_B-林小梅-0016 (2).xlsx',
    ]);
  });
});

describe('what would change the result', () => {
  it.each(['zh', 'en'] as const)('is said in whole sentences for every packaged case (%s)', (language) => {
    expect(all.length).toBeGreaterThan(200);
    for (const { scheme: of, name, decision: decided } of all) {
      const lines = changeLines(decided, wordingOf(of, language));
      expect(lines.length, name).toBeGreaterThan(0);
      expect(
        lines.filter((line) => /[{}]|undefined/.test(line)),
        `${of.id} ${name}`,
      ).toEqual([]);
    }
  });

  it('is nothing only where all is paid', () => {
    const full = changeLines(decision, wordingOf(scheme));
    for (const { scheme: of, name, decision: decided } of all) {
      if (decided.status === 'approved') continue;
      const lines = changeLines(decided, wordingOf(of));
      expect(lines, `${of.id} ${name}`).not.toEqual(full);
    }
  });

  it('names the papers, the day and the limit', () => {
    const bare: Decision = { ...decision, status: 'held', awards: [] };
    const clause = Object.keys(scheme.clauses)[0] ?? '';
    const lines = changeLines(
      {
        ...bare,
        reasons: [
          { code: 'papers-missing', clause, values: { papers: '出院小结、发票' } },
          { code: 'within-waiting', clause, values: { date: '2026-07-10', until: '2026-07-30' } },
          { code: 'cap-used', clause, values: { allowed: '20000' } },
        ],
      },
      wordingOf(scheme),
    );
    expect(lines).toEqual([
      '补交材料后重新审核：出院小结、发票。',
      '2026-07-30 以后发生的才能补助；日期有误的，凭材料更正。',
      '限额 20,000 元已用完，同一限额内不再补助。',
    ]);
  });
});

describe('what a slip leaves out', () => {
  it('is benefits for other insurances, diseases and plans beside one that is paid; a claim that is not paid keeps all', () => {
    expect(decision.awards.map(({ state }) => state)).toEqual(['paid', 'none', 'none']);
    expect(concerning(decision).awards.map(({ benefit }) => benefit)).toEqual(['insured']);
    const refused = { ...decision, awards: decision.awards.slice(1) };
    expect(concerning(refused)).toBe(refused);
    const other = decision.awards[1];
    if (!other) throw new Error('the Zhangzhou example is gone');
    const used = { ...other, reasons: other.reasons.map((reason) => ({ ...reason, code: 'cap-used' as const })) };
    const [paid] = decision.awards;
    if (!paid) throw new Error('the Zhangzhou example is gone');
    expect(concerning({ ...decision, awards: [paid, used] }).awards).toHaveLength(2);
  });
});
