import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathSteps } from '../../../src/rules/scheme/path-steps.ts';
import { pathText } from '../../../src/rules/scheme/source-tree.ts';

it('reads what pathText writes', () => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/);
  const later = fc.array(fc.oneof(key, fc.nat({ max: 99 })));
  fc.assert(
    fc.property(key, later, (first, rest) => {
      expect(pathSteps(pathText([first, ...rest]))).toEqual([first, ...rest]);
    }),
  );
});

it.each(['', '.', 'plans.', 'plans..fee', '[1]', 'tiers[0]', 'tiers[]', 'tiers[1', 'tiers[1]x', 'tiers[-1]'])(
  '"%s" is no path',
  (text) => expect(pathSteps(text)).toBeUndefined(),
);
