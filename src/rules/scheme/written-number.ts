import { Decimal } from 'decimal.js';
import type { Text } from '../value/text.ts';
import { expectations } from './expectations.ts';

/** Number words by which the figure before them is multiplied: the power of ten. */
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

const NUMBER =
  /^(?<sign>人民币|[¥$]|rmb|cny)?(?<figure>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<power>百万|千万|[百千万亿])?(?<percent>%)?(?<unit>元整?|圆整?|块|人|名|个月|月|天|日|周?岁|年|份|次|个|期)?$/iu;

const FULL_WIDTH = /[！-～]/gu;

/** Values of these places are percentages; everywhere else a number stands without the sign. */
const PERCENTAGES: readonly Text[] = [expectations.percentage, expectations.rate];

/** Which sign of a written value does not belong there, and how it is written. */
interface WrongSign {
  readonly zh: string;
  readonly en: string;
}

/**
 * What is wrong with the signs of a value (`６０％`, `300元`, `2万`, `1,000`), and how it is written. Only what can be meant in one way is written anew.
 *
 * @param found - as the file has it
 * @param expectation - what belongs there: a percentage keeps its sign
 * @returns undefined where no sign is to blame and none lacks
 */
export function writtenAs(found: string, expectation: Text): Text | undefined {
  const plain = halfWidth(found);
  const { groups } = NUMBER.exec(plain.replace(/\s/gu, '')) ?? {};
  const wrong = [...fullWidthSigns(found), ...(groups ? signsOf(groups) : [])];
  if (wrong.length === 0) return asPercentage(found, expectation);
  const zh = wrong.map((sign) => sign.zh).join('，');
  const en = wrong.map((sign) => sign.en).join(', ');
  const written = groups ? figureOf(groups, expectation) : plain;
  const capital = en.charAt(0).toUpperCase() + en.slice(1);
  if (written === undefined) return { zh: `${zh}。`, en: `${capital}.` };
  return { zh: `${zh}，写成 ${written}。`, en: `${capital}: write ${written}.` };
}

/** A share without its sign: `80` as 80%, `0.4` as 40%. A bare 1 may be either 1 % or the whole, and 0 is neither. */
function asPercentage(found: string, expectation: Text): Text | undefined {
  if (!PERCENTAGES.includes(expectation) || !/^\d{1,3}(\.\d{1,4})?$/.test(found)) return undefined;
  const value = new Decimal(found);
  if (value.equals(1) || value.isZero() || value.greaterThan(100)) return undefined;
  const share = value.lessThan(1) ? value.times(100) : value;
  if (share.decimalPlaces() > 2) return undefined;
  const written = `${share.toFixed()}%`;
  return { zh: `写成百分比 ${written}。`, en: `Write it as a percentage: ${written}.` };
}

/** With the signs of a Latin keyboard; a colon and a comma are followed by a blank, as YAML asks outside numbers. */
function halfWidth(text: string): string {
  const isNumber = /^[\d０-９，,．.％%￥¥]+[^\d０-９：:]*$/u.test(text);
  const spaced = isNumber ? text : text.replace(/[：，、]\s*/gu, (sign) => (sign.startsWith('：') ? ': ' : ', '));
  return spaced.normalize('NFKC').replaceAll('￥', '¥');
}

function fullWidthSigns(found: string): WrongSign[] {
  const signs = [...new Set(found.match(FULL_WIDTH) ?? [])];
  if (signs.length === 0) return [];
  const named = signs.map((sign) => `“${sign}”`).join('');
  const half = signs.map((sign) => sign.normalize('NFKC')).join(' ');
  const text = { zh: `全角的${named}要用半角的 ${half}`, en: `the full-width ${named} must be ${half}` };
  return [text];
}

function signsOf({ sign, figure = '', power, unit }: Readonly<Record<string, string | undefined>>): WrongSign[] {
  const left = (zh: string, en: string): WrongSign => ({ zh: `不要写${zh}`, en: `leave out ${en}` });
  return [
    ...(sign ? [left(`“${sign}”`, `“${sign}”`)] : []),
    ...(figure.includes(',') ? [left('千位逗号“,”', 'the comma “,” between thousands')] : []),
    ...(power ? [left(`“${power}”`, `“${power}” and write all digits`)] : []),
    ...(unit ? [left(`单位“${unit}”`, `the unit “${unit}”`)] : []),
  ];
}

/** The number with all its digits; undefined where it is no percentage and belongs where one does, or the other way about. */
function figureOf(
  { figure = '', fraction = '', power, percent }: Readonly<Record<string, string | undefined>>,
  expectation: Text,
): string | undefined {
  if ((percent !== undefined) !== PERCENTAGES.includes(expectation)) return undefined;
  const whole = figure.replaceAll(',', '') + fraction;
  const written = power === undefined ? whole : new Decimal(`${whole}e${POWERS[power] ?? 0}`).toFixed();
  return written + (percent ?? '');
}
