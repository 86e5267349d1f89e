import { expect, test } from 'vitest';
import { filledIn } from '../../../src/rules/claim-sheet/filled-in.ts';

test.each([
  ['　　年　　月　　日', ''],
  ['第__次', ''],
  ['自　　至　　', ''],
  ['2026年9月1日', '2026年9月1日'],
  ['第 2 次', '第 2 次'],
  ['__肺炎__', '肺炎'],
  ['□门诊 ☑住院', '住院'],
  ['住院√ 门诊□', '住院'],
  ['□门诊 □住院', ''],
  ['1.身份证√ 2.出院证 3.结算单√', '身份证、结算单'],
  ['☑身份证\n☑出院证\n□发票', '身份证、出院证'],
])('%j states %j', (text, stated) => {
  expect(filledIn(text)).toBe(stated);
});
