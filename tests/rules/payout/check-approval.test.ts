import { describe, expect, it } from 'vitest';
import { checkApprovals } from '../../../src/rules/payout/check-approval.ts';
import { heir, payables } from './payables.ts';

const changed = (number: string, of: { heir?: number; approval?: string | null } = {}) =>
  new Map([[number, [{ number, heir: null, approval: 'main/7', actor: '王芳', ...of }]]]);

describe('claims that were approved', () => {
  it('are kept back where the account was changed since, at their place', () => {
    const { findings, blocked } = checkApprovals(payables(2), changed('127-2'));
    expect(findings.map(({ code, origin }) => [code, origin.cell])).toEqual([['payout-account-unapproved', 'C6']]);
    expect(findings[0]?.parameters).toMatchObject({ claim: '127-2', actor: '王芳' });
    expect([...blocked]).toEqual(['127-2']);
  });

  it('are kept back for the heir whose account it is', () => {
    const parted = payables(1, () => ({ heirs: [heir('李大', '1/2'), heir('李二', '1/2')] }));
    const { findings } = checkApprovals(parted, changed('127-1', { heir: 1 }));
    expect(findings.map(({ parameters }) => parameters?.name)).toEqual(['李二']);
  });

  it('are paid where nothing was changed, or where nothing was approved before', () => {
    const none = { findings: [], blocked: new Set() };
    expect(checkApprovals(payables(2), new Map())).toEqual(none);
    expect(checkApprovals(payables(2), changed('127-9'))).toEqual(none);
    expect(checkApprovals(payables(2), changed('127-2', { approval: null }))).toEqual(none);
  });
});
