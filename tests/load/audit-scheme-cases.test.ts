import { describe, expect, it } from 'vitest';
import { readCalendarFiles } from '../../src/io/scheme/read-calendar.ts';
import { readCaseFiles } from '../../src/io/scheme/read-cases.ts';
import { packagedSchemes, readSchemes } from '../../src/io/scheme/read-schemes.ts';
import type { AuditedClaim } from '../../src/rules/audit/claims/claim-seen.ts';
import { claimsSeen } from '../../src/rules/audit/claims/claim-seen.ts';
import { decidedOtherwise } from '../../src/rules/audit/tests/decided-otherwise-today.ts';
import { aboveCap } from '../../src/rules/audit/tests/paid-above-cap.ts';
import { outsideCoverage } from '../../src/rules/audit/tests/paid-outside-coverage.ts';
import { pastDeadline } from '../../src/rules/audit/tests/paid-past-deadline.ts';
import { withinWaiting } from '../../src/rules/audit/tests/paid-within-waiting.ts';
import { withoutPapers } from '../../src/rules/audit/tests/paid-without-papers.ts';
import type { SchemeCase } from '../../src/rules/cases/case-file.ts';
import { situationsOf } from '../../src/rules/cases/case-situations.ts';
import { withGivenValues } from '../../src/rules/cases/given-values.ts';
import { readCases } from '../../src/rules/cases/read-cases.ts';
import { readCalendars } from '../../src/rules/claim/calendar-file.ts';
import type { ClaimSituation } from '../../src/rules/claim/claim.ts';
import type { Decision } from '../../src/rules/claim/decision.ts';
import { decideInOrder } from '../../src/rules/claim/in-order.ts';
import { placedDecision } from '../../src/rules/claim-plan/placed-decision.ts';
import { resolveScheme } from '../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { submitted } from '../rules/audit/audited-claims.ts';

const folder = packagedSchemes();
const schemes = await readSchemes([folder], folder);
const { calendar = { years: [], holidays: [], workdays: [] } } = readCalendars(
  await readCalendarFiles([folder], folder),
);
const tests = [withinWaiting, outsideCoverage, aboveCap, pastDeadline, withoutPapers];

/** A claim of a case as the ledger would have it, just as the scheme decides it. */
function onRecord(scheme: Scheme, situation: ClaimSituation, decision: Decision, place: number): AuditedClaim {
  const { claim, period } = situation;
  const { status, amount } = decision;
  return {
    ...placedDecision(scheme, situation, decision),
    ...{ claim, period, status, amount, frozen: false, how: 'decided', number: `1-${place}`, person: 'p', unit: null },
    ...{ decidedBy: '甲/1', periodId: period.span.from, submitted: submitted(claim) },
  };
}

/** What was paid before, as the case states it. */
function formerOnRecord(scheme: Scheme, { history, ...situation }: ClaimSituation): AuditedClaim[] {
  return history.map(({ claim, period, awards }, place) => {
    const [decision] = decideInOrder(scheme, [{ ...situation, claim, period, history: [] }]);
    if (decision === undefined) throw new Error('not decided');
    const record = onRecord(scheme, { ...situation, claim, period, history: [] }, decision, 100 + place);
    return { ...record, frozen: true, how: 'elsewhere', awards: awards.map((award) => ({ ...award, plan: null })) };
  });
}

/** What the audit says of a case, and how many claims with money it looked at. */
function auditOf(own: Scheme, each: SchemeCase): { readonly found: readonly string[]; readonly looked: number } {
  const { scheme = own } = withGivenValues(own, each.given.values ?? {});
  const situations = situationsOf(each, scheme, calendar);
  const decisions = decideInOrder(scheme, situations);
  const claims = situations.flatMap((situation, place) => {
    const decision = decisions[place];
    return decision === undefined ? [] : [onRecord(scheme, situation, decision, place)];
  });
  const last = situations.at(-1);
  if (last === undefined) return { found: [], looked: 0 };
  const history = [...formerOnRecord(scheme, last), ...claims];
  const { span } = last.period;
  const grounds = { scheme, periodId: span.from, calendar, asOf: '9999-12-31', span, exempt: new Set<string>() };
  const claimant = {
    member: last.member,
    history: history.toSorted((one, other) => (one.eventDay < other.eventDay ? -1 : 1)),
  };
  const seen = claimsSeen(claimant, grounds).filter(({ claim }) => claim.how === 'decided');
  const rows = [
    ...seen.flatMap((one) => tests.flatMap((test) => test(one))),
    ...decidedOtherwise(claimant, grounds).rows,
  ];
  return { found: rows.map(({ detail }) => detail.en), looked: seen.length };
}

describe('the cases of the schemes that ship', () => {
  it('decide nothing that the audit would call wrong', async () => {
    const found: string[] = [];
    let looked = 0;
    for (const { source } of await readCaseFiles([folder], folder)) {
      const { scheme } = resolveScheme(source.id, schemes);
      if (scheme === undefined) throw new Error(`no scheme ${source.id}`);
      for (const each of readCases(source).file?.cases ?? []) {
        const audited = auditOf(scheme, each);
        looked += audited.looked;
        found.push(...audited.found.map((detail) => `${source.id}, ${each.name}: ${detail}`));
      }
    }
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(300);
  });
});
