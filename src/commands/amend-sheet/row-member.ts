import { findUnitNamed, type NamedUnit } from '../../io/ledger/read/find-unit-named.ts';
import type { StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import { chooseMember } from '../../rules/enrolment/amend/choose-member.ts';
import { type AmendRow, standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { MemberDesk, Wanted } from './member-desk.ts';

/** Whom a row means, or why that cannot be told. */
export interface RowMember {
  readonly member: StandingMember | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Finds the member of a row by number, else by name within the unit, and holds name and unit against what is on record.
 *
 * @param on - the day of the change
 * @returns no member and no finding where the row does not name anybody; its cells were told of that
 */
export async function memberOfRow(
  row: AmendRow,
  { open, desk, on }: { readonly open: OpenPeriod; readonly desk: MemberDesk; readonly on: PlainDate },
): Promise<RowMember> {
  const { number, name, unit } = row;
  const named = unit === null ? undefined : await findUnitNamed(open.ledger, open.workspace.settings.office, unit);
  const findings = named && named.unit === undefined ? [unknownUnit(row, named.nearest)] : [];
  const byNumber = row.row.cells['id-number'] !== undefined;
  const here = named?.unit === undefined || name === null ? undefined : { name, unit: named.unit };
  const wanted = byNumber ? number && { number } : here;
  if (!wanted) return { member: undefined, findings };
  const all = await desk.fitting(wanted);
  const isOpen = ({ record }: StandingMember) => record.coverages.some(({ to }) => to === null || to > on);
  const ofUnit = all.filter((each) => each.unit.id === named?.unit?.id);
  const fitting = ofUnit.some(isOpen) ? ofUnit : all;
  const similar = fitting.length > 0 || number === null ? [] : await nearMisses(number, here, desk);
  const sought = { found: number ?? name ?? '', by: number === null ? ('name' as const) : ('number' as const) };
  const { member, findings: unfound } = chooseMember({ ...sought, period: open.period.number, on }, fitting, similar);
  if (member === undefined) return { member, findings: [...findings, ...unfound] };
  return { member, findings: [...findings, ...differences(row, member, named)] };
}

/** Whose number is like it, and in the unit who bears the name. */
async function nearMisses(number: string, here: Wanted | undefined, desk: MemberDesk): Promise<StandingMember[]> {
  const alike = await desk.similar(number);
  const namesakes = here === undefined ? [] : await desk.fitting(here);
  const known = new Set(alike.map(({ record }) => record.identity.number));
  return [...alike, ...namesakes.filter(({ record }) => !known.has(record.identity.number))];
}

/** What the row says otherwise than the record of the member that its number found. */
function differences(row: AmendRow, { unit, record }: StandingMember, named: NamedUnit | undefined): Finding[] {
  const { name, right } = row;
  const details = { name: record.name, unit: unit.name };
  const isOther = name !== null && name !== record.name && name !== right.name;
  const elsewhere = named?.unit !== undefined && named.unit.id !== unit.id;
  return [
    ...(isOther
      ? [
          finding('amend-name-differs', {
            origin: standOf(row, 'name'),
            found: name,
            parameters: details,
            unit: unit.name,
          }),
        ]
      : []),
    ...(elsewhere
      ? [
          finding('amend-unit-differs', {
            ...{ origin: standOf(row, 'unit-name'), found: row.unit ?? '', parameters: details, unit: unit.name },
          }),
        ]
      : []),
  ];
}

/** `amend-unit-unknown`, with the nearest name that there is. */
export function unknownUnit(row: AmendRow, nearest: string | undefined): Finding {
  const suggestion = {
    zh: nearest ? `是不是“${nearest}”？` : '',
    en: nearest ? `Did you mean “${nearest}”?` : '',
  };
  return finding('amend-unit-unknown', {
    origin: standOf(row, 'unit-name'),
    found: row.unit ?? '',
    parameters: { suggestion },
  });
}
