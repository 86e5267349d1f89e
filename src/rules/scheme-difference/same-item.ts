import { saysTheSame } from './says-the-same.ts';

/** What tells one item of a list from another: the bounds of a band or tier, and what a limit, deadline, paper or column is of. */
const BOUNDS = ['above', 'from', 'to', 'below', 'is', 'size', 'participants', 'unitKinds', 'staffKinds'] as const;
const SUBJECTS = ['per', 'events', 'who', 'visit', 'field', 'benefit', 'paper', 'plan', 'plans', 'title'] as const;
/** Subjects without which nothing is left of an item: another column or paper is never the same one changed. */
const DECISIVE = ['field', 'benefit', 'paper'] as const;
const IDENTITY: ReadonlySet<string> = new Set([...BOUNDS, ...SUBJECTS, 'when']);

type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value of a scheme is keys with their values. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const parts = (of: Mapping, wanted: (key: string) => boolean): Mapping =>
  Object.fromEntries(Object.entries(of).filter(([key, value]) => value !== undefined && wanted(key)));

/** All but what it rests on. */
function sameButForClause(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  const rest = (of: Mapping) => parts(of, (key) => key !== 'clause');
  return saysTheSame(rest(one), rest(other));
}

/** The same band, tier, limit or column: alike in all that tells items apart, of which a condition alone is too little. */
function sameIdentity(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  const identity = (of: Mapping) => parts(of, (key) => IDENTITY.has(key));
  const known = Object.keys(identity(one)).some((key) => key !== 'when');
  return known && saysTheSame(identity(one), identity(other));
}

/** What a band or tier says is the same, within other bounds. */
function sameWithinOtherBounds(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  const bounds: ReadonlySet<string> = new Set(BOUNDS);
  const bounded = [one, other].some((each) => Object.keys(each).some((key) => bounds.has(key)));
  const rest = (of: Mapping) => parts(of, (key) => key !== 'clause' && !bounds.has(key));
  return bounded && Object.keys(rest(one)).length > 0 && saysTheSame(rest(one), rest(other));
}

/** Two rules of one form: with the same keys, or with something in common besides the clause. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  if (DECISIVE.some((key) => !saysTheSame(one[key], other[key]))) return false;
  const keys = (of: object) => Object.keys(of).sort().join(' ');
  if (keys(one) === keys(other)) return true;
  return Object.entries(one).some(([key, value]) => key !== 'clause' && saysTheSame(value, other[key]));
}

/** Ways in which an item of one list is that of another, the surest first. */
export const waysToBeTheSame: readonly ((one: unknown, other: unknown) => boolean)[] = [
  saysTheSame,
  sameButForClause,
  sameIdentity,
  sameWithinOtherBounds,
  isAlike,
];
