import { expect, it } from 'vitest';
import { listed } from '../../../src/rules/value/listed.ts';

it('parts words as each language does, and shows where there are none', () => {
  expect(listed(['2026-002', '2026-001'])).toEqual({ zh: '2026-002、2026-001', en: '2026-002, 2026-001' });
  expect(listed([])).toEqual({ zh: '—', en: '—' });
});
