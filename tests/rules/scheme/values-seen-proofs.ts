import { expect } from 'vitest';
import { schemeCase } from '../../../src/rules/cases/case-file.ts';
import { runCase } from '../../../src/rules/cases/run-cases.ts';
import type { WorkingCalendar } from '../../../src/rules/claim/claim.ts';
import { recognised } from '../../../src/rules/enrolment/renewal.ts';
import { payShort } from '../../../src/rules/fund/short.ts';
import { splitsOf } from '../../../src/rules/fund/splits.ts';
import { within } from '../../../src/rules/scheme/basics.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { asText } from '../../../src/rules/scheme/scheme-json.ts';

/** A claim as a case has it; costs that are a sum are those of 政策范围内自付. */
type SeenClaim = Readonly<Record<string, unknown>>;

/** A claim of a row and what it comes to: paid, refused for a reason, or held for one. Sums are of yuan. */
interface SeenCase {
  readonly member?: object;
  /** Claims of the same period before it, which the scheme decides as well. */
  readonly former?: readonly SeenClaim[];
  readonly claim: SeenClaim;
  readonly pays?: number;
  readonly because?: string;
  readonly held?: string;
}

/** What a row of values-seen.yaml comes to, beside the parts of the scheme that it has. */
export interface Proofs {
  /** The least that units of a size must enrol. */
  readonly ratios?: Readonly<Record<string, string>>;
  /** Whether a fee on a day renews a coverage of 2025. */
  readonly renewals?: Readonly<Record<string, boolean>>;
  readonly cases?: readonly SeenCase[];
  /** Income in yuan, what is taken out of it and what stays. */
  readonly splits?: { readonly fees: number; readonly income: number; readonly parts: number[]; readonly rest: number };
  /** Benefits owed in yuan, what the fund holds, what is paid of each and what nobody pays. */
  readonly short?: {
    readonly owed: number[];
    readonly available: number;
    readonly paid: number[];
    readonly open: number;
  };
}

export const PROOFS = ['ratios', 'renewals', 'cases', 'splits', 'short'] as const;

/** Holds a scheme to what its row says that it comes to. */
export function prove(scheme: Scheme, proofs: Proofs, calendar: WorkingCalendar | undefined): void {
  for (const [size, ratio] of Object.entries(proofs.ratios ?? {})) {
    const tiers = scheme.participation?.tiers.filter((tier) => within(Number(size), tier.size ?? {}));
    expect(
      tiers?.map(({ atLeast }) => atLeast),
      `a unit of ${size}`,
    ).toEqual([ratio]);
  }
  for (const [day, renews] of Object.entries(proofs.renewals ?? {}))
    expect(renewsOn(scheme, day), `paid on ${day}`).toBe(renews);
  for (const each of proofs.cases ?? []) proveCase(scheme, each, calendar);
  if (proofs.splits) proveSplits(scheme, proofs.splits);
  if (proofs.short) proveShort(scheme, proofs.short);
}

function renewsOn(scheme: Scheme, day: string): boolean {
  const [from, to, end] = ['2025-01-01', '2026-01-01', '2027-01-01'];
  const former = { plan: 'general', shares: 1, span: { from, to }, consecutivePeriods: 1 };
  return recognised(scheme, former, 1, { scheme: scheme.id, number: '2', span: { from: to, to: end } }, day);
}

function proveCase(scheme: Scheme, { member, former = [], claim, ...expected }: SeenCase, calendar?: WorkingCalendar) {
  const history = former.map((each, index) => ({ claim: claimOf(each, `2026-0${index + 2}`) }));
  const name = JSON.stringify(claim);
  const given = { period: { start: '2026-01-01' }, member, history: former.length > 0 ? history : undefined };
  const parsed = schemeCase.parse(
    asText({ name, shows: 'other', given: { ...given, claim: claimOf(claim, '2026-06') }, expect: outcome(expected) }),
  );
  expect(runCase(scheme, parsed, calendar).differences, name).toEqual([]);
}

/** A stay of nine nights in a month where nothing else is said. */
function claimOf(claim: SeenClaim, month: string): object {
  const costs = typeof claim.costs === 'number' ? { 'self-paid-in-scope': claim.costs } : claim.costs;
  const stay = { event: 'hospitalisation', ...stayOf(claim, month) };
  return { ...(claim.event === undefined && stay), ...claim, costs };
}

function stayOf(claim: SeenClaim, month: string): object {
  if (claim.admitted !== undefined) return claim.discharged === undefined ? { discharged: claim.admitted } : {};
  return { admitted: `${month}-01`, discharged: `${month}-10` };
}

function outcome({ pays, because, held }: Pick<SeenCase, 'pays' | 'because' | 'held'>): object {
  if (held !== undefined) return { status: 'held', amount: '0.00', reasons: [held] };
  if (pays === undefined) return { status: 'rejected', amount: '0.00', reasons: [because] };
  return {
    status: because === undefined ? 'approved' : 'reduced',
    amount: pays.toFixed(2),
    reasons: because && [because],
  };
}

function proveSplits(scheme: Scheme, { fees, income, parts, rest }: NonNullable<Proofs['splits']>): void {
  const parted = splitsOf(scheme.fund?.splits ?? [], { fees: fen(fees), income: fen(income) });
  expect(parted.parts.map(({ amount }) => amount)).toEqual(parts.map(fen));
  expect(parted.rest).toBe(fen(rest));
}

function proveShort(scheme: Scheme, { owed, available, paid, open }: NonNullable<Proofs['short']>): void {
  const claims = owed.map((amount, index) => ({ id: `${index + 1}`, amount: fen(amount) }));
  const payments = payShort(claims, fen(available), scheme.fund?.short);
  expect([...payments.paid.values()]).toEqual(paid.map(fen));
  expect(payments.open).toBe(fen(open));
}

function fen(yuan: number): bigint {
  return BigInt(Math.round(yuan * 100));
}
