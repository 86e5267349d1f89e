import type { PersonalData } from './finding.ts';
import { hideNamesInBankWords } from './names-in-bank-words.ts';

/**
 * Hides personal data for the terminal, JSON and logs, which many people see: enough stays to find the row again, too little to know the person. Damaged
 * values are masked by length alone, so that a digit too many or too few lays nothing bare.
 *
 * - identity numbers: the first three and the last four of 18 characters (three of 15 to 17), which leaves out the eight digits of birth and, unlike the usual
 *   first six, the home county; of shorter ones the first and the last two
 * - name: 张*, 张*丰, 欧阳**, 买**·艾*, J*** S****; names: each of them
 * - sex: nothing of a word for one, or for none; anything else is taken for a name that slid into the column
 * - phones: the first three and the last four; of anything shorter than a phone the last two
 * - cards: the last four
 * - text: each run of six digits or more, also with spaces or dashes between them
 * - bank-words: the same, and a name where one stands behind 户名 and the like
 * - any: each run of eleven digits or more, as long as a phone's, so that sums and counts stay
 * - none: nothing
 */
export function maskPersonalData(kind: PersonalData, value: string): string {
  return maskers[kind](value);
}

const maskers: Readonly<Record<PersonalData, (value: string) => string>> = {
  'id-number': (value) => keepEnds(value, endsOfIdentity([...value].length)),
  phone: (value) => keepEnds(value, [...value].length >= 11 ? [3, 4] : [0, 2]),
  'bank-card': (value) => keepEnds(value, [...value].length >= 12 ? [0, 4] : [0, 0]),
  name: maskName,
  names: (value) => value.split('、').map(maskName).join('、'),
  sex: (value) => (SAYS_SEX.test(value.trim()) ? value : maskName(value)),
  text: (value) => value.replace(LONG_NUMBER, starredDigits),
  'bank-words': (value) => hideNamesInBankWords(value, maskName).replace(LONG_NUMBER, starredDigits),
  any: (value) => value.replace(PERSONS_NUMBER, starredDigits),
  none: (value) => value,
};

const starredDigits = (run: string) => run.replace(/[\p{Nd}XxＸｘ]/gu, '*');

const LONG_NUMBER = /\p{Nd}(?:[\s\-.－]{0,2}\p{Nd}){5,}[XxＸｘ]?/gu;
const PERSONS_NUMBER = /\p{Nd}(?:[\s\-－]{0,2}\p{Nd}){10,}[XxＸｘ]?/gu;
const SAYS_SEX = /^(?:[男女].{0,2}|不详|不明|未知|保密|\P{Nd}|\p{Nd}{1,2}|male|female)$/iu;
const CHINESE = /^[\p{Script=Han}〇]+$/u;
const NAME_PART = /[^·\s]+/gu;
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 长孙 宇文 令狐 端木 轩辕 百里 呼延 东郭 南门 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 司空 第五 西门 东门 拓跋 完颜 赫连 万俟 闻人'.split(
    ' ',
  ),
);

/** How many characters stay at both ends of so long an identity number. */
function endsOfIdentity(length: number): readonly [first: number, last: number] {
  if (length >= 18) return [3, 4];
  if (length >= 15) return [3, 3];
  return length >= 6 ? [1, 2] : [0, 0];
}

/** Keeps so many characters at both ends, and of those only digits and Latin letters; a value without digit or letter holds nothing to hide. */
function keepEnds(value: string, [first, last]: readonly [number, number]): string {
  if (!/[\p{Nd}\p{L}]/u.test(value)) return value;
  const characters = [...value];
  const stays = (character: string, index: number) =>
    (index < first || index >= characters.length - last) && /[0-9A-Za-z]/.test(character);
  return characters.map((character, index) => (stays(character, index) ? character : '*')).join('');
}

function maskName(value: string): string {
  const name = value.replace(/\s+/gu, '');
  const characters = [...name];
  if (!CHINESE.test(name)) return value.trim().replace(NAME_PART, (part) => starred([...part], 1));
  if (characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))) return starred(characters, 2);
  const last = characters.length > 2 ? (characters.at(-1) ?? '') : '';
  return last === '' ? starred(characters, 1) : starred(characters.slice(0, -1), 1) + last;
}

/** Keeps so many characters at the beginning, unless there are no more than these. */
function starred(characters: readonly string[], first: number): string {
  const kept = characters.length > first ? first : 0;
  return characters.map((character, index) => (index < kept ? character : '*')).join('');
}
