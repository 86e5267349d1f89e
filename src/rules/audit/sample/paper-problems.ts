import type { TextParameters } from '../../value/text.ts';

/** What may be wrong with a working paper that comes back: first what is damaged, then what is not filled in yet. */
export const paperProblemKinds = [
  'parameter-damaged',
  'stratum-damaged',
  'seal-differs',
  'row-changed',
  'row-missing',
  'row-twice',
  'row-unknown',
  'audited-unreadable',
  'audited-negative',
  'papers-unreadable',
  'audited-missing',
  'papers-missing',
  'remark-missing',
] as const;
/** One of {@link paperProblemKinds}. */
export type PaperProblemKind = (typeof paperProblemKinds)[number];

const unfinished: ReadonlySet<PaperProblemKind> = new Set(['audited-missing', 'papers-missing', 'remark-missing']);

/** A problem and where it is. */
export interface PaperProblem {
  readonly kind: PaperProblemKind;
  readonly sheet: string;
  /** Absent where the whole sheet is meant. */
  readonly cell?: string;
  /** Of the item, in the paper's counting. */
  readonly number?: number;
  readonly values: TextParameters;
}

/** Whether it is only something that is still to be filled in. */
export function isUnfinished({ kind }: Pick<PaperProblem, 'kind'>): boolean {
  return unfinished.has(kind);
}
