import { nameReasons } from '../findings/person-reasons.ts';
import type { Cell } from '../submission/cell.ts';
import { type Text, worded } from '../value/text.ts';
import { blank, type CellReading, hasValue, readAs } from './cell-reading.ts';
import { saysNothing, tidyText } from './tidy-text.ts';

const ORDINARY = /^[\u4e00-\u9fa5]{2,4}$/;
const HAN_NAME = /^[\p{Script=Han}〇]+(?:·[\p{Script=Han}〇]+)*$/u;
const HAS_HAN = /[\p{Script=Han}〇]/u;
/** Dots that stand between the parts of a name; a full stop only between Chinese characters, elsewhere it ends an abbreviation. */
const DOTS = /\s*[·•‧・∙⋅●˙᛫⸱]\s*|(?<=[\p{Script=Han}])\s*\.\s*(?=[\p{Script=Han}])/gu;
const LETTER_NAME = /^\p{L}[\p{L}\p{M}'’.\- ·]*$/u;
const STRAY = /[^\p{Script=Han}〇·]/u;
const STRAY_IN_LETTERS = /[^\p{L}\p{M}'’.\- ·]/u;
const PRIVATE_USE = /\p{Co}/u;
const LONGEST_HAN = 20;
const LONGEST = 60;

/** Words that stand where a name should: of headers, totals and signatures. */
const NO_NAMES = new Set(
  '姓名 职工姓名 合计 总计 小计 共计 总数 人数 序号 性别 单位 单位名称 备注 制表人 填表人 经办人 负责人 审核人 联系人 工会主席 签字 盖章 同上 空白 以下空白 不详'.split(
    ' ',
  ),
);

/**
 * Reads a name. Dots of every kind become `·`, spaces within a Chinese name go, Latin names keep one space between their parts; characters are counted by code
 * point, so rare ones count once.
 */
export function readName(cell: Cell | undefined): CellReading<string> {
  if (!hasValue(cell)) return cell ? blank : { problem: { code: 'name-missing' } };
  if (cell.kind === 'text' && ORDINARY.test(cell.text) && !NO_NAMES.has(cell.text)) return { value: cell.text };
  const tidied = tidyText(cell.text);
  if (saysNothing(tidied)) return { problem: { code: 'name-missing' } };
  const dotted = tidied.replace(DOTS, '·');
  const name = HAS_HAN.test(dotted) ? dotted.replaceAll(' ', '') : dotted;
  const reason = cell.kind === 'text' ? reasonAgainst(name) : nameReasons.noText;
  return reason ? { problem: { code: 'name-malformed', parameters: { reason } } } : readAs(cell, name);
}

function reasonAgainst(name: string): Text | undefined {
  const characters = [...name];
  if (/\p{Nd}/u.test(name)) return nameReasons.digits;
  if (/[*＊]/u.test(name)) return nameReasons.masked;
  if (/[?�]/u.test(name)) return nameReasons.lostCharacter;
  if (PRIVATE_USE.test(name)) return nameReasons.privateUse;
  if (NO_NAMES.has(name)) return nameReasons.noName;
  const han = HAS_HAN.test(name);
  if (!(han ? HAN_NAME : LETTER_NAME).test(name)) {
    const character = characters.find((each) => (han ? STRAY : STRAY_IN_LETTERS).test(each));
    return worded(nameReasons.strayCharacter, { character: character ?? characters[0] ?? '' });
  }
  if (characters.length < 2) return nameReasons.tooShort;
  return characters.length > (han ? LONGEST_HAN : LONGEST) ? nameReasons.tooLong : undefined;
}
