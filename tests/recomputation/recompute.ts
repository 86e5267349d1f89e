import { packagedSchemes, readSchemes } from '../../src/io/scheme/read-schemes.ts';
import type { Claim, ClaimingMember, ClaimPeriod, ClaimSituation, FormerClaim } from '../../src/rules/claim/claim.ts';
import type { Decision } from '../../src/rules/claim/decision.ts';
import { formerClaim } from '../../src/rules/claim/former-claim.ts';
import { decideInOrder } from '../../src/rules/claim/in-order.ts';
import { resolveScheme } from '../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { plusDays } from '../../src/rules/value/plain-date.ts';
import { type Random, seeded } from './random.ts';

/** How many claims each scheme is recomputed for. */
export const CLAIMS = Number(process.env.MUTUAL_RECOMPUTED_CLAIMS ?? 2_000);

/** In milliseconds, for a machine that does much else: by itself each scheme takes some seconds. */
export const TIME_LIMIT = 30_000 + CLAIMS * 10;

/** What each benefit pays, in fen; those that pay nothing are absent. */
export type Payment = Readonly<Record<string, bigint>>;

/** A claim that was paid, or not, before the one in hand: decided and frozen, or of an earlier event. */
export interface Before {
  readonly claim: Claim;
  readonly paid: Payment;
  readonly earlier: boolean;
}

/** A scheme recomputed from the text of its source. Nothing here knows the scheme's file or the program's own arithmetic. */
export interface Recomputation {
  readonly scheme: string;
  readonly period: ClaimPeriod;
  member(random: Random): ClaimingMember;
  /** The next claim of a member, with the ones made before it. */
  claim(random: Random, id: string, member: ClaimingMember, made: readonly Claim[]): Claim;
  /** The day that puts claims in order. */
  day(claim: Claim): string;
  pays(claim: Claim, before: readonly Before[], member: ClaimingMember): Payment;
}

export interface Disagreement {
  readonly claims: readonly Claim[];
  readonly claim: string;
  readonly ours: Payment;
  readonly theirs: Payment;
  readonly decision: Decision;
}

const sources = await readSchemes([packagedSchemes()], '.');

function schemeOf(id: string): Scheme {
  const { scheme } = resolveScheme(id, sources);
  if (scheme === undefined) throw new Error(`${id} cannot be used`);
  return scheme;
}

/**
 * Decides claims by chance both ways: of each member in up to three sheets, whatever the order of their events; what one sheet decided is frozen before the next.
 *
 * @returns the first claims on which they differ, and how many were paid something
 */
export function recompute(own: Recomputation, seed: number) {
  const scheme = schemeOf(own.scheme);
  const random = seeded(seed);
  const disagreements: Disagreement[] = [];
  let paid = 0;
  for (let count = 0; count < CLAIMS && disagreements.length < 3; ) {
    const member = own.member(random);
    const claims: Claim[] = [];
    for (let left = 1 + random.below(8); left > 0; left -= 1, count += 1) {
      claims.push(own.claim(random, `claim-${claims.length}`, member, claims));
    }
    const sheets: Claim[][] = [[], [], []];
    const most = 1 + random.below(3);
    for (const claim of claims) sheets[random.below(most)]?.push(claim);
    const theirs = decidedInSheets(scheme, own, member, sheets);
    for (const [id, ours] of recomputedInSheets(own, member, sheets)) {
      const decision = theirs.get(id);
      if (decision === undefined) throw new Error(`${id} was not decided`);
      const payment = paymentOf(decision);
      if (Object.keys(ours).length > 0) paid += 1;
      if (textOf(ours) !== textOf(payment)) disagreements.push({ claims, claim: id, ours, theirs: payment, decision });
    }
  }
  return { disagreements, paid };
}

function decidedInSheets(
  scheme: Scheme,
  { period }: Recomputation,
  member: ClaimingMember,
  sheets: readonly Claim[][],
): ReadonlyMap<string, Decision> {
  const history: FormerClaim[] = [];
  const all = new Map<string, Decision>();
  for (const sheet of sheets) {
    const situations = sheet.map((claim): ClaimSituation => ({ claim, member, period, history: [...history] }));
    const decisions = decideInOrder(scheme, situations);
    decisions.forEach((decision, index) => {
      const situation = situations[index];
      if (situation !== undefined) history.push(formerClaim(situation, decision, true));
      all.set(decision.claim, decision);
    });
  }
  return all;
}

function recomputedInSheets(own: Recomputation, member: ClaimingMember, sheets: readonly Claim[][]) {
  const place = (claim: Claim) => `${own.day(claim)} ${claim.applied} ${claim.id}`;
  const inOrder = (one: Claim, other: Claim) => (place(one) < place(other) ? -1 : 1);
  const done: { readonly claim: Claim; readonly paid: Payment }[] = [];
  for (const sheet of sheets) {
    for (const claim of sheet.toSorted(inOrder)) {
      const before = done.map((each) => ({ ...each, earlier: place(each.claim) < place(claim) }));
      const paid = own.pays(
        claim,
        before.toSorted((one, other) => inOrder(one.claim, other.claim)),
        member,
      );
      done.push({ claim, paid: Object.fromEntries(Object.entries(paid).filter(([, sum]) => sum > 0n)) });
    }
  }
  return done.map(({ claim, paid }) => [claim.id, paid] as const);
}

function paymentOf({ awards }: Decision): Payment {
  const paid = awards.map(({ benefit, amount }) => [benefit, BigInt(amount.replace('.', ''))] as const);
  return Object.fromEntries(paid.filter(([, sum]) => sum > 0n));
}

function textOf(payment: Payment): string {
  return Object.entries(payment)
    .map(([benefit, sum]) => `${benefit} ${sum}`)
    .sort()
    .join(', ');
}

/** What a column of the claim states, in fen; nothing where it states none. */
export function cost({ costs }: Claim, column: keyof Claim['costs']): bigint {
  return BigInt((costs[column] ?? '0.00').replace('.', ''));
}

/** Fen as the text of a claim's column. */
export function text(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What former claims had of some benefits, in fen. */
export function had(before: readonly Before[], ...benefits: readonly string[]): bigint {
  return before.flatMap(({ paid }) => benefits.map((each) => paid[each] ?? 0n)).reduce((sum, each) => sum + each, 0n);
}

/** Hundredths of a fen to whole fen, half up. */
export function wholeFen(hundredths: bigint): bigint {
  return (hundredths + 50n) / 100n;
}

export function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

/** What is left, never below zero. */
export function rest(from: bigint, taken: bigint): bigint {
  return from > taken ? from - taken : 0n;
}

/** Part of a sum between two bounds in yuan, times a percentage: in hundredths of a fen. */
export function band(sum: bigint, above: bigint, to: bigint | undefined, percent: bigint): bigint {
  const reached = to === undefined ? sum : least(sum, to * 100n);
  return rest(reached, above * 100n) * percent;
}

/** A day of a year, from 0. */
export function dayOf(year: number, day: number): string {
  return plusDays(`${year}-01-01`, day);
}
