import type { Yuan } from '../../value/money.ts';
import type { TextParameters } from '../../value/text.ts';
import type { DifferenceKind } from './difference-kinds.ts';

/** A unit as a reconciliation names it. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** Something that the two sides of a comparison do not agree in. Its texts stand in the catalogue under its kind. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Tells the difference wherever it is found again: its kind and what it is of, whatever it comes to by then. */
  readonly key: string;
  readonly unit: NamedUnit | null;
  /** What the first side has beyond the second; never zero. */
  readonly amount: Yuan;
  /** What the kind's texts need besides `{amount}` and `{unit}`. */
  readonly parameters: TextParameters;
  /** What mends it, as it is typed. */
  readonly command: string;
}

/** The sums that a comparison holds against one another, each of which should come to the one before. */
export const comparisonIds = [
  'fees',
  'subsidies',
  'income',
  'advances',
  'benefits',
  'payouts',
  'recoveries',
  'transit',
  'bank',
  'statements',
  'unidentified',
] as const;

/** One of {@link comparisonIds}. */
export type ComparisonId = (typeof comparisonIds)[number];

/** What a sum is. */
export type SumId =
  | 'roster'
  | 'due'
  | 'brought'
  | 'received'
  | 'fees-of-all'
  | 'fee-income'
  | 'none'
  | 'advances'
  | 'decided'
  | 'benefits-expense'
  | 'sent'
  | 'paid'
  | 'to-recover'
  | 'recoveries'
  | 'waiting-for-statement'
  | 'transit'
  | 'statement'
  | 'bank'
  | 'follows'
  | 'unidentified-lines'
  | 'unidentified';

/** One comparison: its sums in order, and what they differ in. */
export interface Side {
  readonly id: ComparisonId;
  /** `ledger` where it is of all periods together, as money at the bank is. */
  readonly scope: 'period' | 'ledger';
  readonly sums: readonly { readonly sum: SumId; readonly amount: Yuan }[];
  /** Whether nothing differs. */
  readonly equal: boolean;
}

/** What a comparison comes to. */
export interface Compared {
  readonly side: Side;
  readonly differences: readonly Difference[];
}

/** The side of a comparison with the differences that were found in it. */
export function comparedAs(
  { id, scope }: Pick<Side, 'id' | 'scope'>,
  sums: Side['sums'],
  differences: readonly Difference[],
): Compared {
  return { side: { id, scope, sums, equal: differences.length === 0 }, differences };
}

/** A word of a command line, quoted where a shell would part or read it. */
export function word(text: string): string {
  return /^[\p{L}\p{N}._:/=@+-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/g, (sign) => `\\${sign}`)}"`;
}
