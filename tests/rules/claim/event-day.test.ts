import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/rules/claim/claim.ts';
import { dayOf, eventDay, shownDay } from '../../../src/rules/claim/event-day.ts';
import { schemeFrom } from './made-up.ts';

const byAdmission = schemeFrom('');
const byDischarge = schemeFrom('claims: {periodBy: discharge, eventDay: discharge, clause: rule}');

function claim(event: Claim['event'], days: Partial<Claim> = {}): Claim {
  return { id: '1', event, applied: '2026-09-09', costs: {}, ...days };
}

const stay = claim('hospitalisation', { admitted: '2026-01-01', discharged: '2026-01-09', settled: '2026-01-10' });

describe('the day of the event', () => {
  it('is the admission of a stay, its discharge where the scheme says so', () => {
    expect(eventDay(byAdmission, stay)).toEqual({ day: '2026-01-01' });
    expect(eventDay(byDischarge, stay)).toEqual({ day: '2026-01-09' });
  });

  it('is wanting where a stay does not state it: the day of the application does not stand for it', () => {
    expect(eventDay(byAdmission, claim('hospitalisation', { discharged: '2026-01-09' }))).toEqual({
      day: undefined,
      wanted: 'admission',
    });
  });

  it.each<[Claim['event'], Partial<Claim>, string | undefined]>([
    ['diagnosis', { diagnosed: '2026-02-02', happened: '2026-03-03' }, '2026-02-02'],
    ['diagnosis', { happened: '2026-03-03' }, undefined],
    ['child-illness', { happened: '2026-03-03' }, '2026-03-03'],
    ['death', { happened: '2026-03-03' }, '2026-03-03'],
    ['death', { settled: '2026-03-03' }, undefined],
    ['disability', {}, undefined],
    ['fire', {}, undefined],
    ['injury', { diagnosed: '2026-03-03' }, undefined],
    ['outpatient', { settled: '2026-04-04', discharged: '2026-03-03' }, '2026-04-04'],
    ['maternity', { discharged: '2026-03-03' }, '2026-03-03'],
    ['hardship', {}, '2026-09-09'],
    ['surgery', { admitted: '2026-05-05', happened: '2026-05-07' }, '2026-05-05'],
    ['surgery', { settled: '2026-05-08' }, '2026-05-08'],
  ])('of %s with %o is %s', (event, days, day) => {
    expect(eventDay(byAdmission, claim(event, days)).day).toBe(day);
  });
});

describe('a named day', () => {
  it('is the claim’s own where it states it', () => {
    expect(dayOf(byAdmission, stay, 'settlement')).toEqual({ day: '2026-01-10' });
  });

  it('is that of the event where the event has no such day', () => {
    expect(dayOf(byAdmission, claim('death', { happened: '2026-03-03' }), 'discharge')).toEqual({ day: '2026-03-03' });
    expect(dayOf(byAdmission, claim('diagnosis', { diagnosed: '2026-03-04' }), 'settlement').day).toBe('2026-03-04');
  });

  it('is wanting where the event has one: a stay that still goes on', () => {
    const open = claim('hospitalisation', { admitted: '2026-01-01' });
    expect(dayOf(byAdmission, open, 'discharge')).toEqual({ day: undefined, wanted: 'discharge' });
  });
});

describe('the day that people are shown', () => {
  it('is one that the claim states, or that of the application where that stands for the event', () => {
    expect(shownDay(stay, '2026-01-09')).toBe('2026-01-09');
    expect(shownDay(claim('death', { happened: '2026-08-08' }), '2026-08-08')).toBe('2026-08-08');
    expect(shownDay(claim('hardship'), '2026-09-09')).toBe('2026-09-09');
  });

  it.each(['death', 'hospitalisation', 'diagnosis'] as const)(
    'is none of a %s that is filed under its application',
    (event) => {
      expect(shownDay(claim(event), '2026-09-09')).toBeNull();
    },
  );
});
