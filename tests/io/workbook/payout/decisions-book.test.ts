import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { type DecisionLine, writeDecisionsBook } from '../../../../src/io/workbook/payout/decisions-book.ts';
import { people } from '../../../support/people.ts';
import { outputFolder, readBack, readBackWithStyles } from '../../../support/read-back.ts';
import { CHAIN, head } from '../sample-lines.ts';
import { decidedCases, wordingOf } from './decisions.ts';

const folder = await outputFolder();
const cases = await decidedCases('hunan-4');
const scheme = cases[0]?.scheme;
if (!scheme) throw new Error('no cases');
const benefits = Object.entries(scheme.benefits ?? {}).map(([id, { title }]) => ({ id, title }));

const lines: DecisionLine[] = people(cases.length).map((person, index) => ({
  number: `127-${index + 1}`,
  unit: '=榕城一中',
  name: person.name,
  idNumber: person.idNumber,
  event: 'hospitalisation',
  eventDay: '2026-08-01',
  decision: (cases[index] as (typeof cases)[number]).decision,
  state: index === 0 ? '已付' : null,
  origin: { file: '申请表.xlsx', sheet: '住院', cell: `C${index + 4}` },
}));

async function written(name: string, limit?: number) {
  const path = join(folder, `${name}.xlsx`);
  const totals = await writeDecisionsBook(
    path,
    lines,
    { head, benefits },
    wordingOf(scheme as NonNullable<typeof scheme>),
    limit,
  );
  const book = await readBack(path);
  const rows = book.SheetNames.map((sheet) =>
    XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[sheet] as XLSX.WorkSheet, { header: 1, defval: null }),
  );
  return { path, totals, rows, names: book.SheetNames };
}

describe('the sheet of decisions', () => {
  it('breaks what is longer in English than its column, the totals too, into rows that are high enough', async () => {
    const path = join(folder, 'english.xlsx');
    const english = { ...wordingOf(scheme as NonNullable<typeof scheme>), language: 'en' } as const;
    await writeDecisionsBook(path, lines.slice(0, 1), { head, benefits }, english);
    const [sheet] = (await readBackWithStyles(path)).worksheets;
    const cell = sheet?.getCell('F5');
    expect(cell?.value).toBe('stay in hospital');
    expect(cell?.alignment.wrapText).toBe(true);
    expect(sheet?.getRow(5).height).toBeGreaterThanOrEqual(31);
  });

  it('has every claim with its status, sums by benefit, reasons, clauses and cell', async () => {
    const { rows, totals } = await written('hunan');
    const [sheet = []] = rows;
    const before = 9;
    const after = before + benefits.length;
    expect(sheet[3]?.slice(before, after)).toEqual(benefits.map(({ title }) => title));
    expect(sheet[2]?.slice(after)).toEqual(['原因', '依据条款', '付款状态', '来源']);
    cases.forEach(({ decision, name }, index) => {
      const row = sheet[4 + index] ?? [];
      const status = { approved: '全额补助', reduced: '部分补助', rejected: '不予补助', held: '暂缓' }[decision.status];
      expect(row.slice(1, 4), name).toEqual([`127-${index + 1}`, "'=榕城一中", lines[index]?.name]);
      expect(row.slice(7, 9), name).toEqual([status, Number(decision.amount)]);
      const sum = row.slice(before, after).reduce<number>((all, each) => all + Math.round(Number(each ?? 0) * 100), 0);
      expect(sum, name).toBe(Math.round(Number(decision.amount) * 100));
      expect(row[after] === null, name).toBe(decision.status === 'approved');
      // What no source gives rests on no clause.
      const missing = decision.reasons.some(({ code }) => code === 'value-missing');
      if (!missing) expect(row[after + 1], name).not.toBeNull();
      expect(row.at(-1)).toBe(`申请表.xlsx 住院!C${index + 4}`);
    });
    expect(sheet[4]?.[after + 2]).toBe('已付');
    expect(totals.count).toBe(cases.length);
    expect(Object.values(totals.byStatus).reduce((sum, each) => sum + each, 0)).toBe(cases.length);
    const foot = sheet[4 + cases.length] ?? [];
    expect(foot[8]).toBe(Number(totals.amount));
    const ofBenefits = foot.slice(before, after).reduce<number>((all, each) => all + Number(each ?? 0), 0);
    expect(ofBenefits).toBeCloseTo(Number(totals.amount), 6);
    const { approved, reduced, rejected, held } = totals.byStatus;
    expect(sheet[5 + cases.length]?.[0]).toBe(
      `合计 ${cases.length} 件：全额补助 ${approved}，部分补助 ${reduced}，不予补助 ${rejected}，暂缓 ${held}`,
    );
  });

  it('has cases of more than one status, so that the above says something', () => {
    expect(new Set(cases.map(({ decision }) => decision.status)).size).toBeGreaterThan(2);
  });

  it('goes on with a further sheet where one is full', async () => {
    const { rows, names } = await written('two', 4);
    expect(names).toHaveLength(Math.ceil(cases.length / 4));
    expect(rows[1]?.[4]?.slice(0, 2)).toEqual([5, '127-5']);
  });

  it('is ours by its mark, A4, with the cells of origin left out of print', async () => {
    const { path } = await written('mark');
    expect((await readSubmittedFile(path)).file?.writtenBy).toEqual({ kind: 'decisions', run: 12, chainHead: CHAIN });
    const sheet = (await readBackWithStyles(path)).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '3:4' });
    expect(sheet?.pageSetup.printArea?.startsWith('A1:')).toBe(true);
    // What is held or rejected is found by the filter, which leaves the totals in their place.
    expect(sheet?.autoFilter).toMatch(new RegExp(`^A4:[A-Z]+${4 + cases.length}$`));
    expect(sheet?.pageSetup.printArea).not.toContain(sheet?.columns.at(-1)?.letter ?? '?');
  });
});
