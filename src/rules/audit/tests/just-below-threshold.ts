import type { Scheme } from '../../scheme/schema.ts';
import { type Fen, yuan } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import { clauseOf } from '../claims/rule-passed-over.ts';
import { grouped } from '../figures/grouped.ts';
import { costOf, type Threshold, thresholdsOf } from '../figures/thresholds.ts';
import type { CostedClaim } from './round-amounts.ts';

/** In both windows together, before anything is said. */
const LEAST_CLAIMS = 20;
/** Standard deviations: one in two thousand. */
const LARGEST_SCORE = 3.29;

/** Claims that heap just below a bound of the scheme. */
export const justBelowThreshold: AuditTest = {
  id: 'just-below-threshold',
  subject: 'figures',
  severity: 'low',
  title: { zh: '刚好低于界限', en: 'Just below a threshold' },
  looksFor: {
    zh: '办法中的每个界限（费用的分档界、门槛，补助的限额）：落在界限 95% 至 100%（不含）的份数，与 90% 至 95% 的份数相比，超出对半 3.29 个标准差以上的列出；两段合计至少 20 份。只算一个补助项目的申请。',
    en: 'For each bound of the scheme (bands and thresholds of costs, caps of what is given): claims from 95% to below it, held against those from 90% to 95%; told where they are more than 3.29 standard deviations beyond one half, with at least 20 claims in both. Only claims of a single benefit.',
  },
  why: {
    zh: '金额扎堆在界限之下，可能是拆单或凑数来避开限额、复核。请抽查这些申请的票据。',
    en: 'Sums that heap below a bound may have been split or trimmed to stay under it. Pull the receipts of these claims.',
  },
  source: {
    zh: '审计做法：界限附近的频数分析；界限为推定。',
    en: 'Audit practice: counting near bounds; the windows are inferred.',
  },
};

/** A claim that was given something by one or more benefits. */
export interface BenefitClaim extends CostedClaim {
  readonly benefits: readonly string[];
}

const heaped: Text = {
  zh: '“{title}”的{what}界限 {at} 元：刚低于它的有 {below} 份，再低一段的只有 {lower} 份（{score} 个标准差）。',
  en: '{what} of "{title}", {at} yuan: {below} claims just below it, only {lower} in the window under that ({score} standard deviations).',
};
const what: Readonly<Record<Threshold['of'], Text>> = {
  costs: { zh: '费用', en: 'Costs' },
  amount: { zh: '补助', en: 'Cap' },
};
const none: Text = {
  zh: '本办法没有可查的界限（分档、门槛或限额），不必查。',
  en: 'The scheme has no bound to look at (bands, thresholds or caps): there is nothing to do.',
};

interface Window {
  readonly threshold: Threshold;
  below: number;
  lower: number;
  amount: Fen;
}

/** Counts claims one by one, so that they never lie in memory together. */
export class ThresholdTally {
  readonly #scheme: Pick<Scheme, 'benefits' | 'clauses'>;
  readonly #windows: ReadonlyMap<string, readonly Window[]>;
  #looked = 0;

  constructor(scheme: Pick<Scheme, 'benefits' | 'clauses'>) {
    this.#scheme = scheme;
    const windows = thresholdsOf(scheme).map((threshold) => ({ threshold, below: 0, lower: 0, amount: 0n }));
    this.#windows = grouped(windows, ({ threshold }) => threshold.benefit);
  }

  add({ benefits, costs, amount }: BenefitClaim): void {
    const [only, another] = benefits;
    if (only === undefined || another !== undefined) return;
    this.#looked += 1;
    const cost = costOf(this.#scheme.benefits?.[only] ?? {}, costs);
    for (const window of this.#windows.get(only) ?? []) {
      const { at, of } = window.threshold;
      const value = of === 'amount' ? amount : cost;
      if (value === undefined || value >= at || value * 100n < at * 90n) continue;
      if (value * 100n < at * 95n) window.lower += 1;
      else {
        window.below += 1;
        window.amount += amount;
      }
    }
  }

  /** @returns a case for each bound, in the order of the scheme */
  found(): AuditFound {
    if (this.#windows.size === 0) return { rows: [], looked: 0, notRun: none };
    const rows = [...this.#windows.values()].flat().flatMap((window) => this.#rowOf(window));
    return { rows, looked: this.#looked };
  }

  #rowOf({ threshold, below, lower, amount }: Window): EvidenceRow[] {
    const count = below + lower;
    const score = (below - count / 2) / Math.sqrt(count / 4);
    if (count < LEAST_CLAIMS || score <= LARGEST_SCORE) return [];
    const { path, title, of, at, clause } = threshold;
    const parameters = { title, what: what[of], at: yuan(at), below, lower, score: score.toFixed(1) };
    const offended = clauseOf(this.#scheme, clause);
    const key = `${path}-${yuan(at)}`;
    return [{ key, amount, detail: worded(heaped, parameters), ...(offended !== undefined && { clause: offended }) }];
  }
}
