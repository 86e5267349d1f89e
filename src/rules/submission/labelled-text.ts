import type { UnitField } from '../scheme/forms.ts';
import { statedValue } from './label.ts';
import type { NameMatch } from './name-matcher.ts';
import { withoutDate } from './trailing-date.ts';

/** `label：value` found in a text. An empty value stands in a cell beside or below. */
export interface LabelledValue<Field extends string = UnitField> {
  readonly match: NameMatch<Field>;
  readonly value: string;
}

/** Tells which field a label means: of a unit's facts, or of a form's. */
export type LabelNames<Field extends string = UnitField> = (text: string) => NameMatch<Field> | undefined;

/** Longest label in characters, spaces and a hint in brackets included. */
const longest = 30;
const separators = /[\s,;、。|]/;
/** What NFKC makes a colon of, or a part of one: most cells have none, and are not looked at further. */
const colons = /[:：︓﹕⩴]/;
/** Words before a label that make it another one: 困难职工总数 is not the staff. */
const narrowing = /(?:困难|农民工?|退休|派遣|非|未|新增?|离|男|其他|特困|聘用|临时)$/;

/**
 * The labelled values of one cell: `单位名称：福州市某某单位工会　职工总数：120人` gives two. A label ends at a colon and begins at the text's start, after a
 * space or punctuation, or, where it is long enough to be sure, right after a value.
 */
export function labelledValues<Field extends string>(text: string, names: LabelNames<Field>): LabelledValue<Field>[] {
  if (!colons.test(text)) return [];
  const parts = text.normalize('NFKC').split(':');
  const found: { match: NameMatch<Field> | undefined; value: string }[] = [];
  parts.slice(0, -1).forEach((part, at) => {
    const label = labelAtEnd(part, at === 0, names);
    const current = found.at(-1);
    if (current && at > 0) current.value = part.slice(0, label?.start ?? lastWord(part));
    found.push({ match: label?.match, value: '' });
  });
  const last = found.at(-1);
  if (last) last.value = parts.at(-1) ?? '';
  return found.flatMap(({ match, value }) => (match ? [{ match, value: cleanValue(match.field, value) }] : []));
}

/** Where the last word of a text begins: it is a label nobody knows. */
function lastWord(text: string): number {
  const trimmed = text.trimEnd();
  const before = Math.max(...[' ', '\n', '\t', ',', ';', '。', '、'].map((mark) => trimmed.lastIndexOf(mark)));
  return before + 1;
}

/** The label that a text ends with: the shortest one after a space, punctuation or a number; else the longest that runs on from a value and is sure to be one. */
function labelAtEnd<Field extends string>(
  text: string,
  isFirst: boolean,
  names: LabelNames<Field>,
): { match: NameMatch<Field>; start: number } | undefined {
  let running: { match: NameMatch<Field>; start: number } | undefined;
  for (let start = text.length - 1; start >= Math.max(0, text.length - longest); start -= 1) {
    if (separators.test(text[start] ?? '')) continue;
    const label = text.slice(start);
    const before = text.slice(0, start);
    const free = before === '' || separators.test(before.at(-1) ?? '') || (!isFirst && /[\d人元名)]$/.test(before));
    const sure = !isFirst && label.trim().length >= 4 && !narrowing.test(before);
    const match = free || sure ? names(label) : undefined;
    if (match && free) return { match, start };
    if (match) running = { match, start };
  }
  return running;
}

/** What remains of a value without underlines to write on, seals and closing punctuation. */
function cleanValue(field: string, value: string): string {
  const stated = statedValue(value).replace(/^[_\s]+|[_\s,;。、|(]*(?:其中)?[_\s,;。、|(]*$/g, '');
  return field === 'unit-name' ? unitName(stated) : stated;
}

/** A unit's name without a note on the seal or the copy (第一联) and without the day of the list (2024年12月20日); empty where the label spoke of the unit of the sums (单位：元). */
export function unitName(value: string): string {
  const name = withoutDate(value)
    .replace(/\s*\((?:[^()]*章[^()]*|第[一二三四\d]联)\)\s*$/, '')
    .trim();
  return /^(?:元|万元|人|人民币|份|[人元万份、,/]+)$/.test(name) ? '' : name;
}
