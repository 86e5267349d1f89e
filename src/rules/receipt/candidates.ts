import { type Fen, fen, yuan } from '../value/money.ts';
import type { FeeLine } from './match-fees.ts';
import { isDonation, isInterest, type OpenSubsidies, subsidyPayer } from './match-income.ts';
import { CAME_BACK, type OpenBatches } from './match-payouts.ts';
import type { OpenRecoveries } from './match-recoveries.ts';
import type { OpenBook } from './open-book.ts';
import type { Candidate, MatchReason } from './receipt.ts';
import { unitsOwingTogether } from './sum-of-units.ts';
import type { IndexedUnit, UnitIndex } from './unit-index.ts';

/** What is still open when all sure lines are settled. */
export interface StillOpen {
  readonly index: UnitIndex;
  readonly book: OpenBook;
  readonly subsidies: OpenSubsidies;
  readonly batches: OpenBatches;
  readonly recoveries: OpenRecoveries;
  readonly home: string;
}

const MOST = 5;

const nothing = { unit: null, period: null, payer: null, batch: null, number: null } as const;

/** What a doubtful line might be, the likeliest first: units that it names before those that merely owe its sum. */
export function candidatesOf(fee: FeeLine, open: StillOpen): Candidate[] {
  const { line } = fee;
  const all =
    fen(line.amount) < 0n
      ? wentOut(fee, open)
      : [...cameIn(fee, open), ...open.recoveries.candidates(fee), ...ofUnits(fee, open)];
  if (all.length === 0) return [...severalUnits(fee, open)];
  return all.slice(0, MOST);
}

function ofUnits(fee: FeeLine, { index, book, home }: StillOpen): Candidate[] {
  const named = fee.perhaps.map((unit) => ({ unit, because: because(fee, unit) }));
  const known = new Set(named.map(({ unit }) => unit.id));
  const owing = book
    .owing(fee.amount)
    .filter((id) => !known.has(id))
    .flatMap((id) => index.unit(id) ?? [])
    .map((unit) => ({ unit, because: 'amount-only' as const }));
  return [...fits(named, fee, book), ...owing].flatMap(({ unit, because: reason }): Candidate[] => {
    const open = book.open(unit.id);
    const of = { ...nothing, kind: 'fee' as const, unit: { id: unit.id, name: unit.name }, because: reason };
    if (open.length === 0) return [{ ...of, kind: 'advance' as const, period: home, open: '0.00' }];
    const inPeriods = open.filter(({ due }) => fee.periods?.has(due.period) ?? true);
    return (inPeriods.length > 0 ? inPeriods : open).map((each) => ({
      ...of,
      period: each.due.period,
      open: yuan(each.open),
    }));
  });
}

/** Two or three units whose dues add up to a line that names nobody, where no others do. */
function severalUnits({ line, amount, periods }: FeeLine, { index, book }: StillOpen): Candidate[] {
  if (fen(line.amount) <= 0n) return [];
  const named = unitsOwingTogether(book, amount, periods).flatMap(({ unit, open }) => {
    const indexed = index.unit(unit);
    return indexed === undefined ? [] : [{ id: unit, name: indexed.name, open: yuan(open) }];
  });
  const [first, ...others] = named;
  if (first === undefined) return [];
  const { id, name, open } = first;
  return [{ ...nothing, kind: 'fee', unit: { id, name }, open, because: 'sum-of-units', with: others }];
}

/** Those who owe exactly the sum first. */
function fits<Named extends { readonly unit: IndexedUnit }>(
  named: readonly Named[],
  fee: FeeLine,
  book: OpenBook,
): Named[] {
  const isFit = ({ unit }: Named) => book.open(unit.id).some(({ open }) => open === fee.amount);
  return [...named.filter(isFit), ...named.filter((each) => !isFit(each))];
}

function because({ fully }: FeeLine, unit: IndexedUnit): MatchReason {
  return fully.some(({ id }) => id === unit.id) ? 'named' : 'name-not-sure';
}

function cameIn({ line, amount, periods }: FeeLine, { subsidies, batches, home }: StillOpen): Candidate[] {
  const payer = subsidyPayer(line);
  const owed = payer === undefined ? [] : subsidies.open(payer, periods);
  const back = CAME_BACK.test(line.remark ?? '') ? batches.near(line) : [];
  return [
    ...back.map(({ batch, open, payment }) => ({
      ...{ ...nothing, kind: 'bounced' as const, batch: batch.batch, number: payment?.number ?? null },
      ...{ period: payment?.period ?? null, open: yuan(open), because: 'perhaps-bounced' as const },
    })),
    ...owed.map(({ owing, open }) => ({
      ...{ ...nothing, kind: 'subsidy' as const, payer: owing.payer, period: owing.period },
      ...{ open: yuan(open), because: 'perhaps-subsidy' as const },
    })),
    ...(isDonation(line)
      ? [
          {
            ...{ ...nothing, kind: 'donation' as const, period: home },
            ...{ open: yuan(amount), because: 'perhaps-donation' as const },
          },
        ]
      : []),
    ...(isInterest(line) === 'no'
      ? []
      : [
          {
            ...nothing,
            kind: 'interest' as const,
            period: home,
            open: yuan(amount),
            because: 'perhaps-interest' as const,
          },
        ]),
  ];
}

function wentOut(fee: FeeLine, { book, batches }: StillOpen): Candidate[] {
  const returned = fee.perhaps.flatMap(({ id, name }) =>
    book.held(id).map(({ period, kind, amount }) => ({
      ...{ ...nothing, kind, unit: { id, name }, period },
      ...{ open: yuan(amount), because: 'perhaps-returned-fee' as const },
    })),
  );
  const sent = batches.near(fee.line).map(({ batch, open }) => ({
    ...{ ...nothing, kind: 'batch' as const, batch: batch.batch, open: yuan(open), because: 'perhaps-batch' as const },
    ...(open === -fen(fee.line.amount) ? {} : { differs: yuan(distance(open, -fen(fee.line.amount))) }),
  }));
  return [...returned, ...sent];
}

function distance(one: Fen, other: Fen): Fen {
  return one < other ? other - one : one - other;
}
