import { readFileSync } from 'node:fs';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';

const ids = ['town-1', 'town-2'] as const;

/** A made-up scheme of the fixtures, resolved. */
export function town(id: (typeof ids)[number]): Scheme {
  const sources = new Map(
    ids.map((each) => {
      const file = new URL(`../../../fixtures/scheme-diff/schemes/${each}.yaml`, import.meta.url);
      return [each, { id: each, file: `${each}.yaml`, text: readFileSync(file, 'utf8') }];
    }),
  );
  const { scheme } = resolveScheme(id, sources);
  if (!scheme) throw new Error(`${id} cannot be read`);
  return scheme;
}
