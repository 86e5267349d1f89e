import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../support/growth.ts';
import { sheetOf } from '../../support/sheets.ts';
import { persons, recognise } from './recognised.ts';

type Line = (string | number)[];

const headers = ['序号', '姓名', '性别', '身份证号', '联系电话', '人员类别', '备注'];
const noise: Line[] = [
  [],
  ['某市职工医疗互助活动参加人员名册'],
  ['单位名称：福州市某某机械厂　职工总数：120人'],
  ['填报日期：2026年7月1日'],
  ['注：请勿改动表头'],
];

/** A list of people in some order of columns, cut into pages: above each page some lines that are nobody, then the header, then people, then a total. */
const layout = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
  pages: fc.array(
    fc.record({ above: fc.array(fc.constantFrom(...noise), { maxLength: 4 }), people: fc.nat(4), total: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  ),
  left: fc.constantFrom('A', 'C'),
});

describe('any layout of one list', () => {
  it('gives the same people', () => {
    fc.assert(
      fc.property(layout, ({ order, pages, left }) => {
        const crowd = persons(16);
        let taken = 0;
        const place = (line: Line) => order.map((column) => line[column] ?? '');
        const sheet = sheetOf(
          pages.flatMap(({ above, people, total }) => {
            const page = crowd
              .slice(taken, taken + people)
              .map(({ name, sex, id, phone }, at) => place([taken + at + 1, name, sex, id, phone, '在职', '']));
            taken += people;
            return [...above, place(headers), ...page, ...(total ? [place(['合计', '', '', people])] : [])];
          }),
          { left },
        );
        const { submissions } = recognise(sheet);
        const found = submissions.flatMap(({ rows }) =>
          rows.map(({ cells }) => `${cells.name?.text} ${cells['id-number']?.text}`),
        );
        expect(found).toEqual(crowd.slice(0, taken).map(({ name, id }) => `${name} ${id}`));
        expect(submissions.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever stands in the cells', () => {
    const entry = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '姓名',
        '身份证号',
        '单位名称',
        '单位名称：',
        '合计',
        '职工总数：3',
        '',
        '单位',
        '示例',
        '：',
        '350102199001010024',
      ),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 12 }), (grid) => {
        const { submissions, findings } = recognise(sheetOf(grid));
        expect(submissions.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a long list', () => {
  it('of 100,000 rows takes ten times what 10,000 take, far cells and a merge over everything included', async () => {
    const [one] = persons(1);
    const sheetWith = (size: number) => {
      const rows = Array.from({ length: size }, (_, at) => [
        at + 1,
        `王${at}`,
        '男',
        one?.id,
        one?.phone,
        '在职',
        '',
        '甲厂',
        1,
      ]);
      return sheetOf([[...headers, '单位', '份数'], ...rows], { merges: ['A10:XFD1048576'] });
    };
    await expectLinear((size) => {
      const sheet = sheetWith(size);
      return () => expect(recognise(sheet).submissions[0]?.rows).toHaveLength(size);
    }, 100_000);
  });
});
