import { describe, expect, it } from 'vitest';
import { applicationWindow } from '../../../src/rules/enrolment/application-window.ts';
import type { FormerCoverage } from '../../../src/rules/enrolment/known.ts';
import { coverageBeginner } from '../../../src/rules/enrolment/new-coverage.ts';
import { unitInForce } from '../../../src/rules/enrolment/unit-in-force.ts';
import { waitingOf } from '../../../src/rules/enrolment/waiting-dates.ts';
import { person } from '../../support/people.ts';
import { type SubjectWish, schemeOf, subjectOf } from '../../support/subjects.ts';

const worker = person({ seed: 8 });
const clause = 'rule';

/** The coverage that one made-up person begins in the plan `general`. */
function coverage(wish: SubjectWish, renewal = '', shares = '1') {
  const subject = subjectOf({
    columns: ['name', 'id-number', 'renewal', 'shares'],
    rows: [[worker.name, worker.idNumber, renewal, shares]],
    ...wish,
  });
  const [reading] = subject.members;
  return reading && coverageBeginner(subject, unitInForce(subject))(reading, 'general');
}

const former = (rest: Partial<FormerCoverage> = {}) =>
  new Map([
    [
      worker.idNumber,
      [{ plan: 'general', shares: 1, span: { from: '2025-07-01', to: '2026-07-01' }, consecutivePeriods: 2, ...rest }],
    ],
  ]);

describe('coverage dates', () => {
  it('the period, also for a list that comes late into an open window, or without one on the first day', () => {
    const period = { length: 'P1Y', starts: 'centre', apply: { from: '05-01', to: '07-31', year: 'same' }, clause };
    expect(coverage({ scheme: { period }, asOf: '2026-07-20' })).toMatchObject({ from: '2026-07-01' });
    expect(coverage({ asOf: '2026-07-01' })).toMatchObject({ from: '2026-07-01', to: '2027-07-01' });
  });

  it('a late joiner is covered from the day after', () => {
    const scheme = {
      period: { length: 'P1Y', starts: 'centre', apply: { from: '05-01', to: '06-30', year: 'same' }, clause },
      lateJoiners: { accept: 'always', clause },
    };
    expect(coverage({ scheme, asOf: '2026-08-14' })).toMatchObject({ from: '2026-08-15', to: '2027-07-01' });
    expect(coverage({ scheme, asOf: '2026-06-30' })).toMatchObject({ from: '2026-07-01', to: '2027-07-01' });
    expect(coverage({ asOf: '2026-07-20' })).toMatchObject({ from: '2026-07-21', to: '2027-07-01' });
  });

  it('a plan’s own term', () => {
    const plans = { general: { title: '互助', fee: '60', taken: 'everyone', term: 'P3Y', clause } };
    expect(coverage({ scheme: { plans } })).toMatchObject({ from: '2026-07-01', to: '2029-07-01' });
  });

  it('waits for the fee where the scheme says so, and the waiting has no end yet', () => {
    const waiting = [{ days: '30', from: 'coverage-start', firstDay: 'included', clause }];
    const scheme = { coverage: { starts: 'day-after-payment', clause }, waiting };
    expect(coverage({ scheme })).toMatchObject({ from: null, to: null, waiting: [{ events: null, until: null }] });
  });

  it('a window over the new year', () => {
    const apply = { from: '12-20', to: '01-15', year: 'before' };
    const scheme = schemeOf({ period: { length: 'P1Y', starts: { on: '01-01' }, apply, clause } });
    const period = { scheme: 'test', number: '21', span: { from: '2025-01-01', to: '2026-01-01' } };
    expect(applicationWindow(scheme, period)).toEqual({ from: '2024-12-20', to: '2025-01-16' });
  });
});

describe('waiting', () => {
  const wait = (firstDay: string, rest: object = {}) => ({
    waiting: [{ days: '90', from: 'coverage-start', firstDay, clause, ...rest }],
  });
  const until = (scheme: object) => coverage({ scheme: { ...scheme } })?.waiting.map((each) => each.until);

  it('counts the first day or not', () => {
    // 90 days from 1 July: July 31, August 31, September 28
    expect(until(wait('included'))).toEqual(['2026-09-29']);
    expect(until(wait('excluded'))).toEqual(['2026-09-30']);
    expect(until(wait('included', { days: '0' }))).toEqual([]);
    expect(until(wait('included', { from: 'invoice-date' }))).toEqual([null]);
  });

  it.each([
    ['2026-06-30', 'included', '2026-07-30'],
    ['2026-06-30', 'excluded', '2026-07-31'],
    ['2026-01-30', 'included', '2026-02-28'],
    ['2026-01-30', 'excluded', '2026-03-01'],
    // the month lacks the day, and its last one stands for it
    ['2026-01-31', 'included', '2026-02-28'],
    ['2026-01-31', 'excluded', '2026-03-01'],
    ['2028-01-31', 'included', '2028-02-29'],
    ['2026-02-28', 'included', '2026-03-28'],
    ['2026-12-15', 'included', '2027-01-15'],
  ])('of a month from %s, that day %s, ends before %s', (from, firstDay, end) => {
    const period = { scheme: 'test', number: '1', span: { from, to: '2029-01-01' } };
    const scheme = schemeOf(wait(firstDay, { days: undefined, length: 'P1M' }));
    expect(waitingOf(scheme, 'general', period, from)).toEqual([{ events: null, until: end }]);
  });

  it('by kind of event and by plan', () => {
    const scheme = {
      waiting: [
        { events: ['illness'], days: '30', from: 'period-start', firstDay: 'included', clause },
        { events: ['critical-illness'], days: '60', from: 'period-start', firstDay: 'included', clause },
        { plans: ['women'], days: '30', from: 'period-start', firstDay: 'included', clause },
      ],
    };
    expect(coverage({ scheme })?.waiting).toEqual([
      { events: ['illness'], until: '2026-07-31' },
      { events: ['critical-illness'], until: '2026-08-30' },
    ]);
  });
});

describe('renewal', () => {
  const waiting = [{ days: '90', from: 'coverage-start', firstDay: 'included', clause }];
  const renewing = (pay: unknown, rest: object = {}) => ({
    waiting,
    renewal: { pay, waives: 'waiting', clause, ...rest },
    plans: {
      general: {
        title: '互助',
        fee: { by: 'renewal', of: { new: '150', renewing: '120' } },
        taken: 'everyone',
        shares: { most: '3' },
        clause,
      },
    },
  });
  const recognised = { renewal: 'renewing', consecutivePeriods: 3, waiting: [], fee: '120.00' };
  const asNew = {
    renewal: 'new',
    consecutivePeriods: 1,
    waiting: [{ events: null, until: '2026-09-29' }],
    fee: '150.00',
  };

  it('next-period: the former coverage decides, whatever the roster says', () => {
    const scheme = renewing('next-period');
    expect(coverage({ scheme, former: former() }, '新参')).toMatchObject(recognised);
    expect(coverage({ scheme, former: new Map() }, '续参')).toMatchObject(asNew);
    const skipped = former({ span: { from: '2024-07-01', to: '2025-07-01' } });
    expect(coverage({ scheme, former: skipped }, '续参')).toMatchObject(asNew);
  });

  it('next-period: a gap between two periods of a centre is none', () => {
    const scheme = renewing('next-period');
    const gap = former({ span: { from: '2025-06-10', to: '2026-06-10' } });
    expect(coverage({ scheme, former: gap })).toMatchObject(recognised);
  });

  it('after-expiry: up to so many days after the last day', () => {
    const scheme = renewing({ days: '15', when: 'after-expiry' });
    // the last day is 30 June
    expect(coverage({ scheme, former: former(), asOf: '2026-07-15' })).toMatchObject({
      ...recognised,
      from: '2026-07-01',
    });
    expect(coverage({ scheme, former: former(), asOf: '2026-07-16' })).toMatchObject({
      ...asNew,
      from: '2026-07-17',
      waiting: [{ events: null, until: '2026-10-15' }],
    });
    expect(coverage({ scheme, former: former(), asOf: '2026-05-01' })).toMatchObject(recognised);
  });

  it('before-expiry: no later than the last day', () => {
    const scheme = renewing({ when: 'before-expiry' });
    expect(coverage({ scheme, former: former(), asOf: '2026-06-30' })).toMatchObject(recognised);
    expect(coverage({ scheme, former: former(), asOf: '2026-07-01' })).toMatchObject(asNew);
  });

  it('before-expiry: so many days before the last day, where the scheme states them', () => {
    const scheme = renewing({ days: '10', when: 'before-expiry' });
    // the last day is 30 June
    expect(coverage({ scheme, former: former(), asOf: '2026-05-01' })).toMatchObject(recognised);
    expect(coverage({ scheme, former: former(), asOf: '2026-06-20' })).toMatchObject(recognised);
    expect(coverage({ scheme, former: former(), asOf: '2026-06-21' })).toMatchObject(asNew);
  });

  it('only with the same shares, where the scheme says so', () => {
    const scheme = renewing('next-period', { sameShares: 'true' });
    expect(coverage({ scheme, former: former({ shares: 2 }) })).toMatchObject(asNew);
    expect(coverage({ scheme, former: former({ shares: 2 }) }, '', '2')).toMatchObject({
      renewal: 'renewing',
      fee: '240.00',
    });
  });

  it('the roster’s word where the ledger holds no former period', () => {
    const scheme = renewing('next-period');
    expect(coverage({ scheme }, '续参')).toMatchObject({ ...recognised, consecutivePeriods: 2 });
    expect(coverage({ scheme }, '')).toMatchObject(asNew);
  });

  it('a former coverage of another plan renews nothing', () => {
    expect(coverage({ scheme: renewing('next-period'), former: former({ plan: 'women' }) })).toMatchObject(asNew);
  });
});
