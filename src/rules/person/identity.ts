import type { FindingCode } from '../findings/catalogue.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { TextParameters } from '../value/text.ts';

/** Of a person. In an identity number of 18 digits the 17th is odd for men and even for women (GB 11643-1999). */
export type Sex = 'male' | 'female';

/**
 * An identity document whose number can be relied on as far as a number alone allows.
 * `resident`: GB 11643-1999; a 15-digit number is given in its 18-digit form. `residence-permit`: for residents of Hong Kong (81), Macau (82) and Taiwan (83).
 * `foreign-permanent`: the permanent residence card of 2023, 18 digits of which the first is 9; `foreign-permanent-old`: 3 letters and 12 digits.
 */
export interface IdentityDocument {
  readonly kind: 'resident' | 'residence-permit' | 'foreign-permanent' | 'foreign-permanent-old' | 'passport';
  /** Normalised: upper case, half width, no spaces. The key by which a person is known. */
  readonly number: string;
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
}

/** A problem found while reading a value, with what the catalogue's texts need; the check of that code turns it into a finding. */
export interface ReadingProblem {
  readonly code: FindingCode;
  readonly parameters?: TextParameters;
}

/** What became of a cell that should hold an identity number. */
export interface IdentityReading {
  /** Absent where a problem is an error. */
  readonly document?: IdentityDocument;
  /** Set where the number was repaired without doubt: what it became. */
  readonly repairedTo?: string;
  readonly problems: readonly ReadingProblem[];
}
