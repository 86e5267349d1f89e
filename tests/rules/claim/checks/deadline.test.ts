import { describe, expect, it } from 'vitest';
import { plusWorkingDays } from '../../../../src/rules/claim/checks/working-days.ts';
import type { WorkingCalendar } from '../../../../src/rules/claim/claim.ts';
import { plusDays } from '../../../../src/rules/value/plain-date.ts';
import { codesOf, coverage, decided, happening, type SituationWish, stay, stays } from '../made-up.ts';

/** 2026: New Year's Day to 3 January off, Sunday 4 January worked; Spring Festival 15 to 23 February off, Saturdays 14 and 28 February worked. */
const calendar: WorkingCalendar = {
  years: [2026],
  holidays: [
    { from: '2026-01-01', to: '2026-01-04' },
    { from: '2026-02-15', to: '2026-02-24' },
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28'],
};

const schemeWith = (deadlines: string) =>
  stays('compute: [{rate: 50%}]', `claims: {periodBy: event, deadlines: [${deadlines}], clause: rule}`);

function handedIn(deadlines: string, applied: string, wish: Partial<SituationWish> = {}) {
  const claim = stay('2026-02-10', '100', { admitted: '2026-02-05', applied });
  return decided(schemeWith(deadlines), { claim, ...wish });
}

describe('a deadline', () => {
  it.each([
    ['{days: 90, from: discharge}', '2026-05-11'],
    ['{days: 30, from: event}', '2026-03-07'],
    ['{after: P6M, from: discharge}', '2026-08-10'],
    ['{after: P8M, from: period-end}', '2027-08-31'],
    ['{days: 0, from: coverage-end}', '2026-06-30'],
    ['{on: 03-31, year: after}', '2027-03-31'],
    ['{on: 06-30, year: same}', '2026-06-30'],
    ['{workingDays: 5, from: discharge}', '2026-02-24'],
  ])('%s: the last day is %s, and that day is in time', (deadline, last) => {
    const member = { plans: [coverage({ span: { from: '2026-01-01', to: '2026-07-01' } })] };
    expect(handedIn(deadline, last, { calendar, member }).status).toBe('approved');
    const next = plusDays(last, 1);
    const late = handedIn(deadline, next, { calendar, member });
    expect([late.status, codesOf(late)]).toEqual(['rejected', ['past-deadline']]);
    expect(late.reasons[0]).toEqual({ code: 'past-deadline', clause: 'rule', values: { date: next, last } });
  });

  it('holds where a written report may excuse it', () => {
    const late = handedIn('{days: 30, from: discharge, late: hold, clause: reading}', '2026-04-01');
    expect([late.status, codesOf(late)]).toEqual(['held', ['past-deadline']]);
    expect(late.awards[0]).toMatchObject({ state: 'held', amount: '0.00', inferred: ['reading'] });
  });

  it('holds only for its events', () => {
    expect(handedIn('{days: 30, from: event, events: [death]}', '2026-12-01').status).toBe('approved');
  });

  it('must be kept beside others', () => {
    const both = '{days: 400, from: discharge}, {on: 03-31, year: same, clause: reading}';
    expect(handedIn(both, '2026-03-31').status).toBe('approved');
    const late = handedIn(both, '2026-04-01');
    expect(late.reasons.map(({ clause }) => clause)).toEqual(['reading']);
    expect(late.rules.filter(({ rule }) => rule === 'deadline').map(({ outcome }) => outcome)).toEqual([
      'kept',
      'broken',
    ]);
  });

  it('is not known where the day is not stated that it runs from', () => {
    const scheme = schemeWith('{days: 30, from: settlement}');
    const claim = stay('2026-02-10', '100');
    expect(codesOf(decided(scheme, { claim }))).toEqual(['dates-missing']);
    const death = decided(scheme, { claim: happening('death', '2026-03-01') });
    expect(codesOf(death)).toEqual(['no-benefit']);
  });
});

describe('working days', () => {
  it('are Monday to Friday but the holidays, and the weekends that are worked', () => {
    const plus = (from: string, count: number) => plusWorkingDays(from, count, calendar);
    expect(plus('2026-01-01', 0)).toEqual({ day: '2026-01-01' });
    expect(plus('2026-01-01', 1)).toEqual({ day: '2026-01-04' });
    expect(plus('2026-01-01', 2)).toEqual({ day: '2026-01-05' });
    expect(plus('2026-02-13', 2)).toEqual({ day: '2026-02-24' });
    expect(plus('2026-03-06', 1)).toEqual({ day: '2026-03-09' });
    expect(plus('2026-12-31', 1)).toEqual({ day: undefined, year: 2027 });
  });

  const deadline = '{workingDays: 10, from: discharge}';

  it('need the table only where the days themselves do not decide', () => {
    expect(handedIn(deadline, '2026-02-20').status).toBe('approved');
    const late = handedIn(deadline, '2026-02-21');
    expect([late.status, codesOf(late)]).toEqual(['held', ['calendar-missing']]);
    expect(late.reasons[0]?.values).toEqual({ year: '2026' });
  });
});
