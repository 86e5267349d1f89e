import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConcernsWritten } from '../../../src/io/ledger/write/concerns-written.ts';

describe('whom the last entries concern', () => {
  test('a list is touched by entries after its position only', () => {
    const written = new ConcernsWritten();
    written.add(4, ['a', 'b']);
    written.add(5, ['b', 'c']);
    expect(written.since(3, ['x', 'a'])).toBe(true);
    expect(written.since(4, ['a'])).toBe(false);
    expect(written.since(4, ['b'])).toBe(true);
    expect(written.since(5, ['a', 'b', 'c'])).toBe(false);
  });

  test('forgetting changes no answer about what comes after it', () => {
    const entries = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 12 });
    fc.assert(
      fc.property(
        entries,
        fc.nat(12),
        fc.nat(12),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        (all, cut, at, asked) => {
          const [whole, forgetful] = [new ConcernsWritten(), new ConcernsWritten()];
          for (const [index, concerns] of all.entries()) {
            whole.add(index + 1, concerns);
            forgetful.add(index + 1, concerns);
            if (index === Math.floor(all.length / 2)) forgetful.forget(Math.min(cut, at));
          }
          expect(forgetful.since(Math.max(cut, at), asked)).toBe(whole.since(Math.max(cut, at), asked));
        },
      ),
    );
  });
});
