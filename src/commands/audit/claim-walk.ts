import { handDecisions } from '../../io/ledger/read/audit/hand-decisions.ts';
import { claimantsOfPeriod } from '../../io/ledger/read/claims/claimants-of-period.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../../rules/audit/audit-test.ts';
import { type ClaimGrounds, type ClaimSeen, claimsSeen } from '../../rules/audit/claims/claim-seen.ts';
import {
  decidedOtherwise,
  decidedOtherwiseToday,
  type FileGrounds,
} from '../../rules/audit/tests/decided-otherwise-today.ts';
import { aboveCap, paidAboveCap } from '../../rules/audit/tests/paid-above-cap.ts';
import { outsideCoverage, paidOutsideCoverage } from '../../rules/audit/tests/paid-outside-coverage.ts';
import { paidPastDeadline, pastDeadline } from '../../rules/audit/tests/paid-past-deadline.ts';
import { paidWithinWaiting, withinWaiting } from '../../rules/audit/tests/paid-within-waiting.ts';
import { paidWithoutPapers, withoutPapers } from '../../rules/audit/tests/paid-without-papers.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { namedCases } from './named-cases.ts';
import { calendarOf, schemeToday } from './scheme-today.ts';
import { wishOf } from './wish-of.ts';

/** Tests that look at each claim with money by itself. */
const ofClaims: readonly (readonly [AuditTest, (seen: ClaimSeen) => EvidenceRow[]])[] = [
  [paidWithinWaiting, withinWaiting],
  [paidOutsideCoverage, outsideCoverage],
  [paidAboveCap, aboveCap],
  [paidPastDeadline, pastDeadline],
  [paidWithoutPapers, withoutPapers],
];

/** What the tests that go through all claimants found, by test. */
type Walked = ReadonlyMap<AuditTest, AuditFound>;

/** Claims come with their whole trace: several tests of one audit read them once. */
const walks = new WeakMap<AuditScope, Promise<Walked>>();

function walkOf(scope: AuditScope): Promise<Walked> {
  const known = walks.get(scope);
  if (known !== undefined) return known;
  const walk = walkClaims(scope);
  walks.set(scope, walk);
  return walk;
}

/** Tests that recompute the claims of the period. They share one walk, some persons in memory at a time. */
export const walkTests: readonly RunnableTest[] = [...ofClaims.map(([test]) => test), decidedOtherwiseToday].map(
  (test) => ({ test, find: async (scope) => (await walkOf(scope)).get(test) ?? { rows: [], looked: 0 } }),
);

async function walkClaims(scope: AuditScope): Promise<Walked> {
  const { ledger, period, scheme } = scope.open;
  const grounds: ClaimGrounds = {
    scheme,
    periodId: wishOf(scope).period,
    calendar: await calendarOf(scope),
    asOf: scope.asOf,
  };
  const today = await schemeToday(scope);
  const fileGrounds = 'notRun' in today ? undefined : await groundsOfFile(scope, { ...grounds, scheme: today.scheme });
  const rows = new Map<AuditTest, EvidenceRow[]>(walkTests.map(({ test }) => [test, []]));
  let [looked, again] = [0, 0];
  for await (const claimant of claimantsOfPeriod(ledger, period)) {
    const seen = claimsSeen(claimant, grounds);
    looked += seen.length;
    for (const [test, judge] of ofClaims) for (const each of seen) rows.get(test)?.push(...judge(each));
    if (fileGrounds === undefined) continue;
    const { looked: own, rows: otherwise } = decidedOtherwise(claimant, fileGrounds);
    again += own;
    rows.get(decidedOtherwiseToday)?.push(...otherwise);
  }
  const found = new Map<AuditTest, AuditFound>();
  for (const [test] of ofClaims) found.set(test, { rows: await namedCases(scope, rows.get(test) ?? []), looked });
  const otherwise = await namedCases(scope, rows.get(decidedOtherwiseToday) ?? []);
  found.set(
    decidedOtherwiseToday,
    'notRun' in today ? { rows: [], looked: 0, ...today } : fileFound(scope, today, { rows: otherwise, looked: again }),
  );
  return found;
}

async function groundsOfFile(scope: AuditScope, grounds: ClaimGrounds): Promise<FileGrounds> {
  const decisions = await handDecisions(scope.open.ledger, wishOf(scope));
  const exempt = decisions.filter(({ waived }) => waived.length > 0).map(({ claim }) => claim.number);
  return { ...grounds, span: scope.open.period.span, exempt: new Set(exempt) };
}

/** Says which file it was: its hash is the one that the ledger would store. */
function fileFound(
  { open }: AuditScope,
  { hash, scheme }: { hash: string; scheme: { id: string } },
  found: AuditFound,
): AuditFound {
  const same = hash === open.schemeHash;
  const name = same
    ? { zh: '办法文件（与本期施行的版本相同）', en: 'Scheme file (the version in force)' }
    : { zh: '办法文件（与本期施行的版本不同）', en: 'Scheme file (not the version in force)' };
  return { ...found, measures: [{ name, value: `${scheme.id} ${hash.slice(0, 12)}` }] };
}
