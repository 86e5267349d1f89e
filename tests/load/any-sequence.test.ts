import { expect, test } from 'vitest';
import { holdForAnySequence } from '../io/ledger/books/hold-for-any.ts';

test('hundreds of sequences of what a centre does and takes back leave books that balance; each kind of step is among them', {
  timeout: 600_000,
}, async () => {
  const done = await holdForAnySequence(Number(process.env.SEQUENCES ?? 300));
  const kinds = ['list', 'withdraw', 'claim', 'batch', 'answer', 'statement', 'assign', 'set-off', 'undo'];
  expect([...done.keys()].sort()).toEqual(kinds.sort());
});
