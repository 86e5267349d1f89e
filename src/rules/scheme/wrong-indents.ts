import type { Text } from '../value/text.ts';
import { KEY, quoted, type YamlMistake } from './yaml-mistake.ts';

/** Signs that look like the blanks of an indent and are none. */
const SIGNS: readonly { readonly sign: string; readonly name: Text }[] = [
  { sign: '\t', name: { zh: '制表符（Tab 键）', en: 'a tab' } },
  { sign: '\u3000', name: { zh: '全角空格', en: 'a full-width space' } },
  {
    sign: '\u00a0',
    name: { zh: '不间断空格（从网页或 Word 复制来的）', en: 'a non-breaking space (copied from a page or Word)' },
  },
];

/** A line that begins a key or an item, after an indent of any blanks. */
const LINE = new RegExp(`^([ \\t\\u3000\\u00a0]+)((?:-[ \\t\\u3000\\u00a0]|${KEY}[ \\t\\u3000]*[:：]).*)$`, 'u');

/** Lines after the first that are named one by one. */
const NAMED = 5;

/**
 * Lines of keys or items that are indented by something else than blanks, which YAML refuses (a tab) or takes for a part of the key (a full-width space). One
 * mistake for each sign, at the first line that has it; its reason names the others.
 */
export function wrongIndents(text: string): readonly YamlMistake[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  for (let at = 0, start = 0; at < lines.length; at += 1) {
    starts.push(start);
    start += (lines[at]?.length ?? 0) + 1;
  }
  return SIGNS.flatMap(({ sign, name }) => {
    const found = lines.flatMap((line, at) => {
      const [, indent = '', rest = ''] = LINE.exec(line.replace(/\r$/u, '')) ?? [];
      return indent.includes(sign) ? [{ at, rest, column: indent.indexOf(sign) }] : [];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const mistake = { offset: (starts[first.at] ?? 0) + first.column, found: quoted(first.rest) };
    return [
      {
        ...mistake,
        reason: reasonOf(
          name,
          mistake.found,
          others.map(({ at }) => at + 1),
        ),
      },
    ];
  });
}

function reasonOf(name: Text, found: string, others: readonly number[]): Text {
  const more = others.length > NAMED;
  const named = others.slice(0, NAMED);
  const zh = others.length === 0 ? '' : `；第 ${named.join('、')} 行${more ? `等 ${others.length} 行` : ''}也是`;
  const rest = more ? `${named.join(', ')} and ${others.length - NAMED} more` : named.join(', ');
  const en = others.length === 0 ? '' : `; line${others.length > 1 ? 's' : ''} ${rest} too`;
  return {
    zh: `“${found}” 前面的缩进里有${name.zh}，要用半角空格${zh}`,
    en: `"${found}" is indented by ${name.en}; indent by blanks${en}`,
  };
}
