import type { FundStatement } from '../fund/statement/fund-statement.ts';
import { fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import { growthOf, ratioOf } from '../value/ratio.ts';
import { averageOf, balanceOf } from './averages.ts';
import type { FormerTotals } from './former-totals.ts';
import type { PeriodFigures } from './period-figures.ts';

/** What of a period is published, in the order in which it is told. */
export const keyFigureNames = [
  'units',
  'members',
  'new',
  'renewing',
  'fees',
  'due',
  'received',
  'subsidised',
  'subsidiesReceived',
  'interest',
  'grants',
  'donations',
  'visits',
  'persons',
  'granted',
  'paid',
  'average',
  'largest',
  'grantedToFees',
  'selfPaid',
  'relieved',
  'relievedShare',
  'balance',
  'closing',
] as const;
/** One of {@link keyFigureNames}. */
export type KeyFigureName = (typeof keyFigureNames)[number];

/** One figure of a period beside that of the period before. */
export interface KeyFigure {
  readonly name: KeyFigureName;
  /** Persons or visits, yuan, or a ratio such as `0.8627`. */
  readonly kind: 'whole' | 'money' | 'ratio';
  /** Null where it is not known: there is nothing to measure by, or no claim states it. */
  readonly now: number | string | null;
  /** Null also where there was no period before. */
  readonly before: number | string | null;
  /** By which part it grew; null of ratios, and where there is nothing to compare. */
  readonly growth: string | null;
}

type Value = number | string | null;
type Values = Readonly<Record<KeyFigureName, Value>>;

const ratios: readonly KeyFigureName[] = ['grantedToFees', 'relievedShare'];
const counts: readonly KeyFigureName[] = ['units', 'members', 'new', 'renewing', 'visits', 'persons'];

/** The figures that centres publish of a period, each against the period before. */
export function keyFigures(
  now: PeriodFigures,
  before: PeriodFigures | FormerTotals | null,
  statement: FundStatement,
): KeyFigure[] {
  const values = valuesOf(now, statement.closing);
  const former =
    before === null
      ? null
      : 'figures' in before
        ? valuesOf(before, statement.opening)
        : valuesOfTotals(before, statement.opening);
  return keyFigureNames.map((name) => {
    const kind = ratios.includes(name) ? 'ratio' : counts.includes(name) ? 'whole' : 'money';
    const [one, other] = [values[name], former?.[name] ?? null];
    const compared = kind !== 'ratio' && one !== null && other !== null;
    return { name, kind, now: one, before: other, growth: compared ? growthOf(one, other) : null };
  });
}

/** Of a period from before the ledger only what was brought in is known, and what follows from it. */
function valuesOfTotals(totals: FormerTotals, closing: Yuan): Partial<Values> {
  const { units, members, renewing, fees, visits, persons, granted } = totals;
  return {
    ...{ units, members, new: totals.new, renewing, fees, visits, persons, granted },
    average: averageOf({ visits, amount: granted }),
    grantedToFees: fees === null ? null : ratioOf(granted, fees),
    balance: fees === null ? null : yuan(fen(fees) - fen(granted)),
    closing: totals.closing ?? closing,
  };
}

function valuesOf({ figures, subsidies, other }: PeriodFigures, closing: Yuan): Values {
  const { members, fees, claims } = figures;
  const { selfPaid } = claims;
  return {
    units: figures.units,
    members: members.new + members.renewing,
    new: members.new,
    renewing: members.renewing,
    fees: fees.whole,
    due: fees.due,
    received: fees.received,
    subsidised: fees.subsidised,
    subsidiesReceived: yuan(sumOf(subsidies.map(({ received }) => fen(received)))),
    interest: other.interest,
    grants: other.grants,
    donations: other.donations,
    visits: claims.helped.visits,
    persons: claims.persons,
    granted: claims.helped.amount,
    paid: claims.paid,
    average: averageOf(claims.helped),
    largest: claims.largest,
    grantedToFees: ratioOf(claims.helped.amount, fees.whole),
    selfPaid: selfPaid?.before ?? null,
    relieved: selfPaid?.relieved ?? null,
    relievedShare: selfPaid === null ? null : ratioOf(selfPaid.relieved, selfPaid.before),
    balance: balanceOf(figures),
    closing,
  };
}
