import type { OpenQuestions, OpenReading, OpenValue } from '../../rules/scheme/open-questions.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language, type Text, type TextParameters } from '../../rules/value/text.ts';
import { pathWords } from './scheme-page/path-words.ts';
import { editionTexts } from './text/scheme-new-texts.ts';

/** What a new edition's file is written from. */
export interface NewEdition {
  readonly id: string;
  /** The scheme that it extends, resolved. */
  readonly parent: Scheme;
  readonly questions: OpenQuestions;
}

type Say = (text: Text, parameters?: TextParameters) => string;

/**
 * The file of an edition that says only what changed: nothing yet, but all that the sources left open as comments. Lines that begin with `# ` are YAML in its right
 * place once these two characters are taken away; `##` begins an explanation, before and after.
 */
export function newEditionText({ id, parent, questions }: NewEdition, language: Language): string {
  const say: Say = (text, parameters) => fill(text, language, parameters);
  const texts = editionTexts;
  const { title, edition } = parent;
  const lines = [
    '# yaml-language-server: $schema=./scheme.schema.json',
    `## ${say(texts.says, { title: plain(title), edition: plain(edition), from: parent.id })}`,
    `## ${say(texts.how)}`,
    `id: ${id}`,
    `extends: ${parent.id}`,
    `edition: ${say(texts.placeholder)} ## ${say(texts.edition)}`,
    ...(parent.inForce ? [`inForce: ~ ## ${say(texts.inForce)}`] : []),
    ...readingLines(questions.readings, parent, language, say),
    ...valueLines(questions.values, parent, language, say),
  ];
  return `${lines.join('\n')}\n`;
}

function readingLines(readings: readonly OpenReading[], parent: Scheme, language: Language, say: Say): string[] {
  if (readings.length === 0) return [];
  const texts = editionTexts;
  const lines = readings.flatMap(({ clause, rules }) => {
    const said = parent.clauses[clause];
    if (!said || said.basis === 'stated') return [];
    const words = rules.map((path) => pathWords(path, parent, language)).join(language === 'zh' ? '、' : ', ');
    return [
      `#   ${clause}:`,
      `#     ## ${say(texts[said.basis], { note: plain(said.note ?? '') })}`,
      `#     ## ${say(texts.rules, { rules: plain(words) })}`,
      `#     title: ## ${say(texts.title, { title: plain(said.title) })}`,
      `#     source: ## ${say(texts.source, { source: plain(said.source) })}`,
      '#     checkedOn:',
      '#     basis: stated',
      ...(said.note === undefined ? [] : ['#     note: ~']),
    ];
  });
  return ['', `## ${say(texts.readings)}`, '# clauses:', ...lines];
}

function valueLines(values: readonly OpenValue[], parent: Scheme, language: Language, say: Say): string[] {
  if (values.length === 0) return [];
  const tree: Blanks = new Map();
  for (const value of values) {
    const list = value.list !== undefined;
    const words = plain(pathWords(value.path, parent, language));
    const text = say(list ? editionTexts.list : editionTexts.value, { words });
    put(tree, value.place, { notes: [text], list: value.list ?? [] });
  }
  return [
    '',
    `## ${say(editionTexts.values)}`,
    '# missing:',
    ...(parent.missing ?? []).map((path) => `#   - ${path}`),
    ...blankLines(tree, ''),
  ];
}

/** What stands at a key that waits to be filled in; a list is there with all that it holds. */
interface Blank {
  notes: string[];
  readonly list: readonly string[];
}

type Blanks = Map<string, Blank | Blanks>;

/** A value below one that is wanting itself comes with it; of two at one place both are told. */
function put(tree: Blanks, [key = '', ...rest]: readonly string[], blank: Blank): void {
  const there = tree.get(key);
  if (rest.length === 0 || (there && !(there instanceof Map))) {
    if (there && !(there instanceof Map)) there.notes = [...there.notes, ...blank.notes];
    else tree.set(key, blank);
    return;
  }
  const inner: Blanks = there ?? new Map();
  tree.set(key, inner);
  put(inner, rest, blank);
}

function blankLines(tree: Blanks, indent: string): string[] {
  return [...tree].flatMap(([key, value]) => {
    if (value instanceof Map) return [`# ${indent}${key}:`, ...blankLines(value, `${indent}  `)];
    const notes = value.notes.map((note) => `# ${indent}## ${note}`);
    return [...notes, `# ${indent}${key}:`, ...value.list.map((line) => `# ${indent}  ${line}`)];
  });
}

/** On one line, so that it stays within its comment. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
