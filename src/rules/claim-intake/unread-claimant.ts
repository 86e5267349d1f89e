import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import type { RowReader } from '../claim-sheet/row-reader.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { readName } from '../person/name.ts';
import type { Origin } from '../submission/cell.ts';
import { statedValue } from '../submission/label.ts';
import type { KnownMember } from './claim-subject.ts';
import { likeness, type Stranger } from './likeness.ts';

/** Who claims in a row whose identity number cannot be read: a wrong check digit, digits hidden or lost. */
export interface UnreadClaimant extends Stranger {
  /** The cell of the number. */
  readonly origin: Origin;
}

/** The claimant of a row that was withheld for his number; undefined where the number is not at fault, blank, or the name cannot be read. */
export function unreadClaimant({ cells }: ClaimRow, { findings, stand }: RowReader): UnreadClaimant | undefined {
  const [number, named] = [cells['id-number'], cells.name];
  if (number === undefined || named === undefined) return undefined;
  const atFault = findings.some(({ code, severity }) => code.startsWith('id-number-') && severity === 'error');
  const name = readName(named).value;
  if (!atFault || name === undefined || number.text.trim() === '') return undefined;
  const unitName = statedValue(cells['unit-name']?.text ?? '');
  const text = number.text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  return { number: text, name, unitName: unitName === '' ? null : unitName, origin: stand('id-number') };
}

/** `claimant-similar` for each member whom such a claimant may be. */
export function similarToUnread(unread: readonly UnreadClaimant[], near: readonly KnownMember[]): Finding[] {
  const similarTo = likeness(near);
  return unread.flatMap((each) => similarFindings(similarTo(each), each));
}

/** A note a member, at the cell of the number. */
export function similarFindings(
  members: readonly KnownMember[],
  { origin, unitName }: Pick<UnreadClaimant, 'origin' | 'unitName'>,
): Finding[] {
  return members.map((member) =>
    finding('claimant-similar', {
      origin,
      ...(unitName !== null && { unit: unitName }),
      found: member.number,
      parameters: { name: member.name, memberUnit: member.unitName },
    }),
  );
}
