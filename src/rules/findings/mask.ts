import type { PersonalData } from './finding.ts';

/**
 * Hides personal data for the terminal, JSON and logs, which many people see: enough stays to find the row again, too little to know the person. Damaged
 * values are masked by length alone, so that a digit too many or too few lays nothing bare.
 *
 * - identity numbers: the first three and the last four of 15 characters or more. The usual first six name the home county, and the eight digits of birth
 *   are never among what stays; of shorter ones the first and the last two.
 * - names: 张*, 张*丰, 欧阳**, 买**·艾*, J*** S****
 * - phones: the first three and the last four; of anything shorter than a phone the last two
 * - cards: the last four
 * - text: each run of six digits or more, also with spaces or dashes between them
 */
export function maskPersonalData(kind: PersonalData, value: string): string {
  return maskers[kind](value);
}

const maskers: Readonly<Record<PersonalData, (value: string) => string>> = {
  'id-number': (value) => keepEnds(value, lengthOf(value) >= 18 ? [3, 4] : lengthOf(value) >= 15 ? [3, 3] : [1, 2]),
  phone: (value) => keepEnds(value, lengthOf(value) >= 11 ? [3, 4] : [0, 2]),
  'bank-card': (value) => keepEnds(value, lengthOf(value) >= 12 ? [0, 4] : [0, 0]),
  name: maskName,
  text: (value) => value.replace(LONG_NUMBER, (run) => run.replace(/[\p{Nd}Xx]/gu, '*')),
};

const LONG_NUMBER = /\p{Nd}(?:[\s\-.－]{0,2}\p{Nd}){5,}[Xx]?/gu;
const NAME_PART = /[^·\s]+/gu;
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 长孙 宇文 令狐 端木 轩辕 百里 呼延 东郭 南门 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 司空 第五 西门 东门 拓跋 完颜 赫连 万俟 闻人'.split(
    ' ',
  ),
);

/** Keeps so many characters at both ends, and of those only digits and Latin letters; a value without any of these holds nothing to hide. */
function keepEnds(value: string, [first, last]: readonly [number, number]): string {
  if (!/[\p{Nd}\p{L}]/u.test(value)) return value;
  const characters = [...value];
  const shown = (character: string, index: number) =>
    (index < first || index >= characters.length - last) && /[0-9A-Za-z]/.test(character);
  return characters.map((character, index) => (shown(character, index) ? character : '*')).join('');
}

function maskName(value: string): string {
  const name = value.trim();
  const characters = [...name];
  const isChinese = /^\p{Script=Han}+$/u.test(name);
  if (!isChinese) return name.replace(NAME_PART, (part) => starred([...part], 1, 0));
  if (characters.length === 1) return '*';
  if (characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))) return starred(characters, 2, 0);
  return starred(characters, 1, characters.length > 2 ? 1 : 0);
}

function starred(characters: readonly string[], first: number, last: number): string {
  return characters
    .map((character, index) => (index < first || index >= characters.length - last ? character : '*'))
    .join('');
}

function lengthOf(value: string): number {
  return [...value].length;
}
