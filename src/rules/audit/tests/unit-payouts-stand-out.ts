import { type Fen, yuan } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import { grouped } from '../figures/grouped.ts';
import { meanDeviation, medianDeviation, medianOf } from '../figures/median.ts';

/** Smaller units are moved by a single illness. */
const LEAST_MEMBERS = 10;
/** Units of a kind, before they can be compared. */
const LEAST_UNITS = 8;
/** Iglewicz and Hoaglin's bound of the robust score. */
const LARGEST_SCORE = 3.5;
/** The MAD, and the mean deviation, of a normal distribution in its standard deviations, in millionths. */
const MEDIAN_FACTOR = 1_482_602n;
const MEAN_FACTOR = 1_253_314n;

/** Units that were given far more per member than others of their kind. */
export const unitPayoutsStandOut: AuditTest = {
  id: 'unit-payouts-stand-out',
  subject: 'figures',
  severity: 'low',
  title: { zh: '人均补助明显高于同类单位', en: 'Units whose payouts stand out' },
  looksFor: {
    zh: '按单位算人均补助（补助额除以在册人数），与同一单位性质的单位比较：稳健 z 值＝（人均－中位数）÷（1.4826×MAD）大于 3.5 的列出；MAD 为 0 时用平均绝对偏差。只比 10 人以上的单位，同类至少 8 家。',
    en: 'What a unit was given per member, against units of the same kind: told where the robust score, (per member − median) ÷ (1.4826 × MAD), is above 3.5; with the mean deviation where the MAD is 0. Units of 10 members or more, at least 8 of a kind.',
  },
  why: {
    zh: '明显偏高可能是虚报、代报，也可能是工种或一两个重病。请看该单位的申请明细和经办人。',
    en: 'It may be false claims, or hard work and one grave illness. Look at the unit’s claims and at who sends them.',
  },
  source: {
    zh: '审计做法：同类比较；Iglewicz、Hoaglin（1993）的 3.5 界限。',
    en: 'Audit practice: comparing like with like; the bound of 3.5 of Iglewicz and Hoaglin (1993).',
  },
};

/** What the members of a unit were given in the period. */
export interface UnitPayout {
  readonly unit: string;
  readonly unitName: string;
  /** Null where no list says it; such units are compared with each other. */
  readonly kind: string | null;
  readonly members: number;
  readonly amount: Fen;
}

const high: Text = {
  zh: '人均补助 {own} 元，同类 {units} 家单位的中位数为 {median} 元，稳健 z 值 {score}。',
  en: '{own} yuan per member; the median of {units} units of its kind is {median}, the robust score {score}.',
};
const tooFew: Text = {
  zh: '没有一类单位有 8 家以上（每家 10 人以上），不能互相比较。可在 summary 中逐家看。',
  en: 'No kind has 8 units of 10 members or more, so that none can be compared: look at each in the summary.',
};

/** @returns a case for each unit that stands out, in the order given */
export function standOut(all: readonly UnitPayout[]): AuditFound {
  const compared = all.filter(({ members }) => members >= LEAST_MEMBERS);
  const kinds = [...grouped(compared, ({ kind }) => kind ?? '').values()].filter(
    (units) => units.length >= LEAST_UNITS,
  );
  if (kinds.length === 0) return { rows: [], looked: compared.length, notRun: tooFew };
  const rows = new Map(kinds.flatMap((units) => ofKind(units)));
  return {
    rows: compared.flatMap((unit) => rows.get(unit) ?? []),
    looked: kinds.reduce((sum, units) => sum + units.length, 0),
  };
}

function ofKind(units: readonly UnitPayout[]): [UnitPayout, EvidenceRow][] {
  const each = units.map(perMember);
  const median = medianOf(each);
  const deviation = medianDeviation(each, median);
  const spread = deviation > 0n ? deviation * MEDIAN_FACTOR : meanDeviation(each, median) * MEAN_FACTOR;
  if (spread === 0n) return [];
  return units.flatMap((unit) => {
    // A ratio of two sums in fen, no sum of money.
    const score = Number((perMember(unit) - median) * 1_000_000n) / Number(spread);
    if (score <= LARGEST_SCORE) return [];
    const parameters = {
      own: yuan(perMember(unit)),
      median: yuan(median),
      units: units.length,
      score: score.toFixed(1),
    };
    const { unit: id, unitName, members } = unit;
    const amount = unit.amount - median * BigInt(members);
    return [[unit, { key: id, unit: id, unitName, amount, detail: worded(high, parameters) }]];
  });
}

function perMember({ amount, members }: UnitPayout): Fen {
  return amount / BigInt(members);
}
