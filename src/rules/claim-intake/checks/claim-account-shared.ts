import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';

/** `claim-account-shared`: the payments of several members would go to one account. Told of each claim that names it. */
export const accountShared: ClaimCheck = {
  codes: ['claim-account-shared'],
  run: ({ claims, known: { accounts } }) => {
    const holders = new Map<string, Map<string, string>>();
    const hold = (account: string, number: string, name: string) => {
      const those = holders.get(account) ?? new Map<string, string>();
      holders.set(account, those.set(number, those.get(number) ?? name));
    };
    for (const { account, number, name } of accounts) hold(account, number, name);
    for (const { submitted } of claims) {
      const { identity, name } = submitted.claimant;
      if (submitted.payee.account !== null) hold(submitted.payee.account, identity.number, name);
    }
    return claims.flatMap((claim) => {
      const { payee, claimant } = claim.submitted;
      const others = [...(holders.get(payee.account ?? '') ?? [])].filter(
        ([number]) => number !== claimant.identity.number,
      );
      if (payee.account === null || others.length === 0) return [];
      const names = others.map(([, name]) => name).join('、');
      const origin = originOfField(claim, 'bank-card');
      return [
        { claim, finding: finding('claim-account-shared', { origin, found: payee.account, parameters: { names } }) },
      ];
    });
  },
};
