import { finding } from '../../../findings/catalogue.ts';
import { originOf } from '../../../submission/submission.ts';
import { groupBy } from '../../../value/group-by.ts';
import type { Text } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { rowFinding } from '../row-finding.ts';

/** A row whose identity number stands in an earlier one. */
interface Repeat {
  readonly member: MemberReading;
  readonly first: MemberReading;
}

/**
 * The same identity number in several rows of a list: told at each but the first, whose place it names. Where a sheet lists nobody but people of one sheet before it (a
 * second copy, a sheet of signatures or bank cards), or most of those beside others (all staff), it is told once, of the sheet: whether the others take part, nothing tells, so
 * that no row of it may be taken without the rest.
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

/**
 * Sheets of at least two people of whom each stands, by number and name, on one and the same sheet before, no two of them as the same person; and those that hold most of a
 * sheet before, of three people and more, beside others.
 */
function copiesIn(
  members: readonly MemberReading[],
  repeats: readonly Repeat[],
): Map<string, { readonly people: Text; readonly first: string }> {
  const repeatsOf = groupBy(repeats, ({ member }) => member.row.sheet);
  const listed = countBySheet(members);
  return new Map(
    [...repeatsOf].flatMap(([sheet, ofSheet]) => {
      const first = ofSheet[0]?.first.row.sheet ?? sheet;
      const again = ofSheet.length;
      const all = listed.get(sheet) ?? 0;
      const holdsMost = again >= 3 && again * 3 >= (listed.get(first) ?? 0) * 2;
      const isCopy =
        first !== sheet &&
        again >= 2 &&
        (again === all || holdsMost) &&
        new Set(ofSheet.map((each) => each.first)).size === again &&
        ofSheet.every((each) => each.first.row.sheet === first && each.first.name === each.member.name);
      return isCopy ? [[sheet, { people: whoIsRepeated(again, all), first }] as const] : [];
    }),
  );
}

function whoIsRepeated(again: number, all: number): Text {
  return again === all
    ? { zh: `${all} 人都`, en: `All ${all} people` }
    : { zh: `${all} 人中有 ${again} 人`, en: `${again} of the ${all} people` };
}

function countBySheet(members: readonly MemberReading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of members) counts.set(row.sheet, (counts.get(row.sheet) ?? 0) + 1);
  return counts;
}
