import { expect, it } from 'vitest';
import { periodStage } from '../../../src/rules/enrolment/period-stage.ts';
import { schemeOf } from '../../support/subjects.ts';

const clause = 'rule';
const period = { scheme: 'test', number: '3', span: { from: '2026-07-01', to: '2027-07-01' } };
const apply = { from: '05-01', to: '05-31', year: 'same' };

it.each([
  ['2026-04-30', 'before'],
  ['2026-05-01', 'applying'],
  ['2026-05-31', 'applying'],
  ['2026-06-01', 'before'],
  ['2026-07-01', 'running'],
  ['2027-06-30', 'running'],
  ['2027-07-01', 'runOff'],
])('on %s the period is %s', (day, stage) => {
  const scheme = schemeOf({ period: { length: 'P1Y', starts: { on: '07-01' }, apply, clause } });
  expect(periodStage(scheme, period, day)).toBe(stage);
});

it('without a window rosters are taken until the period begins', () => {
  const scheme = schemeOf({ period: { length: 'P1Y', starts: { on: '07-01' }, clause } });
  expect(periodStage(scheme, period, '2026-01-01')).toBe('applying');
});
