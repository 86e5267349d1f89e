import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import { KEY, lineAt, quoted, type YamlMistake } from './yaml-mistake.ts';

const NEXT_KEY = new RegExp(`\\n[ \\t]*(?:- +)*${KEY}:(?:\\s|$)`, 'u');

/**
 * Quotation marks that are not closed on their line, so that the keys of the next lines were read as their text: at the mark that opens, wherever the parser
 * noticed it.
 */
export function unclosedQuotes(text: string, document: Document.Parsed): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const sign = text.charAt(start);
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && (NEXT_KEY.test(text.slice(start, end)) || !isClosed(text.slice(start, end), sign)))
        found.push(unclosedQuote(text, start, sign));
    },
  });
  return found;
}

function isClosed(source: string, sign: string): boolean {
  return source.length > 1 && source.trimEnd().endsWith(sign);
}

function unclosedQuote(text: string, offset: number, sign: string): YamlMistake {
  const { start, line } = lineAt(text, offset);
  const found = quoted(line.slice(offset - start));
  return {
    offset,
    found,
    reason: {
      zh: `开头的引号在这一行没有配对，后面的各行都被当成了文字；在文字末尾补上 ${sign} ：${found}`,
      en: `the first quotation mark is not closed on its line, so that the lines after it were taken for text; add ${sign} where the text ends: ${found}`,
    },
  };
}

/**
 * The innermost bracket that was open where the parser gave up and never closed.
 *
 * @param offset - where it gave up
 */
export function unclosedBracket(text: string, document: Document.Parsed, offset: number): YamlMistake | undefined {
  let opened: number | undefined;
  visit(document, {
    Node(_, node: Node) {
      const [start, end] = node.range ?? [0, 0];
      const isFlow = isCollection(node) && !isScalar(node) && node.flow === true;
      if (isFlow && start < offset && !/[}\]]$/u.test(text.slice(start, end).trimEnd())) opened = start;
    },
  });
  if (opened === undefined) return undefined;
  const { start, line } = lineAt(text, opened);
  const found = quoted(line.slice(opened - start));
  const closing = text.charAt(opened) === '{' ? '}' : ']';
  return {
    offset: opened,
    found,
    reason: {
      zh: `“${found}” 开头的括号没有配对的 ${closing}`,
      en: `the bracket that begins "${found}" has no ${closing}`,
    },
  };
}
