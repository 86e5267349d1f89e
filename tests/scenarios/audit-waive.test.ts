import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { waiveCases } from '../../src/io/ledger/write/audit/waive-cases.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { opening } from '../io/ledger/sample.ts';
import { later } from './claims-office.ts';
import type { Office } from './office.ts';
import { json, paid } from './payouts-office.ts';

const key = 'paid main/2021-001 clerk';
const claims = 'one-actor-claims';
const words = (...more: string[]) => ['audit', '--actor', '王审计', '--waive', claims, ...more];

const refused: readonly (readonly [line: readonly string[], says: string])[] = [
  [words('--key', key), 'A waiver needs a reason.'],
  [words('--key', 'paid main/2021-001', '--reason', '已核对'), `Did you mean "${key}"?`],
  [words('--reason', '已核对', '--expires', '2021-09-14'), '"2021-09-14" of --expires is no day from 2021-09-15 on.'],
  [['audit', '--waive', 'receipt-twce', '--reason', '已核对'], 'There is no test "receipt-twce".'],
  [['audit', '--waive', 'claim-after-death', '--reason', '已核对'], 'cannot be run now'],
  [['audit', '--waive', 'paid-within-waiting', '--reason', '已核对'], 'found nothing: there is nothing to waive.'],
  [['audit', '--key', key], '--key goes with --waive only.'],
  [words('--sample'), '--waive and --sample do not go together.'],
  [words('--test', 'x'), '--waive and --test do not go together.'],
];

/** As if a test had found something about a claim. */
async function waiveClaim(office: Office): Promise<void> {
  const ledger = await openLedger(office.path('mutual.db'));
  const run = await openRun(ledger, { ...opening, office: 'main', day: '2021-09-15', actor: '王审计', verb: 'audit' });
  const period = { scheme: 'zhangzhou-2021', number: '2021', span: { from: '2021-01-01', to: '2022-01-01' } };
  const said = { test: 'paid-twice', keys: ['main/8-1'], reason: '已核对', expires: '2022-06-30' };
  await waiveCases(ledger, run, { ...said, period });
  await closeRun(ledger, run, { at: opening.at, outcome: 'completed', counts: {}, units: [] });
  await closeLedger(ledger);
}

/** How many cases stand and are waived in the two tests that find any, with the exit code. */
async function found(office: Office, day = '2021-09-15') {
  const { tests, exitCode } = await json(
    office,
    `audit --dry-run --test ${claims} --test one-actor-period --as-of ${day}`,
  );
  const of = (id: string) => tests.find((each: { id: string }) => each.id === id);
  return { exitCode, claims: of(claims), period: of('one-actor-period') };
}

it('lets cases of the audit stand with reason, actor and expiry, out of the exit code, until they run out or are undone', async () => {
  const office = await paid('1,成功,420.00,', '2,成功,600.00,');
  const before = readFileSync(office.path('mutual.db'));
  for (const [line, says] of refused) {
    const run = await office.run(line, later);
    expect(run, line.join(' ')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  }
  const tried = await office.run([...words('--key', key, '--reason', '已核对'), '--dry-run', '--lang', 'zh'], later);
  expect(tried).toMatchObject({ exitCode: 0, stderr: '' });
  expect(tried.stdout).toMatch(/^试算：会豁免 “.+” 的 1 个问题（1,020\.00 元）。\n$/);
  expect(readFileSync(office.path('mutual.db')).equals(before)).toBe(true);

  const unresolved = { cases: 1, waivedCases: 0 };
  const resolved = { cases: 0, waivedCases: 1 };
  expect(await found(office)).toMatchObject({ exitCode: 1, claims: unresolved, period: unresolved });
  const one = await office.run(
    [...words('--key', key, '--reason', '人手不足，已复核'), '--expires', '2022-12-31'],
    later,
  );
  expect(one).toMatchObject({ exitCode: 0, stderr: '' });
  expect(one.stdout).toContain('It counts up to and on 2022-12-31.');
  const all = await json(office, 'audit --waive one-actor-period --reason 已复核 --actor clerk');
  expect(all).toMatchObject({ exitCode: 0, waived: { keys: null, cases: 1, expires: null, actor: 'clerk' } });

  const waiver = { reason: '人手不足，已复核', actor: '王审计', day: '2021-09-15', expires: '2022-12-31' };
  expect(await found(office)).toMatchObject({
    ...{ exitCode: 0, claims: { ...resolved, waived: [{ key, waiver }] }, period: resolved },
  });
  expect(await found(office, '2022-12-31')).toMatchObject({ exitCode: 0, claims: resolved });
  expect(await found(office, '2023-01-01')).toMatchObject({ exitCode: 1, claims: unresolved });
  expect(await office.run(`undo ${all.run} --reason 看错了`, later)).toMatchObject({ exitCode: 0 });
  expect(await found(office)).toMatchObject({ exitCode: 1, claims: resolved, period: unresolved });
  await waiveClaim(office);
  const story = await office.run('explain main/8-1 --lang zh', later);
  expect(story.stdout).toContain('申请 8-1：审计检查 paid-twice 的问题予以豁免（至 2022-06-30），理由：已核对');
  expect(await office.run('verify', later)).toMatchObject({ exitCode: 0 });
});
