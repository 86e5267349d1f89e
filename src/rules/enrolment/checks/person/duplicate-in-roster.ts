import { finding } from '../../../findings/catalogue.ts';
import { originOf } from '../../../submission/submission.ts';
import { groupBy } from '../../../value/group-by.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { rowFinding } from './row-finding.ts';

/** A row whose identity number stands in an earlier one. */
interface Repeat {
  readonly member: MemberReading;
  readonly first: MemberReading;
}

/**
 * The same identity number in several rows of a list: told at each but the first, whose place it names. Where a sheet lists nobody but people of one sheet before it (a
 * second copy, a sheet of signatures or bank cards), it is told once, of the sheet.
 */
export const duplicateInRoster: Check = {
  codes: ['duplicate-in-roster', 'sheet-repeats-list'],
  needs: 'submission',
  run: (subject) => {
    const repeats = repeatsIn(subject.members);
    if (repeats.length === 0) return [];
    const copies = copiesIn(subject.members, repeats);
    return [
      ...[...copies].map(([sheet, { people, first }]) =>
        finding('sheet-repeats-list', {
          origin: { file: subject.submission.file, sheet },
          found: sheet,
          parameters: { people, first },
        }),
      ),
      ...repeats
        .filter(({ member }) => !copies.has(member.row.sheet))
        .map(({ member, first }) => duplicate(subject, member, first)),
    ];
  },
};

function duplicate(subject: Subject, member: MemberReading, { row }: MemberReading) {
  const { sheet, cell } = originOf(subject.submission, row, 'id-number');
  const parameters = { first: `${sheet}!${cell}` };
  return rowFinding(subject, 'duplicate-in-roster', member, 'id-number', { parameters });
}

function repeatsIn(members: readonly MemberReading[]): Repeat[] {
  const firstOf = new Map<string, MemberReading>();
  const repeats: Repeat[] = [];
  for (const member of members) {
    const number = member.identity.document?.number;
    if (number === undefined) continue;
    const first = firstOf.get(number);
    if (first === undefined) firstOf.set(number, member);
    else repeats.push({ member, first });
  }
  return repeats;
}

/** Sheets of at least two people of whom each stands, by number and name, on one and the same sheet before, no two of them as the same person. */
function copiesIn(
  members: readonly MemberReading[],
  repeats: readonly Repeat[],
): Map<string, { readonly people: number; readonly first: string }> {
  const repeatsOf = groupBy(repeats, ({ member }) => member.row.sheet);
  const listed = new Map<string, number>();
  for (const { row } of members) if (repeatsOf.has(row.sheet)) listed.set(row.sheet, (listed.get(row.sheet) ?? 0) + 1);
  return new Map(
    [...repeatsOf].flatMap(([sheet, ofSheet]) => {
      const first = ofSheet[0]?.first.row.sheet ?? sheet;
      const isCopy =
        first !== sheet &&
        ofSheet.length >= 2 &&
        ofSheet.length === listed.get(sheet) &&
        new Set(ofSheet.map((each) => each.first)).size === ofSheet.length &&
        ofSheet.every((each) => each.first.row.sheet === first && each.first.name === each.member.name);
      return isCopy ? [[sheet, { people: ofSheet.length, first }] as const] : [];
    }),
  );
}
