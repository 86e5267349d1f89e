import { expect, it } from 'vitest';
import { benefit } from '../../../src/rules/scheme/benefits.ts';
import { greatestOf } from '../../../src/rules/scheme/checks/benefits/greatest.ts';
import type { ComputeStep } from '../../../src/rules/scheme/compute.ts';

/** The most that steps come to, for two shares, on a base that may be anything. */
function greatest(...compute: ComputeStep[]): string {
  const named = { title: '补助', plan: 'general', events: ['hospitalisation'], clause: 'rules' };
  const read = benefit.parse({ ...named, base: { add: ['self-paid-in-scope'] } });
  return greatestOf({ ...read, compute }, 2).toString();
}

const HANGZHOU: ComputeStep = {
  bands: [
    { to: '1000', rate: '20%' },
    { to: '10000', rate: '50%' },
    { to: '15000', rate: '90%' },
    { to: '50000', rate: '60%' },
  ],
};

it.each<[string, ComputeStep[]]>([
  ['30200', [HANGZHOU, { atLeast: '100' }]],
  ['30000', [HANGZHOU, { atMost: '30000' }]],
  ['60400', [HANGZHOU, { times: 'shares' }]],
  ['20000', [{ fixed: '10000' }, { times: 'shares' }]],
  ['Infinity', [{ bands: [{ to: '1000', rate: '20%' }, { rate: '10%' }] }]],
  ['Infinity', [{ rate: '60%' }]],
  ['Infinity', [{ fixed: 'missing' }]],
  [
    '50000',
    [
      {
        wholeBand: [
          { below: '100000', fixed: '10000' },
          { from: '100000', fixed: '50000' },
        ],
      },
    ],
  ],
  ['4000', [{ wholeBand: [{ to: '10000', rate: '40%' }] }]],
  ['2000', [{ perDay: { amount: '100', upToDays: 20, count: 'nights' } }]],
  ['Infinity', [{ perDay: { amount: '100', count: 'nights' } }]],
  ['5000', [{ choose: { by: 'severity', of: { severe: '5000', mild: [{ fixed: '100' }] } } }]],
  ['11000', [{ fixed: '10000' }, { plus: { of: 'amount', compute: [{ rate: '10%' }] } }]],
  ['10000', [{ fixed: '10000' }, { rate: '10%', when: { hardship: true } }]],
])('%s yuan at most', (most, steps) => expect(greatest(...steps)).toBe(most));
