import { unitKey } from '../value/unit-name.ts';
import type { KnownMember } from './claim-subject.ts';

/** Somebody whom the ledger does not have by his number, as a sheet states him. */
export interface Stranger {
  /** As far as it can be read. */
  readonly number: string;
  readonly name: string;
  readonly unitName: string | null;
}

/** Finds the members that a stranger may be: with a number one slip off, or with the name and in the unit. */
export function likeness(near: readonly KnownMember[]): (stranger: Stranger) => readonly KnownMember[] {
  const byKey = new Map<string, KnownMember[]>();
  const enter = (key: string, member: KnownMember) => byKey.set(key, [...(byKey.get(key) ?? []), member]);
  for (const member of near) {
    for (const key of [...oneDigitOff(member.number), bodyOf(member.number)]) enter(key, member);
    enter(`name ${member.name}`, member);
  }
  return (stranger) => {
    const { number, name } = stranger;
    const keys = [...oneDigitOff(number), ...swapped(number)];
    const named = (byKey.get(`name ${name}`) ?? []).filter((member) => sameUnit(member, stranger));
    return [...new Set([...keys.flatMap((key) => byKey.get(key) ?? []), ...named])];
  };
}

/** Without the check digit, which follows from the others. */
const bodyOf = (number: string) => (number.length === 18 ? number.slice(0, 17) : number);

/** Two numbers that differ in one digit have one of these in common. */
function oneDigitOff(number: string): string[] {
  const body = bodyOf(number);
  return [...body].map((_, place) => `${body.slice(0, place)}?${body.slice(place + 1)}`);
}

/** The number with two neighbours changed over, for each pair. */
function swapped(number: string): string[] {
  const body = bodyOf(number);
  return [...body].slice(1).flatMap((digit, place) => {
    const before = body[place] ?? '';
    return digit === before ? [] : [body.slice(0, place) + digit + before + body.slice(place + 2)];
  });
}

/** Where the sheet names no unit, every unit will do. */
function sameUnit({ unitName }: KnownMember, stranger: Stranger): boolean {
  return stranger.unitName === null || unitKey(unitName) === unitKey(stranger.unitName);
}
