import type { Text } from '../value/text.ts';
import { KEY, lineAt, quoted, type YamlMistake } from './yaml-mistake.ts';

/** What begins a value on a line: the start of it, an item, a key, a bracket, a comma. */
const BEFORE = '(?:^\\s*|:\\s+|：\\s*|-\\s+|[[{,，]\\s*)';

const BRACKET = new RegExp(`${BEFORE}([｛［](?:.*[｝］]|.*$))`, 'u');
const QUOTE = new RegExp(`${BEFORE}([“”‘’「『].*)$`, 'u');
const FULL_COLON = new RegExp(`^\\s*(?:-\\s+)*((${KEY})\\s*：\\s*(.*))$`, 'u');
const BARE_COLON = new RegExp(`^\\s*(?:-\\s+)*((${KEY}):([^ \\t].*))$`, 'u');

/**
 * The sign of a line that YAML stumbled over: full-width brackets, quotation marks or colon, or a colon without a blank after it. Only what stands there is told.
 *
 * @param offset - any place of the line
 * @returns undefined where the line has none of them where it would do harm
 */
export function signOfLine(text: string, offset: number): YamlMistake | undefined {
  const { start, line } = lineAt(text, offset);
  const told = (found: string, reason: Text): YamlMistake => ({
    offset: start + line.indexOf(found),
    found: quoted(found),
    reason,
  });
  const [, bracket] = BRACKET.exec(line) ?? [];
  if (bracket !== undefined) return told(bracket, bracketReason(bracket));
  const [, colon, key = '', value = ''] = FULL_COLON.exec(line) ?? [];
  if (colon !== undefined) return told(colon, colonReason(colon, key, value));
  const [, bare, name = '', rest = ''] = BARE_COLON.exec(line) ?? [];
  if (bare !== undefined) return told(bare, bareReason(bare, name, rest));
  const [, quote] = QUOTE.exec(line) ?? [];
  return quote === undefined ? undefined : told(quote, quoteReason(quote));
}

function bracketReason(found: string): Text {
  const written = quoted(
    found
      .replace(/[｛｝［］]/gu, (sign) => sign.normalize('NFKC'))
      .replace(/：\s*/gu, ': ')
      .replace(/，\s*/gu, ', '),
  );
  const named = [...new Set(found.match(/[｛｝［］]/gu) ?? [])].join('');
  return {
    zh: `“${quoted(found)}” 里的括号“${named}”是全角的，写成 ${written}`,
    en: `the brackets ${named} in "${quoted(found)}" are full-width: write ${written}`,
  };
}

function colonReason(found: string, key: string, value: string): Text {
  const written = quoted(`${key}: ${value}`);
  return {
    zh: `“${quoted(found)}” 里的冒号是全角的“：”，改成半角冒号加空格“: ”，写成 ${written}`,
    en: `the colon in "${quoted(found)}" is the full-width “：”, which must be written as “: ”, with a space after it: ${written}`,
  };
}

function bareReason(found: string, key: string, rest: string): Text {
  const written = quoted(`${key}: ${rest.trim()}`);
  const wide = rest.startsWith('\u3000');
  return {
    zh: `“${quoted(found)}” 里的冒号后面${wide ? '是全角空格，要用半角空格' : '没有空格'}，写成 ${written}`,
    en: `the colon in "${quoted(found)}" has ${wide ? 'a full-width space' : 'no space'} after it: write ${written}`,
  };
}

function quoteReason(found: string): Text {
  return {
    zh: `引号“${found.charAt(0)}”是全角的，改成半角的单引号 ' ：${quoted(found)}`,
    en: `the quotation mark ${found.charAt(0)} is full-width: write single quotes ' : ${quoted(found)}`,
  };
}
