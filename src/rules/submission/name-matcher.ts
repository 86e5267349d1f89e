import { isPlainText } from '../value/plain-text.ts';
import { labelKey } from './label.ts';

/** What a header or label was taken for, and how surely: of two columns that claim one field the lower `rank` has it. */
export interface NameMatch<Field extends string> {
  readonly field: Field;
  readonly rank: number;
}

/** One way to call a field. A weak name (电话, 证件号码) yields to a strong one beside it and never matches as part of a longer text. */
export interface FieldName<Field extends string> {
  readonly field: Field;
  readonly name: string;
  readonly rank: number;
  readonly weak?: boolean;
}

/** Added to the rank of a name that was found only as part of the text. */
const partly = 10;

/** Longer texts are sentences, not headers. */
const longestLabel = 30;

const before =
  /^(?:本人|职工|会员|员工|参加|参保|参互|参与|投保|被保险|被保障|人员|个人|人|居民|公民|有效|第?二代|是否|购买|办理|其中|其|应|请|填写?|选择|发放|收款|本次|本期|本单位|现有|所在|所属|的)*$/;
const after =
  /^(?:号码?|情况|信息|元|人民币|年月日|十八位|\d+位|必填|选填|填写|每?人|份|是否|全称|name|sex|gender|id|no|number|phone|mobile|tel|card)*$/;

/** A name that may be part of a longer text. */
interface NamePart<Field extends string> {
  readonly key: string;
  readonly name: FieldName<Field>;
  /** Of several in one text the first in this order counts: the longest. */
  readonly order: number;
}

/** The names of fields by what they are compared by; made once a scheme. */
export interface NameTable<Field extends string> {
  readonly exact: ReadonlyMap<string, FieldName<Field>>;
  /** Those that may be part of a longer text, by their first letter. */
  readonly parts: ReadonlyMap<string, readonly NamePart<Field>[]>;
  /** A character of each name: a text without any of them names nothing, as nearly all that stands in a list's cells. */
  readonly marks: ReadonlySet<string>;
  /** What was found for a text, by what it is compared by: nearly every file has the same headers. */
  readonly found: Map<string, NameMatch<Field> | undefined>;
}

/** Texts remembered at most, of a file and of a table. */
const rememberedAtMost = 5000;

/** Sorts names into a table. Of two that are compared by the same, the first counts. */
export function nameTable<Field extends string>(names: readonly FieldName<Field>[]): NameTable<Field> {
  const exact = new Map<string, FieldName<Field>>();
  for (const name of names) {
    const key = labelKey(name.name);
    if (key !== '' && !exact.has(key)) exact.set(key, name);
  }
  const parts = [...exact].filter(([, name]) => name.weak !== true).sort((a, b) => b[0].length - a[0].length);
  return {
    exact,
    parts: byFirstLetter(parts.map(([key, name], order) => ({ key, name, order }))),
    marks: marksOf([...exact.keys()]),
    found: new Map(),
  };
}

function byFirstLetter<Field extends string>(parts: readonly NamePart<Field>[]): Map<string, NamePart<Field>[]> {
  const byLetter = new Map<string, NamePart<Field>[]>();
  for (const part of parts) byLetter.set(part.key.charAt(0), [...(byLetter.get(part.key.charAt(0)) ?? []), part]);
  return byLetter;
}

/**
 * Tells which field a header or label means: exactly one of its names, or else the longest name that it holds with nothing but harmless words around it
 * (`参保职工姓名`, `身份证号码18位`). Anything else (`联系人电话`, `原身份证号`) means nothing: an unknown column is reported, a wrong one would go unseen.
 *
 * What it was asked is remembered, so that it is made anew for each file: a text may hold on to the whole sheet that it was cut from.
 */
export function nameMatcher<Field extends string>(
  table: NameTable<Field>,
): (text: string) => NameMatch<Field> | undefined {
  const seen = new Map<string, NameMatch<Field> | undefined>();
  return (text) => {
    if (text.length > 4 * longestLabel) return undefined;
    if (seen.has(text)) return seen.get(text);
    if (seen.size >= rememberedAtMost) seen.clear();
    const match = matchText(text, table);
    seen.set(text, match);
    return match;
  };
}

function matchText<Field extends string>(text: string, table: NameTable<Field>): NameMatch<Field> | undefined {
  // Nothing to normalise: what has none of the characters has none afterwards.
  if (isPlainText(text) && !mayName(text.toLowerCase(), table.marks)) return undefined;
  const key = labelKey(text);
  if (key === '' || key.length > longestLabel) return undefined;
  const { found, marks } = table;
  if (!mayName(key, marks)) return undefined;
  if (found.has(key)) return found.get(key);
  const match = matchKey(key, table) ?? alternatives(key, table);
  if (found.size >= rememberedAtMost) found.clear();
  // A copy, since the table outlives the sheet that the text may be cut from.
  found.set([...key].join(''), match);
  return match;
}

/** Of each name the character that most of them have: few, so that few texts hold one. */
function marksOf(names: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const character of names.flatMap((name) => [...name])) counts.set(character, (counts.get(character) ?? 0) + 1);
  const commonness = (character: string) => counts.get(character) ?? 0;
  return new Set(
    names.flatMap((name) => [...name].sort((one, other) => commonness(other) - commonness(one)).slice(0, 1)),
  );
}

function mayName(key: string, marks: ReadonlySet<string>): boolean {
  for (const character of key) if (marks.has(character)) return true;
  return false;
}

function matchKey<Field extends string>(key: string, { exact, parts }: NameTable<Field>): NameMatch<Field> | undefined {
  const same = exact.get(key);
  if (same) return { field: same.field, rank: same.rank };
  let best: NamePart<Field> | undefined;
  for (let at = 0; at < key.length; at += 1) {
    for (const part of parts.get(key.charAt(at)) ?? []) {
      if (best && best.order < part.order) break;
      if (key.indexOf(part.key) === at && before.test(key.slice(0, at)) && after.test(key.slice(at + part.key.length)))
        best = part;
    }
  }
  return best && { field: best.name.field, rank: best.name.rank + partly };
}

/** `身份证号/护照号`: every alternative has to mean the same field. */
function alternatives<Field extends string>(key: string, table: NameTable<Field>): NameMatch<Field> | undefined {
  const named = key.split(/[/或]/);
  if (named.length === 1) return undefined;
  const matches = named.map((each) => matchKey(each, table));
  const [first] = matches;
  return first && matches.every((match) => match?.field === first.field) ? first : undefined;
}
