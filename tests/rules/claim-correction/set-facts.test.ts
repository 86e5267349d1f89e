import { expect, it } from 'vitest';
import { withFacts } from '../../../src/rules/claim-correction/set-facts.ts';
import type { ClaimField } from '../../../src/rules/scheme/forms.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from '../claim-intake/sheets.ts';

const who = person({ seed: 85 });
const phone = '13800138000';
const { claims } = readRows([
  ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '银行卡号', '联系电话'],
  [who.name, who.idNumber, '2026-09-01', '2026-09-08', '1300', who.bankCard, phone],
]);

function set(field: ClaimField, text: string) {
  const [claim] = claims;
  if (claim === undefined) throw new Error('no claim');
  const { claim: after, findings } = withFacts(claim, [{ field, text, as: '--set' }], townScheme());
  return { payee: after.submitted.payee, told: findings.map(({ code, severity }) => `${severity} ${code}`) };
}

it.each([
  ['bank-card', '123', 'error bank-card-checksum'],
  ['phone', '12', 'error phone-malformed'],
] as const)('refuses a value that cannot be read, for it would put out what stands: %s=%s', (field, text, told) => {
  expect(set(field, text).told).toEqual([told]);
});

it('takes a value that is only doubtful, and puts out what is set to nothing', () => {
  const doubtful = `${who.bankCard.slice(0, -1)}${(Number(who.bankCard.at(-1)) + 1) % 10}`;
  expect(set('bank-card', doubtful)).toMatchObject({
    payee: { account: doubtful },
    told: ['warning bank-card-checksum'],
  });
  expect(set('bank-card', '')).toMatchObject({ payee: { account: null, phone }, told: [] });
  expect(set('bank-card', '无')).toMatchObject({ payee: { account: null }, told: [] });
});
