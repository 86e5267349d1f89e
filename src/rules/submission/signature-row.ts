import type { Cell } from './cell.ts';

const whose = '(?:本?单位|基层|工会|本?表)?';
/** Who fills in, checks or hands in a list: nobody is called so in a list of members. */
const byHand = `${whose}(?:经办|承办|经手|填报|填表|填写|制表|制单|录入|报送|审核|复核|校对|核对|联系|领取)人?员?|财务负责人|(?:单位|银行)?(?:账户|帐户)?开户人`;
/** Who answers for a unit: a member may be one, and stand so in the list. */
const byOffice = `${whose}(?:负责人|主席|法人|法人代表|法定代表人|领导)|工会(?:主席|主任)|分管领导|(?:财务)?(?:会计|出纳)员?`;
const signed = '(?:签字|签名|签章|盖章|姓名)?';
/** A character that every label has: most cells have none, and are not looked at further. */
const hint = /[人员席任导填制审核校联经领承录报计纳]/;
const marked = new RegExp(`^(?:${byHand}|${byOffice})(?:${signed}:.*|签字|签名|签章|盖章)$`);
const plainly = new RegExp(`^(?:${byHand})${signed}$`);
const office = new RegExp(`^(?:${byOffice})$`);

/** Where a row stands whose first cell may be a signer's label. */
interface Place {
  /** Under a column of departments or posts, of which some are called like those who sign: 校对, 领导. */
  readonly ofDepartments: boolean;
  /** Below a total of the whole list, and above nobody who was read. */
  readonly belowTotal: boolean;
}

/**
 * Whether the first cell that a row has is a signer's label, so that the name and the number behind it are of who signs or fills in, not of a member: `经办人 | 王芳 | | 350102…`.
 * An office alone (工会主席) is a label only below a total, since a member may be listed by it. `likely`: people below tell that the row is a person's.
 */
export function readSignerLabel({ kind, text }: Cell, place: Place): 'sure' | 'likely' | undefined {
  if (kind !== 'text' || text.length > 30 || !hint.test(text)) return undefined;
  const label = text.normalize('NFKC').replace(/[()\s]/g, '');
  if (marked.test(label)) return 'sure';
  if (!plainly.test(label)) return place.belowTotal && office.test(label) ? 'likely' : undefined;
  if (!place.ofDepartments) return 'sure';
  return place.belowTotal || label.endsWith('人') ? 'likely' : undefined;
}
