import type { RunHandle } from '../../src/io/ledger/entry/append-entry.ts';
import { newClaimId } from '../../src/io/ledger/entry/claims/claim-number.ts';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { openDues } from '../../src/io/ledger/read/books/open-dues.ts';
import { claimBasis } from '../../src/io/ledger/read/claims/claim-basis.ts';
import { basisFor } from '../../src/io/ledger/read/enrolment-basis.ts';
import { ledgerMark } from '../../src/io/ledger/read/ledger-mark.ts';
import { periodInForce } from '../../src/io/ledger/read/period-in-force.ts';
import { gathered } from '../../src/io/ledger/store/transaction.ts';
import { applyEnrolment } from '../../src/io/ledger/write/apply-enrolment.ts';
import { takeStatement } from '../../src/io/ledger/write/books/take-statement.ts';
import { takeClaims } from '../../src/io/ledger/write/claims/take-claims.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { prepareEnrolment } from '../../src/io/ledger/write/prepare-enrolment.ts';
import type { CoverageRecord, MemberRecord } from '../../src/rules/enrolment/known.ts';
import { decidedPostings } from '../../src/rules/fund/claim-postings.ts';
import { receiptPostings } from '../../src/rules/fund/receipt-postings.ts';
import { yuan } from '../../src/rules/value/money.ts';
import { lineOf, part } from '../io/ledger/books/booking.ts';
import { stayOf } from '../io/ledger/claims/deciding.ts';
import { coverage, member, opening, planFor, questionFor } from '../io/ledger/sample.ts';

/** What a centre published of a period, to be made into a ledger by the ledger's own writers. */
export interface Published {
  readonly scheme: string;
  readonly number: string;
  readonly office: string;
  readonly units: number;
  /** Of counties, `红河州/蒙自市`; units go to them in turn. */
  readonly regions: readonly string[];
  readonly members: number;
  /** What the member of this number, from 0, is covered by: plan, fee in yuan, and whether he renews. */
  readonly coveragesOf: (
    member: number,
  ) => readonly { plan: string; fee: string; renewal: CoverageRecord['renewal'] }[];
  readonly benefit: string;
  /** What each claim is given, in fen; a member has one at most. */
  readonly claims: readonly bigint[];
}

/** So many units are written in one transaction. */
const TOGETHER = 100;

/** Amounts of so many visits that come to a sum, alike to the fen. */
export function amountsOf({ visits, yuan: sum }: { readonly visits: number; readonly yuan: bigint }): bigint[] {
  const [fen, count] = [100n * sum, BigInt(visits)];
  return Array.from({ length: visits }, (_, index) => fen / count + (BigInt(index) < fen % count ? 1n : 0n));
}

/** Fills a ledger in which the period is open: lists, claims decided, and a bank statement with all that units owe. */
export async function fillPublished(place: string, published: Published): Promise<void> {
  const ledger = await openLedger(place);
  try {
    const { office } = published;
    const head = { ...opening, office };
    const run = await openRun(ledger, head);
    for (let from = 0; from < published.units; from += TOGETHER) {
      await gathered(ledger, async () => {
        for (let unit = from; unit < Math.min(from + TOGETHER, published.units); unit += 1) {
          await enrolUnit({ ledger, run }, published, unit);
        }
      });
    }
    // Each sheet of claims takes a transaction of its own.
    for (let unit = 0; unit < published.units; unit += 1) {
      await decideUnit({ ledger, run }, published, { unit, numbers: membersOf(published, unit) });
    }
    await receiveDues({ ledger, run }, published);
    await closeRun(ledger, run, { at: opening.at, counts: {}, outcome: 'completed', units: [] });
  } finally {
    await closeLedger(ledger);
  }
}

interface Writing {
  readonly ledger: Ledger;
  readonly run: RunHandle;
}

/** Members of a unit, numbered through all units. */
function membersOf(published: Published, unit: number): number[] {
  const of: number[] = [];
  for (let at = unit; at < published.members; at += published.units) of.push(at);
  return of;
}

const identityOf = (number: number) => ({ kind: 'resident', number: `532501${String(number).padStart(12, '0')}` });

function memberOf(published: Published, number: number): MemberRecord {
  const coverages = published
    .coveragesOf(number)
    .map(({ plan, fee, renewal }) =>
      coverage({ plan, fee, renewal, waiting: [], payers: [{ who: 'unit', amount: fee }] }),
    );
  return member(1, { identity: identityOf(number), name: `张${number}`, coverages });
}

async function enrolUnit({ ledger, run }: Writing, published: Published, unit: number): Promise<void> {
  const { period, schemeHash } = await periodInForce(ledger, published.scheme, published.number);
  const numbers = membersOf(published, unit);
  const submitted = {
    unit: `第${unit + 1}厂`,
    members: numbers.map((number) => memberOf(published, number)),
    sha256: `list-${unit}`,
  };
  const question = { ...questionFor(submitted, period), office: published.office };
  const basis = await basisFor(ledger, question);
  const plan = planFor(submitted, basis.known);
  const region = published.regions[unit % published.regions.length] ?? null;
  const prepared = await prepareEnrolment({ ...plan, unit: { ...plan.unit, region } }, basis, {
    ...{ day: run.day, schemeHash, optionsHash: 'none' },
  });
  if (prepared === 'stale' || 'overlaps' in prepared) throw new Error('not to be prepared');
  const applied = await applyEnrolment(ledger, run, prepared);
  if (applied.outcome !== 'applied') throw new Error(applied.outcome);
}

async function decideUnit(
  { ledger, run }: Writing,
  published: Published,
  { unit, numbers }: { readonly unit: number; readonly numbers: readonly number[] },
): Promise<void> {
  const helped = numbers.filter((number) => number < published.claims.length);
  if (helped.length === 0) return;
  const { period, schemeHash } = await periodInForce(ledger, published.scheme, published.number);
  const basis = await claimBasis(ledger, { period, numbers: helped.map((number) => identityOf(number).number) });
  const [plan = null] = published.coveragesOf(0).map((each) => each.plan);
  const [row] = await ledger.database
    .selectFrom('unit')
    .select('id')
    .where('name', '=', `第${unit + 1}厂`)
    .execute();
  const id = row?.id ?? null;
  const taken = helped.map((number, index) => {
    const amount = yuan(published.claims[number] ?? 0n);
    const award = { benefit: published.benefit, amount };
    const decision = {
      ...{
        claim: newClaimId(index + 1),
        status: 'approved' as const,
        amount,
        rules: [],
        reasons: [],
        overpaid: '0.00',
      },
      awards: [
        { ...award, state: 'paid' as const, reasons: [], steps: [], limits: [], inferred: [], endsCoverage: false },
      ],
    };
    const stay = stayOf(number, '2026-05-10', '0.00');
    const submitted = { ...stay, claimant: { identity: identityOf(number), name: `张${number}` } };
    return { decision, awards: [{ ...award, plan }], eventDay: '2026-05-10', submitted, codes: [], elsewhere: null };
  });
  const name = `${published.scheme}/${published.number}`;
  const changes = taken.map(({ awards }) => ({ unit: id, period: name, before: [], after: awards }));
  const sheet = { taken, redecided: [], postings: decidedPostings(changes) };
  const file = { file: '补助.xlsx', sha256: `claims-${unit}`, schemeHash, optionsHash: 'none' };
  const outcome = await takeClaims(ledger, run, {
    period,
    unit: id,
    ...file,
    basis,
    planned: sheet,
    decide: () => sheet,
  });
  if (outcome.outcome !== 'applied') throw new Error(outcome.outcome);
}

/** One statement on which every unit pays what it owes. */
async function receiveDues({ ledger, run }: Writing, { scheme, number }: Published): Promise<void> {
  const basis = await ledgerMark(ledger);
  const period = `${scheme}/${number}`;
  const dues = await openDues(ledger, { periods: [period] });
  const lines = dues.map(({ unit, open }, index) => ({
    ...lineOf(`due-${index}`, yuan(open), [part('fee', yuan(open), { unit, period })]),
    line: index + 1,
  }));
  const file = { file: '对账单.xlsx', sha256: 'statement', account: '2500000000000000000' };
  const outcome = await takeStatement(ledger, run, { ...file, lines, postings: receiptPostings(lines), basis });
  if (outcome.outcome !== 'applied') throw new Error(outcome.outcome);
}
