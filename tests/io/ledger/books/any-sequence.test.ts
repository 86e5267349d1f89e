import { test } from 'vitest';
import { holdForAnySequence } from './hold-for-any.ts';

test('whatever a centre does and takes back, its books balance, its dues are rosters less receipts, and nobody is paid above a cap', async () => {
  await holdForAnySequence(3);
});
