import { amendSheetTexts } from '../../io/report/text/amend-sheet-texts.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { listed } from '../../rules/value/listed.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { differenceLines, type MemberLook, memberLine } from '../amend/member-lines.ts';
import type { AmendedRow } from './amend-report.ts';

/** What a row changes, a line each, in full: for files that the centre keeps. */
export function changeText({ plan, claims }: AmendedRow, scheme: Scheme, language: Language): string {
  const look: MemberLook = { scheme, language, shown: (_, value) => value };
  const lines = (plan?.changes ?? []).flatMap(({ name, change }) => [
    name,
    ...change.removed.flatMap((each) => memberLine('removed', each, look)),
    ...change.changed.flatMap(({ before, after }) => differenceLines(before, after, look)),
    ...change.added.flatMap((each) => memberLine('added', each, look)),
  ]);
  const paid = claims.length === 0 ? [] : [fill(amendSheetTexts.claimsPaid, language, { claims: listed(claims) })];
  return [...lines, ...paid].map((line) => line.trim()).join('\n');
}
