import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, type Cell } from '../submission/cell.ts';
import { groundAsked, groundsSpokenOf } from './exclusion-words.ts';
import type { ReadFacts } from './fact-readers.ts';
import type { BesideCell, ClaimRow } from './find-tables.ts';
import type { RowReader } from './row-reader.ts';

/** Fields in whose words a ground of exclusion may stand. */
const speaking = ['diagnosis', 'cause', 'remark'] as const satisfies readonly ClaimField[];

/** What a form prints of the scheme's rules, behind 说明 or 备注. */
const printedRule = /不予|不得|不在|不属于?|除外|范围|情形|以下|下列/u;

/**
 * The grounds of exclusion that a row states besides the column for them: one that a column asks for (是否工伤 是) is stated; one of which only words speak (诊断 工伤致腿骨折) is
 * left to a reviewer, `exclusionsToReview`. Where they stand goes to the reader's origins.
 *
 * @param stated - what the column for them says
 */
export function statedExclusions(
  row: ClaimRow,
  scheme: Scheme,
  { origins }: Pick<RowReader, 'origins'>,
  file: string,
  stated: ReadFacts['exclusions'],
): Pick<ReadFacts, 'exclusions' | 'exclusionsToReview'> {
  if (scheme.claims?.exclusions === undefined) return {};
  const sure = new Set(stated);
  const unsure = new Set<string>();
  const found = (grounds: Set<string>, ids: readonly string[], { row: number, column, mergedFrom }: Cell) => {
    if (ids.length === 0) return;
    for (const id of ids) grounds.add(id);
    origins.exclusion ??= { file, sheet: row.sheet, cell: mergedFrom ?? address(number, column) };
  };
  for (const beside of row.beside ?? []) {
    const asked = groundAsked(beside.header, scheme);
    const answer = asked && answerOf(beside, asked.bare);
    if (asked && answer === 'yes') found(sure, [asked.id], beside.cell);
    else if (asked && answer === 'unsure') found(unsure, [asked.id], beside.cell);
    else if (asked === undefined) found(unsure, groundsSpokenOf(beside.cell.text, scheme), beside.cell);
  }
  for (const field of speaking) {
    const cell = row.cells[field];
    const isPrinted = field === 'remark' && row.columns === undefined && printedRule.test(cell?.text ?? '');
    if (cell?.kind === 'text' && !isPrinted) found(unsure, groundsSpokenOf(cell.text, scheme), cell);
  }
  const toReview = [...unsure].filter((id) => !sure.has(id));
  return {
    ...(sure.size > 0 && { exclusions: [...sure] }),
    ...(toReview.length > 0 && { exclusionsToReview: toReview }),
  };
}

/** What stands where a ground is asked for: yes, nothing or no, or words of which a reviewer has to judge (对方全责, 待认定). */
function answerOf({ cell }: BesideCell, bare: boolean): 'yes' | 'no' | 'unsure' {
  const word = compactText(cell.text).toLowerCase();
  if (saysNothing(word)) return 'no';
  const says = bare && /\d/u.test(word) ? undefined : yesOrNo(word);
  if (says !== undefined) return says ? 'yes' : 'no';
  return bare || /^(?:非|无|未|不|否|没)/u.test(word) ? 'no' : 'unsure';
}
