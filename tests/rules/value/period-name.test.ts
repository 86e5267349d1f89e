import { expect, it } from 'vitest';
import { periodName } from '../../../src/rules/value/period-name.ts';

it('says a period as people do, whatever the scheme is called', () => {
  expect(periodName('fuzhou-3/3')).toEqual({ zh: 'fuzhou-3 第 3 期', en: '3 of fuzhou-3' });
  expect(periodName('own/a/2026')).toEqual({ zh: 'own/a 第 2026 期', en: '2026 of own/a' });
  expect(periodName('第三期')).toEqual({ zh: '第三期', en: '第三期' });
});
