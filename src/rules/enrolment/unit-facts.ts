import type { UnitField } from '../scheme/forms.ts';
import type { Counted } from '../scheme/participation.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Submission } from '../submission/submission.ts';
import { type Fen, fenFromYuan } from '../value/money.ts';
import { isCreditCode } from './credit-code.ts';
import { matchKind } from './match-kind.ts';

/** What a unit counts of its people, in the order in which it is shown. */
export const counted = [
  'staff',
  'union-members',
  'insured',
  'eligible',
  'women',
  'hardship-staff',
] as const satisfies readonly Counted[];

/** How many of its people a unit states, by what it counts; what it does not state is absent. */
export type Headcounts = Readonly<Partial<Record<Counted, number>>>;

/** A unit's facts as its submission states them. What is not stated, or cannot be read, is undefined; the latter is listed. */
export interface UnitReading {
  readonly name: string | undefined;
  /** Upper case, check character right. */
  readonly creditCode: string | undefined;
  /** Id of the scheme's kind of unit. */
  readonly kind: string | undefined;
  readonly region: string | undefined;
  readonly headcounts: Headcounts;
  /** How many persons the unit says it enrols. */
  readonly declaredParticipants: number | undefined;
  /** What the unit says it owes, in fen. */
  readonly declaredFee: Fen | undefined;
  readonly contact: string | undefined;
  readonly contactPhone: string | undefined;
  /** Facts that state something which is no such fact: a headcount of 约百人, a code with a wrong check character, an unknown kind. */
  readonly unreadable: readonly UnitField[];
}

/**
 * Reads the facts that a submission states of its unit, wherever they stood. Nothing is guessed: 120人 is 120, 120人（含退休2人） too, 约120人 is no number.
 *
 * @param scheme - its kinds of unit give the names by which a kind is known
 */
export function readUnitFacts(submission: Submission, scheme: Scheme): UnitReading {
  const before = readings.get(submission);
  if (before?.scheme === scheme) return before.reading;
  const reading = readFacts(submission, scheme);
  readings.set(submission, { scheme, reading });
  return reading;
}

/** A dozen checks ask for the facts of the same submission. */
const readings = new WeakMap<Submission, { readonly scheme: Scheme; readonly reading: UnitReading }>();

function readFacts(submission: Submission, scheme: Scheme): UnitReading {
  const unreadable: UnitField[] = [];
  const text = (field: UnitField) => submission.unit[field]?.value.trim() || undefined;
  const read = <T>(field: UnitField, reader: (value: string) => T | undefined): T | undefined => {
    const stated = text(field);
    const value = stated === undefined ? undefined : reader(stated);
    if (stated !== undefined && value === undefined) unreadable.push(field);
    return value;
  };
  const headcounts: Partial<Record<Counted, number>> = {};
  for (const each of counted) {
    const value = read(each, (stated) => wholeNumber(stated.replace(notCounted, '')));
    if (value !== undefined) headcounts[each] = value;
  }
  return {
    name: text('unit-name'),
    creditCode: read('credit-code', creditCode),
    kind: scheme.unitKinds ? read('unit-kind', (value) => matchKind(value, scheme.unitKinds)) : undefined,
    region: text('region'),
    headcounts,
    declaredParticipants: read('participants', wholeNumber),
    declaredFee: read('total-fee', sumOfMoney),
    contact: text('contact'),
    contactPhone: text('contact-phone'),
    unreadable,
  };
}

/** Behind a number, that it leaves somebody out: 120人（不含退休）. Of those who take part it is then not the number. */
const notCounted = /[(（]\s*(?:不含|不包括|不包含|未含)[^()（）]*[)）]\s*$/;

/** `120`, `1,200`, `120人`, `120 名`, `120.0`, `120人（其中女58人）`: a whole number, else undefined; what a bracket says that does not divide it makes it doubtful (约). */
function wholeNumber(text: string): number | undefined {
  const match =
    /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?[人名位]?(?:\((?:其中|内含|含|包括|包含|[男女]职?工?\d)[^()约]*\))?$/u.exec(
      plain(text),
    );
  return match?.[1] === undefined ? undefined : Number(match[1].replaceAll(',', ''));
}

/** `4320`, `4,320.00元`, `￥4320`: a sum of yuan in fen, else undefined. */
function sumOfMoney(text: string): Fen | undefined {
  const match = /^[¥￥]?(?:人民币)?(\d{1,3}(?:,\d{3})+|\d{1,13})(?:(\.\d{1,2})0*)?(?:元整?|圆整?)?$/u.exec(plain(text));
  return match?.[1] === undefined ? undefined : fenFromYuan(match[1].replaceAll(',', '') + (match[2] ?? ''));
}

function creditCode(text: string): string | undefined {
  const code = plain(text).toUpperCase();
  return isCreditCode(code) ? code : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
