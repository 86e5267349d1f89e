import { KEY, quoted, type YamlMistake } from './yaml-mistake.ts';

const NEXT_PAIR = new RegExp(`^([^,{}[\\]]*?)(\\s*，\\s*|\\s+)(${KEY}\\s*:)(?=\\s)`, 'u');

const NEXT_ITEM = new RegExp(`^(?:[{[]|${KEY}\\s*:(?=\\s))`, 'u');

/**
 * Two pairs or items within brackets that no comma parts, or a full-width one.
 *
 * @param offset - where the parser gave up: at the value before the comma, or at what comes after it
 */
export function missingComma(text: string, offset: number): YamlMistake | undefined {
  const [, value = '', between = '', key] = NEXT_PAIR.exec(text.slice(offset)) ?? [];
  if (key !== undefined && !value.startsWith('- ')) return wanting(offset, value, between, key);
  const [next] = NEXT_ITEM.exec(text.slice(offset)) ?? [];
  // A key on the next line belongs to the block, not to the brackets.
  const before = (next?.endsWith(':') ? /[}\]][ \t]*$/u : /[}\]]\s*$/u).exec(text.slice(0, offset));
  return before === null || next === undefined ? undefined : wanting(before.index, before[0].charAt(0), ' ', next);
}

function wanting(offset: number, one: string, between: string, other: string): YamlMistake {
  const found = `${one}${between.replace(/\s+/gu, ' ')}${other}`;
  const written = quoted(`${one}, ${other}`);
  const reason = between.includes('，')
    ? {
        zh: `“${found}” 里的逗号是全角的“，”，改成半角逗号加空格“, ”，写成 ${written}`,
        en: `the comma in "${found}" is the full-width “，”, which must be written as “, ”: ${written}`,
      }
    : {
        zh: `“${found}” 里 “${one}” 和 “${other}” 之间缺少逗号，写成 ${written}`,
        en: `between "${one}" and "${other}" a comma is missing: write ${written}`,
      };
  return { offset, found: quoted(found), reason };
}
