import { expect, it } from 'vitest';
import { headSection } from '../../../../../src/io/report/audit/html/head-sections.ts';
import { wordsIn } from '../../../../../src/io/report/audit/html/words.ts';
import { auditDocument } from '../../../../support/audit-document.ts';

it.each([
  ['红河州办事处', '红河州办事处'],
  ['main', '云南省职工互助中心'],
])('names the office %s as %s: a centre that named none is told by its own name', (office, shown) => {
  const head = headSection({ ...auditDocument, centre: '云南省职工互助中心', office }, wordsIn('zh'));
  expect(head).toContain(`<dt>办理机构</dt><dd>${shown}</dd>`);
});
