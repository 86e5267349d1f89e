import { expect, it } from 'vitest';
import { explainedCodes } from '../../src/commands/explained-codes.ts';
import { fill } from '../../src/rules/value/text.ts';

it('a limit that counts claims is told in whole numbers, one in yuan in yuan', () => {
  const said = (wanted: string) =>
    explainedCodes.flatMap(({ code, group, message, example }) =>
      code === wanted && group === 'decision' ? fill(message, 'zh', example) : [],
    );
  expect(said('claims-used')).toEqual(['次数已用完（2 次）。']);
  expect(said('cap-used')).toEqual(['限额 5,000.00 元已用完。']);
});

it('what was overpaid is explained as a finding', () => {
  expect(explainedCodes.filter(({ code }) => code === 'overpaid')).toMatchObject([
    { group: 'claim', severity: 'warning' },
  ]);
});
