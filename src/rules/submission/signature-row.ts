import type { Cell } from './cell.ts';

const whose = '(?:本?单位|基层|工会|本?表)?';
/** Who fills in, checks or hands in a list: nobody is called so in a list of members. */
const byHand = `${whose}(?:经办|经手|填报|填表|填写|制表|制单|审核|复核|校对|联系|领取)人?员?|(?:单位|银行)?(?:账户|帐户)?开户人`;
/** Who answers for a unit: a member may be one, and stand so in the list. */
const byOffice = `${whose}(?:负责人|主席|法人|法人代表|法定代表人|领导)|工会(?:主席|主任)|分管领导`;
const signed = '(?:签字|签名|签章|盖章|姓名)?';
/** A character that every label has: most cells have none, and are not looked at further. */
const hint = /[人员席任导填制审核校联经领]/;
const sure = new RegExp(
  `^(?:(?:${byHand})${signed}(?::.*)?|(?:${byOffice})${signed}:.*|(?:${byOffice})(?:签字|签名|签章|盖章))$`,
);
const likely = new RegExp(`^(?:${byOffice})$`);

/**
 * Whether the first cell that a row has is a signer's label, so that the name and the number behind it are of who signs or fills in, not of a member: `经办人 | 王芳 | | 350102…`.
 * An office alone (工会主席) is a label only below a total, since a member may be listed by it.
 */
export function isSignerLabel({ kind, text }: Cell, { belowTotal }: { readonly belowTotal: boolean }): boolean {
  if (kind !== 'text' || text.length > 30 || !hint.test(text)) return false;
  const label = text.normalize('NFKC').replace(/[()\s]/g, '');
  return sure.test(label) || (belowTotal && likely.test(label));
}
