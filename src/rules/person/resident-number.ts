import { identityReasons } from '../findings/person-reasons.ts';
import { worded } from '../value/text.ts';
import { birthDateFrom } from './birth-date.ts';
import { identityCheckDigit } from './check-digit.ts';
import type { IdentityDocument, IdentityReading, ReadingProblem } from './identity.ts';
import { isCountyShaped, isProvince } from './region-code.ts';

/** 17 digits and a digit or X: resident numbers, residence permits, and the foreigners' card of 2023. */
export const EIGHTEEN = /^\d{17}[\dX]$/;

/**
 * Reads 18 characters as GB 11643-1999 lays them out: six of region, eight of birth, three of sequence (odd for men), one to check. The foreigners' permanent
 * residence card of 2023 has 9, two digits of province and three of nationality in the first six places and is the same otherwise.
 *
 * The first thing wrong is told alone, since what follows mostly comes of the same slip: a date that the calendar lacks also upsets the check digit.
 *
 * @param number - matches {@link EIGHTEEN}
 */
export function readEighteen(number: string): IdentityReading {
  const kind = kindOf(number);
  if (kind === undefined) {
    const reason = worded(identityReasons.province, { digits: number.slice(0, 2) });
    return { problems: [{ code: 'id-number-malformed', parameters: { reason } }] };
  }
  const digits = number.slice(6, 14);
  const birthDate = birthDateFrom(digits);
  if (birthDate === undefined) {
    return { problems: [{ code: 'id-number-birth-date', parameters: { digits, reason: identityReasons.noSuchDay } }] };
  }
  const computed = identityCheckDigit(number);
  if (!number.endsWith(computed)) {
    return { problems: [{ code: 'id-number-checksum', parameters: { actual: number.slice(17), computed } }] };
  }
  const sex = number.charCodeAt(16) % 2 === 1 ? 'male' : 'female';
  return { document: { kind, number, birthDate, sex }, problems: regionProblems(kind, number.slice(0, 6)) };
}

/** A number of 15 digits, as given until 1999, in its form of 18: the century put in and the check digit computed. */
export function eighteenFromFifteen(number: string): string {
  const body = `${number.slice(0, 6)}19${number.slice(6)}`;
  return body + identityCheckDigit(body);
}

function kindOf(number: string): IdentityDocument['kind'] | undefined {
  if (number.startsWith('9')) return 'foreign-permanent';
  const province = number.slice(0, 2);
  if (province === '81' || province === '82' || province === '83') return 'residence-permit';
  return isProvince(province) ? 'resident' : undefined;
}

const NONE: readonly ReadingProblem[] = [];

function regionProblems(kind: IdentityDocument['kind'], region: string): readonly ReadingProblem[] {
  const right =
    (kind === 'resident' && isCountyShaped(region)) ||
    (kind === 'residence-permit' && region.endsWith('0000')) ||
    (kind === 'foreign-permanent' && isProvince(region.slice(1, 3)));
  return right ? NONE : [{ code: 'id-number-region', parameters: { region } }];
}
