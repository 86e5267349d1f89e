import { expect, it } from 'vitest';
import { struckThrough } from '../../../../../src/rules/enrolment/checks/person/struck-through.ts';
import { totalMismatch } from '../../../../../src/rules/enrolment/checks/unit/total-mismatch.ts';
import type { RosterRow } from '../../../../../src/rules/submission/submission.ts';
import { subjectOf } from '../../../../support/subjects.ts';

type Struck = 'name' | 'id-number' | 'remark';

/** What is told of a list of three in rows 3 to 5 where these cells of the second are struck through, and the unit declares so many. */
function told(struck: readonly Struck[], participants = '3'): string[] {
  const subject = subjectOf({ unit: { participants }, rows: 3 });
  const strike = (row: RosterRow): RosterRow => {
    const cells = struck.flatMap((field) => {
      const cell = row.cells[field] ?? { row: row.number, column: 3, kind: 'text' as const, text: '更正' };
      return [[field, { ...cell, struck: true as const }]];
    });
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  };
  const members = subject.members.map((member, at) => (at === 1 ? { ...member, row: strike(member.row) } : member));
  return [struckThrough, totalMismatch]
    .flatMap((check) => check.run({ ...subject, members }))
    .map(({ code, origin }) => `${code} ${origin.cell}`);
}

it('tells of whoever is struck through, at the name or else at the number', () => {
  expect(told(['name', 'id-number'])).toEqual(['struck-through A4']);
  expect(told(['name'])).toEqual(['struck-through A4']);
  expect(told(['id-number'])).toEqual(['struck-through B4']);
});

it('says nothing where only something else is', () => {
  expect(told([])).toEqual([]);
  expect(told(['remark'])).toEqual([]);
});

it('holds no total against the list that is right without them', () => {
  expect(told(['name'], '2')).toEqual(['struck-through A4']);
  expect(told(['name'], '1')).toEqual(['struck-through A4', 'total-mismatch A1']);
  expect(told([], '2')).toEqual(['total-mismatch A1']);
});
