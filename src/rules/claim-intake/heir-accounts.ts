/** Digits in groups, as they are printed on a card; what follows them may be a share or a count of papers. */
const GROUPED = /(?<![\d/.])[1-9]\d{2,9}(?:[ \t\u2010-\u2015-]\d{2,10})+(?![\d%/.]|[张份页年月日])/gu;

/** Bank and account without a blank between them, in either order. */
const TOUCHING = /(?<=[行社]|[账帐卡][号户])(?=\d{4})|(?<=\d{12})(?=[\u4e00-\u9fff])/gu;

const CARD = /^62\d{14,17}$/;

/** An account that is no card; of more digits something else stands beside it. */
const OTHER_ACCOUNT = /^(?!62)\d{12,22}$/;

const PHONE = /^1[3-9]\d{9}$/;
const IDENTITY = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;
const DAY = /^(?:19|20)\d{2}-?\d{1,2}-?\d{1,2}$/;
const DIGITS = /^[\d-]{3,}$/;

/** What is written of an heir, with each account in one piece: the groups of its digits joined, a blank between it and the bank. */
export function withAccountsWhole(part: string): string {
  return part.replace(GROUPED, joined).replace(TOUCHING, ' ');
}

/** A card in groups may stand behind another number, as of a year: only what is a card is joined then. Groups that are no account stay as they are. */
function joined(text: string): string {
  const groups = text.split(/\D+/);
  const card = groups.findIndex((_, from) => CARD.test(groups.slice(from).join('')));
  if (card >= 0) return [...groups.slice(0, card), groups.slice(card).join('')].join(' ');
  const digits = groups.join('');
  return OTHER_ACCOUNT.test(digits) ? digits : text;
}

/** Whether a word is the heir's telephone or identity number: it is no account. */
export function isOfPerson(word: string): boolean {
  return PHONE.test(word) || LANDLINE.test(word) || IDENTITY.test(word);
}

/** Whether digits that may be parts of an account stand beside name, share and account: several words of digits, one of many, or such within the bank's name. */
export function holdsStrayDigits(papers: readonly string[], bank: string | null): boolean {
  const stray = papers.filter((word) => DIGITS.test(word) && !DAY.test(word) && !isOfPerson(word));
  return stray.length > 1 || stray.some((word) => word.length >= 6) || /\d{6,}/.test(bank ?? '');
}
