import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookKinds } from '../../../src/io/ledger/entry/books/book-entries.ts';
import { beginningOfChain, entryHash } from '../../../src/io/ledger/entry/hash.ts';
import { parseEntry } from '../../../src/io/ledger/entry/read-entry.ts';
import { tables } from '../../../src/io/ledger/store/database.ts';

const page = readFileSync(new URL('../../../docs/ledger.md', import.meta.url), 'utf8');
const claimKindsInOrder = [
  'claims-decided',
  'claims-redecided',
  'claim-ruled',
  'claims-approved',
  'claim-corrected',
  'batch-made',
  'batch-lines',
  'batch-answered',
  'answer-lines',
  'payout-voided',
  'payee-amended',
];
const kinds = [
  'run-opened',
  'run-closed',
  'period-opened',
  'scheme-adopted',
  'list-taken',
  'members-amended',
  'former-members',
  'opening',
  'former-totals',
  ...claimKindsInOrder,
  ...bookKinds,
  'audit-waived',
  'notice-published',
  'objections-taken',
  'undo',
];

test.each(Object.entries(tables))('docs/ledger.md has the table %s with its key', (name, { key }) => {
  const line = page.split('\n').find((each) => each.startsWith(`| \`${name}\` |`));
  expect(
    line
      ?.split('|')
      .at(-2)
      ?.replace(/\(.*\)/, '')
      .trim(),
  ).toBe(key.join(', '));
});

test('it has an example of each kind of entry, in the form that is read', () => {
  const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map((match) => parseEntry(match[1] ?? ''));
  expect(examples.map((example) => example.body.kind)).toEqual(kinds);
  for (const { office, sequence, position, run } of examples) {
    expect({ office, numbers: [sequence, position, run].every(Number.isInteger) }).toEqual({
      office: '红河州办事处',
      numbers: true,
    });
  }
});

test('the form of the hash is the one in use', () => {
  expect(page).toContain('sha256("mutual-entry-1" + previous hash + text)');
  // Of an empty text after sixty-four zeros, by sha256sum.
  expect(entryHash(beginningOfChain, '')).toBe('77a1a7561f0302fc3804eb6fe60efdf135e8acecfba84728b775374712d16b68');
});
