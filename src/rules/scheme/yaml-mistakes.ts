import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { missingComma } from './missing-comma.ts';
import { signOfLine } from './signs-of-line.ts';
import { unclosedBracket, unclosedQuotes } from './unclosed.ts';
import { wrongIndents } from './wrong-indents.ts';
import { KEY, lineAt, quoted, type YamlMistake } from './yaml-mistake.ts';
import { yamlReason } from './yaml-reason.ts';

/** What is told under codes of its own, at the key or value. */
const TOLD_ELSEWHERE = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

const DEEPER = new RegExp(`^([^\\n]*\\n)([ ]*)(${KEY}:(?:\\s|$))`, 'u');

/**
 * Why a text is no YAML: each cause once and where it stands, with what was found there, not what the parser stumbled over afterwards. Empty where it can be read.
 */
export function yamlMistakes(text: string, document: Document.Parsed): readonly YamlMistake[] {
  const indents = wrongIndents(text);
  // Whatever follows an indent that is none is a consequence of it.
  const firstIndent = Math.min(...indents.map(({ offset }) => lineAt(text, offset).start));
  const errors = document.errors
    .filter(({ code, pos }) => !TOLD_ELSEWHERE.includes(code) && pos[0] < firstIndent)
    .sort((one, other) => one.pos[0] - other.pos[0]);
  const quotes = errors.length > 0 ? unclosedQuotes(text, document) : [];
  const causes = new Map<number, YamlMistake>();
  const lines = new Map<number, YamlMistake>();
  for (const error of errors) {
    const quote = quotes.find((each) => each.offset <= error.pos[0]);
    const cause = quote ?? causeOf(error, text, document, causes.size > 0);
    if (cause) causes.set(cause.offset, cause);
    else if (causes.size === 0) {
      const { start, line } = lineAt(text, error.pos[0]);
      if (!lines.has(start)) lines.set(start, plainMistake(error, line));
    }
  }
  for (const mistake of [...indents, ...bracketKeys(text, document)]) causes.set(mistake.offset, mistake);
  for (const { offset } of causes.values()) lines.delete(lineAt(text, offset).start);
  return [...causes.values(), ...lines.values()].sort((one, other) => one.offset - other.offset);
}

/** Keys that begin with a full-width bracket: it was meant to hold them, and is no mistake of YAML within other brackets. */
function bracketKeys(text: string, document: Document.Parsed): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Pair(_, { key }) {
      const offset = isScalar(key) && key.type === 'PLAIN' ? (key.range?.[0] ?? 0) : undefined;
      const mistake =
        offset !== undefined && /^[｛［]/u.test(text.slice(offset)) ? signOfLine(text, offset) : undefined;
      if (mistake) found.push(mistake);
    },
  });
  return found;
}

/** @param isFollowing - another cause stands before: a bracket that seems open is then a consequence of it */
function causeOf(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
  document: Document.Parsed,
  isFollowing: boolean,
): YamlMistake | undefined {
  const sign = signOfLine(text, offset);
  if (sign) return sign;
  if (/flow (map|sequence)\b/iu.test(message) && (code === 'BAD_INDENT' || code === 'MISSING_CHAR'))
    return isFollowing ? undefined : unclosedBracket(text, document, offset);
  if (code === 'BLOCK_IN_FLOW' || code === 'UNEXPECTED_TOKEN') return missingComma(text, offset);
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? (deeperLine(text, offset) ?? secondColon(text, offset)) : undefined;
}

/** A key that is indented further than the one above it, which has a value already. */
function deeperLine(text: string, offset: number): YamlMistake | undefined {
  const { start, line } = lineAt(text, offset);
  const [, above = '', indent = '', key] = DEEPER.exec(text.slice(start)) ?? [];
  const own = /^[ ]*/u.exec(line)?.[0].length ?? 0;
  if (key === undefined || indent.length <= own) return undefined;
  const next = start + above.length + indent.length;
  const found = quoted(lineAt(text, next).line);
  return {
    offset: next,
    found,
    reason: {
      zh: `“${found}” 比上一行 “${quoted(line)}” 缩进得深，而上一行已经有值；与上一行对齐`,
      en: `"${found}" is indented further than "${quoted(line)}" above it, which has a value already; align the two`,
    },
  };
}

/** A text with a colon and a blank in it, which YAML takes for a further key. */
function secondColon(text: string, offset: number): YamlMistake | undefined {
  const { start, line } = lineAt(text, offset);
  const found = quoted(line.slice(offset - start));
  if (!/: /u.test(found)) return undefined;
  return {
    offset,
    found,
    reason: {
      zh: `“${found}” 里有冒号和空格，会被当成又一个键；给整段文字加单引号：'${found}'`,
      en: `"${found}" has a colon and a blank in it and is taken for a further key; put the text in single quotes: '${found}'`,
    },
  };
}

function plainMistake({ code, message, pos: [offset] }: YAMLError, line: string): YamlMistake {
  const { zh, en } = yamlReason(code, message);
  const found = quoted(line);
  if (found === '') return { offset, found, reason: { zh, en } };
  return { offset, found, reason: { zh: `${zh}：“${found}”`, en: `${en}: "${found}"` } };
}
