import type { FindingDefinition } from '../../findings/finding.ts';
import { bankDifferences } from './bank-differences.ts';
import { benefitDifferences } from './benefit-differences.ts';
import { feeDifferences } from './fee-differences.ts';

/** What the catalogue holds of one kind of difference; `{unit}`, `{amount}` and the difference's parameters may stand in any of its texts. */
export interface DifferenceDefinition extends Pick<FindingDefinition, 'title' | 'why' | 'message' | 'fix' | 'example'> {
  /** `ledger` where it is of all periods together. */
  readonly scope: 'period' | 'ledger';
  /** Whether it is carried over as what is owed when the period is closed, so that it does not keep the period open. */
  readonly carried: boolean;
}

/** Every kind of difference there is. */
export const differenceKinds = { ...feeDifferences, ...benefitDifferences, ...bankDifferences } as const;

/** One of {@link differenceKinds}. */
export type DifferenceKind = keyof typeof differenceKinds;

/** What the catalogue says of a kind. */
export function differenceDefinition(kind: DifferenceKind): DifferenceDefinition {
  return differenceKinds[kind];
}
