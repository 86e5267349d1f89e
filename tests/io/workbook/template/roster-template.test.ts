import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writeRosterTemplate } from '../../../../src/io/workbook/template/roster-template.ts';
import { commonChoices, type RosterTemplate } from '../../../../src/io/workbook/template/template-fields.ts';
import type { RosterField } from '../../../../src/rules/scheme/forms.ts';
import { identityCheckDigit, withLuhn } from '../../../support/people.ts';
import { outputFolder, partsOf, readBack, readBackWithStyles, valueAt } from '../../../support/read-back.ts';

const folder = await outputFolder();
let files = 0;

const column = (field: RosterField, header: string, required = false) => ({
  field,
  header,
  required,
  choices: commonChoices(field, 'zh'),
});

const template: RosterTemplate = {
  scheme: '榕城职工医疗互助活动',
  title: undefined,
  columns: [
    column('sequence', '序号'),
    column('name', '姓名', true),
    column('sex', '性别'),
    column('id-number', '身份证号码', true),
    column('phone', '联系电话'),
    { ...column('staff-kind', '人员类别'), choices: ['在职职工', '劳务派遣'] },
    column('plan:women', '女职工特病'),
    column('bank-card', '银行卡号'),
    { ...column('fee', '互助金'), example: '100.00' },
    column('remark', '备注'),
  ],
  facts: [
    { field: 'unit-name', header: '单位名称', required: true, choices: [] },
    { field: 'unit-kind', header: '单位性质', required: true, choices: ['机关', '事业', '企业'] },
    { field: 'staff', header: '职工总数', required: true, choices: [] },
  ],
  writtenAt: '2026-01-01T00:00:00+08:00',
};

async function written(change: Partial<RosterTemplate> = {}) {
  const path = join(folder, `template-${++files}.xlsx`);
  await writeRosterTemplate(path, { ...template, ...change }, 'zh');
  return path;
}

describe('a blank roster', () => {
  it('has facts, header and an example whose numbers hold', async () => {
    const path = await written();
    const book = await readBack(path);
    const at = (cell: string) => valueAt(book, '参加人员花名册', cell);
    expect([at('A1'), at('A2'), at('F2'), at('A3')]).toEqual([
      '榕城职工医疗互助活动参加人员花名册',
      '单位名称',
      '单位性质',
      '职工总数',
    ]);
    expect([...'ABCDEFGHIJ'].map((letter) => at(`${letter}5`))).toEqual(template.columns.map(({ header }) => header));
    expect(at('A6')).toBe('示例');
    const [idNumber, card] = [String(at('D6')), String(at('H6'))];
    expect(idNumber.at(-1)).toBe(identityCheckDigit(idNumber.slice(0, 17)));
    expect(card).toBe(withLuhn(card.slice(0, -1)));
    expect(at('I6')).toBe(100);
    expect(book.SheetNames).toEqual(['参加人员花名册', '填表说明']);
  });

  it('marks the example in the name where there is no sequence number', async () => {
    const book = await readBack(await written({ columns: template.columns.slice(1) }));
    expect(valueAt(book, '参加人员花名册', 'A6')).toBe('示例：张三');
  });

  it('offers choices over ranges, never over whole columns, and keeps digits', async () => {
    const sheet = (await partsOf(await written())).get('xl/worksheets/sheet1.xml')?.text ?? '';
    const rules = [
      ...sheet.matchAll(/<dataValidation type="(\w+)".*?sqref="([^"]+)">(?:<formula1>(.*?)<\/formula1>)?/g),
    ].map(([, type, range, list]) => [type, range, list]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['list', 'C7:C506', '&quot;男,女&quot;'],
        ['list', 'F7:F506', '&quot;在职职工,劳务派遣&quot;'],
        ['list', 'G7:G506', '&quot;是,否&quot;'],
        ['list', 'G2', '&quot;机关,事业,企业&quot;'],
        ['whole', 'C3', '0'],
      ]),
    );
    const styled = (await readBackWithStyles(await written())).getWorksheet('参加人员花名册');
    for (const cell of ['D7', 'D506', 'E7', 'H506', 'B7']) expect(styled?.getCell(cell).numFmt).toBe('@');
  });

  it('sets no list that Excel could not open', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `第${index}种职工类别`);
    const path = await written({
      columns: [
        { ...column('staff-kind', '人员类别'), choices: long },
        { ...column('plan', '类型'), choices: ['甲,乙'] },
      ],
    });
    const parts = await partsOf(path);
    expect(parts.get('xl/worksheets/sheet1.xml')?.text).not.toContain(
      'type="list" allowBlank="1" showInputMessage="1" prompt="请从下拉列表中选择。" showErrorMessage="1" errorStyle="stop" error="填写的内容不在下拉列表中，请重新选择。" sqref="A',
    );
    expect(parts.get('xl/worksheets/sheet2.xml')?.text).toContain('第59种职工类别');
  });

  it('is marked as a template, the same bytes each time, and never overwrites', async () => {
    const path = await written();
    expect((await readSubmittedFile(path)).file?.writtenBy).toEqual({ kind: 'template' });
    expect(await readFile(await written())).toEqual(await readFile(path));
    await expect(writeRosterTemplate(path, template, 'zh')).rejects.toMatchObject({ name: 'UserError' });
  });
});
