import { describe, expect, it } from 'vitest';
import type { Check, Subject } from '../../../../../src/rules/enrolment/checks/../check.ts';
import { cellError } from '../../../../../src/rules/enrolment/checks/cell/cell-error.ts';
import { formulaWithoutValue } from '../../../../../src/rules/enrolment/checks/cell/formula-without-value.ts';
import { rowHidden } from '../../../../../src/rules/enrolment/checks/cell/row-hidden.ts';
import type { Sheet } from '../../../../../src/rules/submission/cell.ts';
import { sheetOf } from '../../../../support/sheets.ts';
import { lines, persons, plainScheme, recognise } from '../../../submission/recognised.ts';

/** `code cell found` of one check on the first unit of a sheet. */
function found(check: Check, sheet: Sheet): string[] {
  const [submission] = recognise(sheet).submissions;
  if (!submission) throw new Error('no roster');
  const subject: Subject = {
    submission,
    members: [],
    scheme: plainScheme,
    period: { scheme: plainScheme.id, number: '1', span: { from: '2026-07-01', to: '2027-07-01' } },
    asOf: '2026-06-01',
    hasRegister: false,
    register: undefined,
    known: { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() },
    replace: false,
  };
  return check.run(subject).map((each) => `${each.code} ${each.origin.cell} ${each.found}`);
}

const failed = { kind: 'error', text: '#N/A', formula: true } as const;
const uncached = { kind: 'formula-without-value', text: '=B2&"1"' } as const;
const [one] = persons(1);

describe('cells that count', () => {
  const header = ['序号', '姓名', '身份证号', '会员卡号', '份数'];

  it('errors under known columns and in facts of the unit, not elsewhere', () => {
    const sheet = sheetOf([
      ['单位名称', '甲厂', '', '职工总数', failed],
      header,
      [failed, '张三', failed, failed, failed],
      ['合计', '', failed, '', failed],
    ]);
    expect(found(cellError, sheet)).toEqual(['cell-error E1 #N/A', 'cell-error C3 #N/A', 'cell-error E3 #N/A']);
  });

  it('a merged cell once', () => {
    const sheet = sheetOf(
      [['姓名', '身份证号', '单位'], ...persons(2).map(({ name, id }, at) => [name, id, at === 0 ? failed : ''])],
      {
        merges: ['C2:C3'],
      },
    );
    expect(found(cellError, sheet)).toEqual(['cell-error C2 #N/A']);
  });

  it('formulas without result and pictures, not formulas with one', () => {
    const picture = { kind: 'text', text: '=DISPIMG("ID_1234",1)', formula: true } as const;
    const sheet = sheetOf([
      header,
      [1, '张三', uncached],
      [2, '李四', picture],
      [3, '王五', { kind: 'text', text: one?.id ?? '', formula: true }],
      [4, '=DISPIMG("x",1)', one?.id],
    ]);
    expect(found(formulaWithoutValue, sheet)).toEqual([
      'formula-without-value C2 =B2&"1"',
      'formula-without-value C3 =DISPIMG("ID_1234",1)',
    ]);
  });
});

describe('what is hidden', () => {
  it('rows of people, one finding a run, and known columns', () => {
    const sheet = sheetOf([['序号', '姓名', '身份证号', '会员卡号'], ...lines(6)], {
      hiddenRows: [3, 4, 7],
      hiddenColumns: ['C', 'D'],
    });
    expect(found(rowHidden, sheet)).toEqual(['row-hidden B3 3-4', 'row-hidden B7 7', 'row-hidden C1 身份证号']);
  });

  it('a hidden total is nobody’s business', () => {
    expect(
      found(
        rowHidden,
        sheetOf([['姓名', '身份证号'], ...persons(1).map(({ name, id }) => [name, id]), ['合计']], { hiddenRows: [3] }),
      ),
    ).toEqual([]);
  });
});
