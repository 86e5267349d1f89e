import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../../src/io/scheme/read-schemes.ts';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { claimExample } from '../../../../src/io/workbook/template/claim-look.ts';
import { writeClaimTemplate } from '../../../../src/io/workbook/template/claim-template.ts';
import { readHeirs } from '../../../../src/rules/claim-intake/read-heirs.ts';
import { choicesOf, claimForm } from '../../../../src/rules/claim-sheet/claim-form.ts';
import { exampleClaim, exampleDeath } from '../../../../src/rules/claim-sheet/example-claim.ts';
import { readClaims } from '../../../../src/rules/claim-sheet/read-claims.ts';
import { findClaims } from '../../../../src/rules/claim-sheet/read-sheets.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../../src/rules/scheme/schema.ts';
import { people } from '../../../support/people.ts';
import { outputFolder, readBackWithStyles } from '../../../support/read-back.ts';

const folder = await outputFolder();
const sources = await readSchemes([packagedSchemes()], '.');
const schemes = [...sources.keys()].flatMap((id) => {
  const { scheme } = resolveScheme(id, sources);
  return scheme && Object.keys(scheme.benefits ?? {}).length > 0 ? [[id, scheme] as const] : [];
});

async function blank(id: string, scheme: Scheme, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const path = join(folder, `${id}-${language}-${Math.random()}.xlsx`);
  await writeClaimTemplate(
    path,
    {
      scheme: scheme.title,
      ...claimForm(scheme),
      example: exampleClaim(scheme, (field) => choicesOf(field, scheme)),
      further: deathOf(scheme),
      writtenAt: '2026-01-01T00:00:00+08:00',
    },
    language,
  );
  return path;
}

/** The example of a death, where the sheet has one. */
function deathOf(scheme: Scheme) {
  const death = exampleDeath(scheme, (field) => choicesOf(field, scheme));
  return death === undefined ? [] : [death];
}

const days: Readonly<Record<string, string>> = {
  admitted: '2026-07-01',
  discharged: '2026-07-08',
  happened: '2026-07-01',
  diagnosed: '2026-07-02',
  settled: '2026-07-09',
  applied: '2026-07-20',
};

describe.each(schemes)('a blank claim sheet of %s', (id, scheme) => {
  it('holds no claim by itself, and is found with every column', async () => {
    const { file } = await readSubmittedFile(await blank(id, scheme));
    if (!file) throw new Error('cannot be read');
    expect(file.writtenBy).toEqual({ kind: 'template' });
    const { tables, findings } = findClaims(file, scheme);
    expect(findings).toEqual([]);
    expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(claimForm(scheme).columns.map(({ field }) => field));
  });

  it('is read as filled in, with every choice that it offers', async () => {
    const { columns } = claimForm(scheme);
    const book = await readBackWithStyles(await blank(id, scheme));
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    const most = Math.max(...columns.map(({ choices }) => choices.length), 2);
    const persons = people(most);
    persons.forEach((person, line) => {
      columns.forEach(({ field, choices }, column) => {
        const cell = sheet.getCell(4 + deathOf(scheme).length + line, column + 1);
        if (field === 'name') cell.value = person.name;
        else if (field === 'id-number') cell.value = person.idNumber;
        else if (days[field]) cell.value = days[field];
        else if (field.startsWith('cost:')) cell.value = 1234.5;
        else if (choices.length > 0) cell.value = choices[line % choices.length] ?? null;
      });
    });
    const path = join(folder, `${id}-filled.xlsx`);
    await book.xlsx.writeFile(path);
    const { file } = await readSubmittedFile(path);
    if (!file) throw new Error('cannot be read');
    const { claims, findings, unread } = readClaims(file, scheme, scheme);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(unread).toBe(0);
    expect(claims.map(({ former }) => former.document?.number)).toEqual(persons.map(({ idNumber }) => idNumber));
    for (const { former } of claims) for (const cost of Object.values(former.claim.costs)) expect(cost).toBe('1234.50');
    const asked = new Set(claims.flatMap(({ former }) => former.claim.benefit ?? []));
    expect(asked).toEqual(new Set(Object.keys(scheme.benefits ?? {})));
  });
});

describe('the blank claim sheet', () => {
  it('has drop-downs, text for digits, a header on each page, and instructions', async () => {
    const [, scheme] = schemes.find(([id]) => id === 'hangzhou-2021') ?? [];
    if (!scheme) throw new Error('no scheme');
    const path = await blank('look', scheme);
    const book = await readBackWithStyles(path);
    const [sheet, instructions] = book.worksheets;
    const { columns } = claimForm(scheme);
    const card = columns.findIndex(({ field }) => field === 'bank-card') + 1;
    expect(sheet?.getCell(5, card).numFmt).toBe('@');
    expect(sheet?.getCell(503, card).numFmt).toBe('@');
    const benefit = columns.findIndex(({ field }) => field === 'benefit') + 1;
    expect(sheet?.getCell(5, benefit).dataValidation).toMatchObject({ type: 'list' });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '2:2' });
    expect(instructions?.name).toBe('填表说明');
    expect((await readFile(path)).equals(await readFile(await blank('again', scheme)))).toBe(true);
  });

  it('shows how heirs are stated: in a line of a death, at the cells, and in the instructions', async () => {
    const [, scheme] = schemes.find(([id]) => id === 'fuzhou-3') ?? [];
    if (!scheme) throw new Error('no scheme');
    const { columns } = claimForm(scheme);
    const [sheet, instructions] = (await readBackWithStyles(await blank('heirs', scheme))).worksheets;
    expect(sheet?.pageSetup).toMatchObject({ scale: expect.any(Number), printTitlesColumn: 'A:C' });
    const heirs = columns.findIndex(({ field }) => field === 'heirs') + 1;
    const shown = '李梅 1/2 中国工商银行 6222020000000000000；李东 1/2 中国建设银行 6217000000034981823';
    expect([sheet?.getCell(3, heirs).value, sheet?.getCell(4, heirs).value]).toEqual([null, shown]);
    expect(readHeirs({ row: 4, column: heirs, kind: 'text', text: shown }).value).toMatchObject([
      { name: '李梅', share: '1/2', bank: '中国工商银行', account: '6222020000000000000' },
      { name: '李东', share: '1/2', bank: '中国建设银行', account: '6217000000034981823' },
    ]);
    expect(sheet?.getCell(5, heirs).dataValidation.prompt).toContain('姓名 份额 开户银行 账号');
    const steps = instructions?.getColumn(1).values.map(String) ?? [];
    expect(steps.some((step) => step.startsWith('7. 继承人只在身故时填写'))).toBe(true);
  });

  it('shows a claim of the first benefit, for an event that it pays for, with nothing of other events', () => {
    const shown = (id: string) => {
      const [, scheme] = schemes.find(([each]) => each === id) ?? [];
      if (!scheme) throw new Error('no scheme');
      const example = exampleClaim(scheme, (field) => choicesOf(field, scheme));
      const cells = claimForm(scheme).columns.map(
        (column) => [column.field, claimExample(column, 'zh', false, example)] as const,
      );
      return Object.fromEntries(cells.filter(([, value]) => value !== null));
    };
    const stay = shown('fuzhou-3');
    expect(stay).toMatchObject({ benefit: '住院补助', event: '住院', admitted: '2026-07-01', diagnosis: '肺炎' });
    for (const field of ['happened', 'diagnosed', 'heirs', 'severity', 'first-diagnosis', 'icd10'])
      expect(stay).not.toHaveProperty(field);
    expect(shown('hangzhou-2021')).toMatchObject({ event: '住院', 'hospital-level': '三级甲等' });
    expect(shown('hangzhou-2021')).not.toHaveProperty('treatment');
    const diagnosed = shown('xiangyang-2017');
    expect(diagnosed).toMatchObject({ event: '确诊', diagnosed: '2026-07-01' });
    expect(diagnosed).not.toHaveProperty('admitted');
    expect(diagnosed.diagnosis).not.toBe('肺炎');
  });

  it('keeps the scheme’s own form first, in its order and under its names', () => {
    const [, scheme] = schemes.find(([id]) => id === 'ccmia-shaanxi-2012') ?? [];
    if (!scheme) throw new Error('no scheme');
    const { title, columns } = claimForm(scheme);
    expect(title).toBe('医疗互助保险报销申请表');
    expect(columns.slice(0, 3).map(({ field, header }) => [field, header])).toEqual([
      ['unit-name', '参保单位'],
      ['name', '被保险人姓名'],
      ['id-number', '身份证号码'],
    ]);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });
});
