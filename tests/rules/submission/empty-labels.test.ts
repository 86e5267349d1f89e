import { describe, expect, it } from 'vitest';
import { originOfFact } from '../../../src/rules/enrolment/finding-origins.ts';
import type { UnitField } from '../../../src/rules/scheme/forms.ts';
import { recogniseRoster } from '../../../src/rules/submission/recognise-roster.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';
import { lines, plainScheme } from './recognised.ts';

/** The cell at which a fact of the only unit is asked for. */
function cellOf(field: UnitField, ...above: Entry[][]): string | undefined {
  const file = fileOf([sheetOf([...above, ['序号', '姓名', '身份证号'], ...lines(2)])]);
  const [submission] = recogniseRoster(file, plainScheme).submissions;
  if (submission === undefined) throw new Error('no list found');
  return originOfFact(submission, field).cell;
}

describe('a label with nothing behind it', () => {
  const name = '单位名称：福州市某某机械厂';

  it('is where its fact is asked for', () => {
    expect(cellOf('unit-kind', [name], ['单位性质：'])).toBe('A2');
    expect(cellOf('unit-kind', [`${name}　单位性质：　职工总数：120`])).toBe('A1');
  });

  it('does not stand against a value elsewhere, and no label is no cell', () => {
    expect(cellOf('unit-kind', [name], ['单位性质：'], ['单位性质：企业'])).toBe('A3');
    expect(cellOf('unit-kind', [name])).toBeUndefined();
  });
});
