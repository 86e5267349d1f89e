import { maskPersonalData } from '../findings/mask.ts';

/** Somebody who was helped, before anything is hidden. */
export interface HelpedMember {
  readonly person: string;
  readonly name: string;
  readonly identityNumber: string;
  /** Tells units apart, and is what the notice shows. */
  readonly unitName: string;
}

/** As the notice shows him. */
export interface ShownMember {
  readonly name: string;
  /** The last characters of the identity number; null where none are shown. */
  readonly digits: string | null;
}

/** So many characters of an identity number are shown at most. */
const MOST = 4;

/** Members as a notice may show them. */
export interface MaskedMembers {
  /** In the order of the members given. */
  readonly shown: readonly ShownMember[];
  /** Places of those, from 0, whom not even the last characters tell from somebody else of the unit. */
  readonly alike: readonly number[];
}

/**
 * Hides who was helped from all but himself: the name masked, and of the number nothing, or its last four characters where the scheme wants them. Two of one unit who look alike
 * get as few last characters as tell them apart, four at most.
 */
export function maskMembers(members: readonly HelpedMember[], lastFour: boolean): MaskedMembers {
  const names = members.map(({ name }) => maskPersonalData('name', name));
  const groups = new Map<string, number[]>();
  members.forEach(({ unitName }, place) => {
    const key = JSON.stringify([unitName, names[place]]);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  const digits: (string | null)[] = members.map(() => null);
  const alike: number[] = [];
  for (const places of groups.values()) {
    const group = places.flatMap((place) => members[place] ?? []);
    const length = lastFour ? MOST : lengthThatTells(group);
    places.forEach((place) => {
      const member = members[place];
      if (member && length > 0) digits[place] = endOf(member.identityNumber, length) || null;
    });
    if (!isTold(group, length)) alike.push(...places);
  }
  const shown = names.map((name, place) => ({ name, digits: digits[place] ?? null }));
  return { shown, alike: alike.sort((one, other) => one - other) };
}

function lengthThatTells(group: readonly HelpedMember[]): number {
  for (let length = 0; length < MOST; length += 1) if (isTold(group, length)) return length;
  return MOST;
}

/** Whether so many characters tell each person of the group from every other. */
function isTold(group: readonly HelpedMember[], length: number): boolean {
  const persons = new Map(group.map(({ person, identityNumber }) => [person, endOf(identityNumber, length)]));
  return new Set(persons.values()).size === persons.size;
}

/** Never more than half of a number: of a short one four characters would be all of it. */
function endOf(identityNumber: string, length: number): string {
  const characters = [...identityNumber];
  const most = Math.min(length, Math.floor(characters.length / 2));
  return most === 0 ? '' : characters.slice(-most).join('');
}
