import { describe, expect, it } from 'vitest';
import { feeMismatch } from '../../../../../src/rules/enrolment/checks/unit/fee-mismatch.ts';
import { describe as describeFinding } from '../../../../../src/rules/findings/describe.ts';
import type { Sheet } from '../../../../../src/rules/submission/cell.ts';
import { person } from '../../../../support/people.ts';
import { subjectFor } from '../../../../support/rosters.ts';
import { sheetOf } from '../../../../support/sheets.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';
import { persons, recognise } from '../../../submission/recognised.ts';

const woman = person({ seed: 2, sex: 'female' });
const man = person({ seed: 3, sex: 'male' });

function cells(wish: SubjectWish): (string | undefined)[] {
  return feeMismatch.run(subjectOf(wish)).map(({ origin }) => origin.cell);
}

describe('the total of the fees', () => {
  const named = { 'unit-name': '榕城第一棉纺厂', 'total-fee': '70' };

  it('is not asked for while a man stands in the plan for women: the sum would be wrong once he is out', () => {
    const general = { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' };
    const women = { title: '女职工特病', fee: '10', only: 'women', taken: 'chosen', clause: 'rule' };
    const wish = (...marks: string[]): SubjectWish => ({
      scheme: { plans: { general, women } },
      unit: named,
      columns: ['name', 'id-number', 'plan:women'],
      rows: [woman, man].map(({ name, idNumber }, at) => [name, idNumber, marks[at] ?? '']),
    });
    expect(cells(wish('是', '是'))).toEqual([]);
    expect(cells(wish('是', ''))).toEqual(['B1']);
  });

  it('is told with its thousands apart, as all sums are', () => {
    const dear = { title: '职工医疗互助', fee: '1500', taken: 'everyone', clause: 'rule' };
    const [found] = feeMismatch.run(
      subjectOf({
        scheme: { plans: { general: dear } },
        unit: { ...named, 'total-fee': '12345.6' },
        columns: ['name', 'id-number'],
        rows: [[woman.name, woman.idNumber]],
      }),
    );
    expect(found && describeFinding(found, { language: 'zh' }).message).toMatch(
      /12,345\.60 元，按标准应为 1,500\.00 元/u,
    );
  });

  it('is not asked for while somebody is listed whom the scheme refuses', () => {
    const wish = (kind: string): SubjectWish => ({
      scheme: {
        staffKinds: { employee: { title: '在职职工' }, retired: { title: '退休职工' } },
        members: { staff: { accept: ['employee'], refuse: ['retired'], clause: 'rule' } },
      },
      unit: named,
      columns: ['name', 'id-number', 'staff-kind'],
      rows: [
        [woman.name, woman.idNumber, '在职职工'],
        [man.name, man.idNumber, kind],
      ],
    });
    expect(cells(wish('退休职工'))).toEqual([]);
    expect(cells(wish('在职职工'))).toEqual(['B1']);
  });
});

describe('the fees of a sheet that repeats the people of another', () => {
  const column = (name: string, fee: number, count: number) =>
    sheetOf(
      [
        ['单位名称：甲厂'],
        ['姓名', '身份证号', '互助金'],
        ...persons(count).map(({ name: called, id }) => [called, id, fee]),
      ],
      { name },
    );
  const told = (...sheets: Sheet[]) =>
    recognise(sheets)
      .submissions.flatMap((submission) => feeMismatch.run(subjectFor(submission)))
      .map(({ origin }) => `${origin.sheet}!${origin.cell}`);

  it('are those of another plan: only the sheet is told', () => {
    expect(told(column('名册', 36, 3), column('女职工特病', 10, 2))).toEqual([]);
    expect(told(column('名册', 35, 3), column('女职工特病', 10, 2))).toEqual(['名册!C3', '名册!C4', '名册!C5']);
  });
});
