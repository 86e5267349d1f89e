import type { ClaimPoint } from '../claim-point.ts';
import { growthOf } from './growth.ts';
import type { Table } from './tables.ts';

/** How much dearer than at the smallest size a claim may be at another one and still be called as dear. */
const FLAT = 1.25;

/** What the issue asks for of so many claims as a prefecture has. */
const ASKED = { claims: 48_288, perSecond: 3_000, peak: 400, to: 500_000 };

/** One line a number of claims. */
export function claimTable(points: readonly ClaimPoint[]): Table {
  return {
    titles: [
      'claims',
      'members',
      'seconds',
      'claims/s',
      'processor µs a claim',
      'peak MiB',
      'payout lines',
      'payout s',
      'lines/s',
      'payout MiB',
      'runs',
      'measured',
    ],
    words: 0,
    rows: points.map(({ claims, members, decided, paid, runs, date }) => [
      claims.toLocaleString('en'),
      members.toLocaleString('en'),
      decided.seconds.toFixed(2),
      (claims / decided.seconds).toFixed(0),
      ((decided.processor / claims) * 1e6).toFixed(0),
      decided.peak.toFixed(0),
      paid.lines.toLocaleString('en'),
      paid.seconds.toFixed(2),
      (paid.lines / paid.seconds).toFixed(0),
      paid.peak.toFixed(0),
      String(runs),
      date,
    ]),
  };
}

/** What was asked for of claims, and what came of it. */
export function claimTargets(points: readonly ClaimPoint[]): Table {
  const usual = points.find(({ claims }) => claims === ASKED.claims);
  const perSecond = usual && usual.claims / usual.decided.seconds;
  const costs = points.map(({ claims, decided }) => decided.processor / claims);
  const growth = growthOf(costs);
  const whole = points.some(({ claims }) => claims >= ASKED.to);
  const met = (holds: boolean | undefined) => (holds === undefined ? 'not yet known' : holds ? 'yes' : 'no');
  return {
    titles: ['what', 'asked for', 'measured', 'met'],
    words: 4,
    rows: [
      [
        'claims decided by the clock, the whole run with all its files',
        `at least ${ASKED.perSecond} a second`,
        perSecond === undefined ? 'not measured' : `${perSecond.toFixed(0)} a second`,
        met(perSecond === undefined ? undefined : perSecond >= ASKED.perSecond),
      ],
      [
        'processor time per claim, all threads',
        `at most ${((2 / ASKED.perSecond) * 1e6).toFixed(0)} µs, or two cores cannot do it`,
        usual === undefined ? 'not measured' : `${((usual.decided.processor / usual.claims) * 1e6).toFixed(0)} µs`,
        met(usual && usual.decided.processor / usual.claims <= 2 / ASKED.perSecond),
      ],
      [
        'peak memory of claim',
        `under ${ASKED.peak} MiB`,
        usual === undefined ? 'not measured' : `${usual.decided.peak.toFixed(0)} MiB`,
        met(usual && usual.decided.peak < ASKED.peak),
      ],
      [
        'processor time per claim, a size over the cheapest smaller one, 5,000 to 500,000',
        `flat: at most ${FLAT} ×`,
        growth === undefined
          ? 'not measured'
          : `${growth.toFixed(2)} × to ${(points.at(-1)?.claims ?? 0).toLocaleString('en')}`,
        met(growth === undefined ? undefined : growth > FLAT ? false : whole ? true : undefined),
      ],
    ],
  };
}
