import type { Text } from '../value/text.ts';

/** How the account of a member who is paid himself is stated for the roster and all his claims at once: said after the command that states it for one claim. */
export const ownAccount: Text = {
  zh: '；职工本人领取的，把 --claim 和申请号换成 --member 身份证号，花名册和他其他未付的申请就一并补上',
  en: '; with --member ID-NUMBER in the place of --claim and its number, the roster and all other unpaid claims of this member get it too',
};
