import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../../src/io/scheme/read-schemes.ts';
import { readSubmittedFile } from '../../../../src/io/table/read-submitted-file.ts';
import { writeRosterTemplate } from '../../../../src/io/workbook/template/roster-template.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import { recogniseRoster } from '../../../../src/rules/submission/recognise-roster.ts';
import { rosterForm } from '../../../../src/rules/submission/roster-form.ts';
import { people } from '../../../support/people.ts';
import { outputFolder, readBackWithStyles } from '../../../support/read-back.ts';

const folder = await outputFolder();
const sources = await readSchemes([packagedSchemes()], '.');

describe('a blank roster that was filled in', () => {
  it.each([...sources.keys()])('is read as filled in, and nothing of its own is: %s', async (id) => {
    const { scheme } = resolveScheme(id, sources);
    if (!scheme) throw new Error('the scheme does not load');
    const form = rosterForm(scheme);
    const path = join(folder, `${id}.xlsx`);
    const writtenAt = '2026-01-01T00:00:00+08:00';
    await writeRosterTemplate(path, { scheme: scheme.title, ...form, writtenAt }, 'zh');

    const book = await readBackWithStyles(path);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    const filled: Record<string, string> = {};
    const example = sheet.getColumn(1).values.findIndex((value) => String(value).startsWith('示例')) || 0;
    sheet.eachRow((row, number) => {
      if (number >= example - 1) return;
      row.eachCell((cell) => {
        const fact = form.facts.find(({ header }) => header === cell.value);
        if (!fact || (cell.isMerged && cell.master.address !== cell.address)) return;
        let column = Number(cell.col) + 1;
        while (sheet.getCell(number, column).master.address === cell.address) column++;
        filled[fact.field] = fact.choices[0] ?? `${fact.field}9`;
        sheet.getCell(number, column).value = fact.choices[0] ?? `${fact.field}9`;
      });
    });
    people(3).forEach((person, index) => {
      form.columns.forEach(({ field }, column) => {
        const cell = sheet.getCell(example + 1 + index, column + 1);
        if (field === 'name') cell.value = person.name;
        if (field === 'id-number') cell.value = person.idNumber;
      });
    });
    const mended = join(folder, `${id}-filled.xlsx`);
    await book.xlsx.writeFile(mended);

    const { file } = await readSubmittedFile(mended);
    if (!file) throw new Error('cannot be read');
    const { submissions, findings } = recogniseRoster(file, scheme);
    expect(findings).toEqual([]);
    expect(submissions).toHaveLength(1);
    expect(submissions[0]?.rows.map((row) => row.cells['id-number']?.text)).toEqual(
      people(3).map(({ idNumber }) => idNumber),
    );
    expect(Object.keys(filled).length).toBe(form.facts.length);
    const facts = Object.fromEntries(
      Object.entries(submissions[0]?.unit ?? {}).map(([field, fact]) => [field, fact?.value]),
    );
    expect(Object.keys(facts).sort()).toEqual(Object.keys(filled).sort());
  });
});
