import type { BundleRecord } from '../../io/bundle/records.ts';
import { BUNDLE_VERSION } from '../../io/bundle/records.ts';
import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { bundleHeads } from '../../io/ledger/read/books/bundle-heads.ts';
import { reportedPeriods, reportedUnits } from '../../io/ledger/read/books/bundles.ts';
import { regionsOfUnits } from '../../io/ledger/read/books/closing-units.ts';
import { fundBooks } from '../../io/ledger/read/books/fund-books.ts';
import { chainEntries } from '../../io/ledger/read/chain-entries.ts';
import { type ChainHead, chainHead } from '../../io/ledger/read/chain-head.ts';
import { officesOf } from '../../io/ledger/read/offices.ts';
import { periods, type StoredPeriod } from '../../io/ledger/read/period-in-force.ts';
import type { Settings } from '../../io/workspace/settings.ts';
import type { BalanceDetail, Reported, ReportedPeriod } from '../../rules/bundle/reported.ts';
import { type AccountId, accounts } from '../../rules/fund/accounts.ts';
import { type BookSum, isResult } from '../../rules/fund/statement/fund-books.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { UnitFigures } from '../../rules/summary/unit-figures.ts';
import { type Fen, yuan } from '../../rules/value/money.ts';
import { periodUnits } from '../summary/period-units.ts';
import { publishedBounds } from '../summary/summary-of.ts';

/** What a bundle is to hold. */
export interface BundleWish {
  /** When it is made, ISO 8601 with its offset. */
  readonly writtenAt: string;
  readonly toolVersion: string;
  /** Whether the entries come in full, with personal data, so that auditors can prove the figures from them. */
  readonly withEntries: boolean;
}

/** Accounts whose party is a payer, a fund or a region; on any other it may name a person. */
const NAMED: ReadonlySet<AccountId> = new Set([
  'subsidies-receivable',
  'subsidy-income',
  'fund-balance',
  'adjustment-expense',
  'reserve-expense',
  'management-expense',
] as const);

/** What a bundle is made of. */
export interface BundleSource {
  readonly ledger: Ledger;
  readonly workspace: { readonly settings: Pick<Settings, 'centre' | 'office'> };
}

/** The records of a bundle but the last: what this ledger comes to, what others have reported to it, and the hashes of its chains. */
export async function* bundleRecords(open: BundleSource, wish: BundleWish): AsyncGenerator<BundleRecord> {
  const { ledger, workspace } = open;
  const { centre, office } = workspace.settings;
  const { sequence, hash } = await chainHead(ledger, office);
  const head = { sequence, hash };
  const chains: ChainHead[] = [];
  for (const each of await officesOf(ledger)) chains.push(await chainHead(ledger, each));
  yield { record: 'bundle', version: BUNDLE_VERSION, centre, office, head, ...wish };
  yield { record: 'office', office, head };
  for (const stored of (await periods(ledger)).reverse()) yield* periodRecords(await ownPeriod(open, stored));
  for (const each of await bundleHeads(ledger)) {
    yield { record: 'office', office: each.office, head: each.head };
    for (const period of (await reportOf(open, each)).periods) yield* periodRecords(period);
  }
  for (const chain of chains) {
    const which = { upTo: chain.sequence, withTexts: wish.withEntries };
    for await (const entry of chainEntries(ledger, chain.office, which)) {
      yield { record: 'entry', office: chain.office, ...entry };
    }
  }
}

/** What an office has reported to this ledger, as it would stand in a bundle. */
export async function reportOf(
  { ledger }: Pick<BundleSource, 'ledger'>,
  { office, head }: Pick<Reported, 'office' | 'head'>,
): Promise<Reported> {
  const all: ReportedPeriod[] = [];
  for (const { entry: _, office: __, ...period } of await reportedPeriods(ledger, { office })) {
    const figures = await reportedUnits<UnitFigures>(ledger, { office, period: period.period });
    all.push({ ...period, figures });
  }
  return { office, head, periods: all };
}

async function ownPeriod({ ledger }: BundleSource, stored: StoredPeriod): Promise<ReportedPeriod> {
  const { period, schemeHash } = stored;
  const scheme = schemeFromJson(JSON.stringify(stored.scheme));
  const books = await fundBooks(ledger, period, undefined);
  const { figures } = await periodUnits({ ledger, period, scheme, books }, { bounds: publishedBounds });
  return {
    ...{ period: `${period.scheme}/${period.number}`, family: schemeFamily(period.scheme), number: period.number },
    ...{ span: period.span, schemeHash, title: scheme.title, figures: figures.units },
    books: balancesOf(books, await regionsOfUnits(ledger)),
  };
}

/** All sums of the books by account, party, part and region, in order of the accounts' numbers; units and persons are not told apart. */
function balancesOf(books: readonly BookSum[], regions: ReadonlyMap<string, string | null>): ReportedPeriod['books'] {
  const sums = new Map<string, { account: AccountId; party: string | null; debit: Fen; credit: Fen } & Place>();
  for (const { account, party: named, unit, part, debit, credit } of books) {
    const party = NAMED.has(account) ? named : null;
    const region = unit !== null && isResult({ account }) ? (regions.get(unit) ?? null) : null;
    const key = [accounts[account].number, part, party ?? '', region ?? ''].join('\n');
    const sum = sums.get(key) ?? { account, party, part, region, debit: 0n, credit: 0n };
    sums.set(key, { ...sum, debit: sum.debit + debit, credit: sum.credit + credit });
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, { debit, credit }]) => debit !== 0n || credit !== 0n)
    .map(([, { account, party, part, region, debit, credit }]) => {
      return { account, party, amount: yuan(debit - credit), detail: { part, region, debit: yuan(debit) } };
    });
}

type Place = Pick<BalanceDetail, 'part' | 'region'>;

function* periodRecords({ figures, books, ...period }: ReportedPeriod): Generator<BundleRecord> {
  yield { record: 'period', ...period };
  for (const unit of figures) yield { record: 'unit', figures: unit };
  for (const balance of books) yield { record: 'balance', ...balance };
}
