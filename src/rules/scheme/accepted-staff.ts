import type { Scheme } from './schema.ts';

/** Ids of the kinds of staff that the scheme takes: those that it accepts, or, where it names none, all that it does not refuse. */
export function acceptedStaffKinds({
  members,
  staffKinds = {},
}: Pick<Scheme, 'members' | 'staffKinds'>): readonly string[] {
  const { accept = [], refuse = [] } = members.staff ?? {};
  return accept.length > 0 ? accept : Object.keys(staffKinds).filter((id) => !refuse.includes(id));
}
