import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { openMatters } from '../../io/ledger/read/books/closing-obstacles.ts';
import { regionsOfUnits } from '../../io/ledger/read/books/closing-units.ts';
import type { CoverageGroup } from '../../io/ledger/read/books/coverage-groups.ts';
import { fundBooks } from '../../io/ledger/read/books/fund-books.ts';
import { claimsLeftByAdoption } from '../../io/ledger/read/claims/left-by-adoption.ts';
import { type LedgerMark, ledgerMark } from '../../io/ledger/read/ledger-mark.ts';
import type { Closing } from '../../rules/fund/closing/closing.ts';
import { closingBasis } from '../../rules/fund/closing/closing-basis.ts';
import { type Obstacle, obstaclesOf } from '../../rules/fund/closing/obstacles.ts';
import { planClosing } from '../../rules/fund/closing/plan-closing.ts';
import type { Payer } from '../../rules/fund/short.ts';
import type { Fen } from '../../rules/value/money.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { reconcilePeriod } from '../reconcile/reconcile-period.ts';
import { heldClaims } from './held-claims.ts';

/** What closing a period would do as the ledger stands, and what keeps it open. */
export interface Considered {
  readonly closing: Closing;
  readonly obstacles: readonly Obstacle[];
  /** How far the ledger had come before it was looked at. */
  readonly basis: LedgerMark;
  /** What the period's lists came to then: as long as the closing may rest on the basis, and while the period is closed, it stays. */
  readonly coverages: readonly CoverageGroup[];
}

/**
 * Looks at everything that closing a period depends on. Nothing is written.
 *
 * @param agreed - what payers have agreed to add where the fund is short
 */
export async function considerClosing(
  open: OpenPeriod,
  agreed: Readonly<Partial<Record<Payer, Fen>>>,
  { asOf: day, language }: Pick<Context, 'asOf' | 'language'>,
): Promise<Considered> {
  const { ledger, period, scheme, workspace } = open;
  const { office } = workspace.settings;
  const basis = await ledgerMark(ledger);
  const regions = await regionsOfUnits(ledger);
  const books = await fundBooks(ledger, period, undefined);
  const planned = closingBasis(books, scheme.fund, (unit) => regions.get(unit) ?? null);
  const closing = planClosing(scheme.fund, { ...planned, agreed });
  const { held, unanswered, formerOpen } = await openMatters(ledger, period);
  const { differences, coverages } = await reconcilePeriod(ledger, period, { office });
  const obstacles = obstaclesOf({
    ...{ differences, formerOpen, day, span: period.span, shortage: closing.shortage },
    held: await heldClaims(open, held, { language }),
    unanswered: unanswered.map((each) => ({ ...each, batch: shownNumber(office, each.batch) })),
    undecided: await claimsLeftByAdoption(ledger, period),
  });
  return { closing, obstacles, basis, coverages };
}
