import type { PlacedAward } from '../../../../src/io/ledger/entry/claims/claim-entries.ts';
import { newClaimId } from '../../../../src/io/ledger/entry/claims/claim-number.ts';
import { schemeHash } from '../../../../src/io/ledger/entry/hash.ts';
import { entryPeriod } from '../../../../src/io/ledger/entry/period-id.ts';
import { type ClaimBasis, claimBasis } from '../../../../src/io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../../../src/io/ledger/read/claims/claim-record.ts';
import { claimByNumber } from '../../../../src/io/ledger/read/claims/find-claims.ts';
import type { PayableClaim } from '../../../../src/io/ledger/read/claims/payable-claim.ts';
import { makeBatch } from '../../../../src/io/ledger/write/claims/make-batch.ts';
import {
  type ClaimsToTake,
  type DecidedSheet,
  type TakeOutcome,
  takeClaims,
} from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import type { ClaimSituation } from '../../../../src/rules/claim/claim.ts';
import type { Decision } from '../../../../src/rules/claim/decision.ts';
import { formerClaim } from '../../../../src/rules/claim/former-claim.ts';
import { decideInOrder } from '../../../../src/rules/claim/in-order.ts';
import { orderDay } from '../../../../src/rules/claim/past.ts';
import type { SubmittedClaim } from '../../../../src/rules/claim-intake/submitted-claim.ts';
import { batchPostings, decidedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import type { Scheme } from '../../../../src/rules/scheme/schema.ts';
import { stays } from '../../../rules/claim/made-up.ts';
import type { Prepared } from '../ledgers.ts';
import { member, opening, period, scheme as stored } from '../sample.ts';

/** As Zhangzhou 2021: of all stays of the period, less 300 once, 60 %, to 50,000. */
export const zhangzhou = stays(
  'accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}], caps: [{per: period, amount: 50000}]',
);

/** A stay of a day of one of the sample's persons; `costs` is what is self-paid in scope. */
export function stayOf(
  person: number,
  day: string,
  costs: string,
  change: Partial<SubmittedClaim> = {},
): SubmittedClaim {
  return {
    claim: {
      event: 'hospitalisation',
      admitted: day,
      discharged: day,
      applied: day,
      costs: { 'self-paid-in-scope': costs },
      papers: 'all',
    },
    claimant: { identity: member(person).identity, name: `张${person}` },
    heirs: [],
    hospital: '蒙自市人民医院',
    origin: { cell: 'B4', file: '补助.xlsx', sheet: '申请表' },
    patient: null,
    payee: { name: null, bank: null, account: null, phone: null },
    receiptNumber: `${person}-${day}`,
    remark: null,
    spouseNumber: null,
    unitName: '蒙自一中',
    visitNumber: null,
    ...change,
  };
}

export const placed = ({
  awards,
}: {
  readonly awards: readonly { benefit: string; amount: string }[];
}): PlacedAward[] => awards.map(({ benefit, amount }) => ({ benefit, plan: 'general', amount }));

/** What the command for claims does: decides the sheet's claims, and again those that are not frozen and that no person has ruled on, in order of event. */
export function deciderOf(scheme: Scheme, unit: string | null, sheet: readonly SubmittedClaim[]) {
  return (basis: ClaimBasis): DecidedSheet => {
    const taken: DecidedSheet['taken'][number][] = [];
    const redecided: DecidedSheet['redecided'][number][] = [];
    const changes: Parameters<typeof decidedPostings>[0][number][] = [];
    for (const [number, person] of basis.persons) {
      const own = sheet.flatMap((submitted, index) => {
        if (submitted.claimant.identity.number !== number) return [];
        return [{ submitted, claim: { ...submitted.claim, id: newClaimId(index + 1) } }];
      });
      const open = person.history.filter(({ frozen, how }) => !frozen && how === 'decided');
      const claims = [...own.map(({ claim }) => claim), ...open.map(({ claim }) => claim)];
      const situations = claims.map(
        (claim): ClaimSituation => ({ claim, member: person.member, period, history: person.history }),
      );
      const decisions = decideInOrder(scheme, situations);
      const at = (index: number) => {
        const [decision, situation] = [decisions[index], situations[index]];
        if (decision === undefined || situation === undefined) throw new Error('not decided');
        const awards = placed(formerClaim(situation, decision, false));
        return { decision, awards, eventDay: orderDay(scheme, situation.claim) };
      };
      for (const [index, { submitted }] of own.entries()) {
        taken.push({ ...at(index), submitted, codes: [], elsewhere: null });
        changes.push({ unit, period: entryPeriod(period).id, before: [], after: at(index).awards });
      }
      for (const [index, before] of open.entries()) {
        const again = at(own.length + index);
        if (again.decision.amount === before.amount) continue;
        redecided.push({ ...again, number: before.number });
        changes.push({ unit: before.unit, period: before.periodId, before: before.awards, after: again.awards });
      }
    }
    return { taken, redecided, postings: decidedPostings(changes) };
  };
}

/** What is to be taken in of a sheet, planned on what the ledger holds now. */
export async function planned(
  { ledger }: Pick<Prepared, 'ledger'>,
  unit: string | null,
  sheet: readonly SubmittedClaim[],
  sha256: string,
): Promise<ClaimsToTake> {
  const numbers = sheet.map(({ claimant }) => claimant.identity.number);
  const basis = await claimBasis(ledger, { period, numbers });
  const decide = deciderOf(zhangzhou, unit, sheet);
  const file = { file: '补助.xlsx', sha256, schemeHash: schemeHash(stored), optionsHash: 'none' };
  return { period, unit, ...file, basis, planned: decide(basis), decide };
}

export async function take(
  prepared: Pick<Prepared, 'ledger' | 'run'>,
  unit: string | null,
  sheet: readonly SubmittedClaim[],
  sha256 = JSON.stringify(sheet),
): Promise<Extract<TakeOutcome, { outcome: 'applied' }>> {
  const outcome = await takeClaims(prepared.ledger, prepared.run, await planned(prepared, unit, sheet, sha256));
  if (outcome.outcome !== 'applied') throw new Error(`not taken: ${outcome.outcome}`);
  return outcome;
}

export async function claimOf({ ledger }: Pick<Prepared, 'ledger'>, number: string | undefined): Promise<ClaimRecord> {
  const claim = await claimByNumber(ledger, number ?? '');
  if (claim === undefined) throw new Error(`no claim ${number}`);
  return claim;
}

/** The line that pays what is left of a claim. */
export function lineOf(claim: PayableClaim) {
  const { number, decidedBy, payable } = claim;
  const payee = { name: '张某', bank: '中国工商银行', account: '6222020000000000000' };
  return { number, decision: decidedBy.entry, heir: null, payee, amount: payable };
}

export const placeOf = ({ unit, period: of }: PayableClaim) => ({ unit: unit?.id ?? null, period: of });

export async function batchOf(prepared: Pick<Prepared, 'ledger' | 'run'>, claims: readonly PayableClaim[]) {
  const lines = claims.map(lineOf);
  const postings = batchPostings(claims.map((claim) => ({ ...placeOf(claim), amount: claim.payable })));
  return makeBatch(prepared.ledger, prepared.run, { options: {}, lines, postings });
}

export async function batched(prepared: Prepared, claims: readonly PayableClaim[]): Promise<string> {
  const outcome = await batchOf(prepared, claims);
  if (outcome.outcome !== 'applied') throw new Error('not batched');
  return outcome.batch;
}

export async function nextRun(prepared: Prepared): Promise<Prepared> {
  return { ...prepared, run: await openRun(prepared.ledger, { ...opening, day: '2026-06-01' }) };
}

/** A decision with another amount, as a person rules. */
export const ruledTo = (decision: Decision, amount: string): Decision => ({ ...decision, amount, status: 'approved' });

/** What stands on the accounts that claims post to, in fen. */
export async function sums({ ledger }: Pick<Prepared, 'ledger'>): Promise<Record<string, bigint>> {
  const rows = await ledger.database.selectFrom('posting').select(['account', 'fen']).execute();
  const total = (account: string) =>
    rows.filter((row) => row.account === account).reduce((sum, { fen }) => sum + fen, 0n);
  const accounts = {
    expense: 'benefits-expense',
    payable: 'benefits-payable',
    transit: 'transit',
    recoveries: 'recoveries',
  };
  return Object.fromEntries(
    Object.entries(accounts).flatMap(([name, account]) => (total(account) === 0n ? [] : [[name, total(account)]])),
  );
}
