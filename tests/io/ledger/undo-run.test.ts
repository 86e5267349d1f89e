import { describe, expect, test } from 'vitest';
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import { closeLedger } from '../../../src/io/ledger/open-ledger.ts';
import { knownFor } from '../../../src/io/ledger/read/known-for.ts';
import { listRuns } from '../../../src/io/ledger/read/runs.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { amendMembers } from '../../../src/io/ledger/write/amend-members.ts';
import { importFormerMembers } from '../../../src/io/ledger/write/import-former.ts';
import { openPeriod } from '../../../src/io/ledger/write/open-period.ts';
import { openRun } from '../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../src/io/ledger/write/undo-run.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { dump } from './dump.ts';
import { enrolled, onBothDatabases, type Prepared, prepare, withLedger } from './ledgers.ts';
import { coverage, member, opening, period, questionFor, scheme, takenBy } from './sample.ts';

const next = { scheme: 'yunnan-17', number: '18', span: { from: '2027-01-01', to: '2028-01-01' } };
/** What an undo must leave as it was; entries, journal and the notes on what was undone only grow. */
const standing = ['unit', 'unit_name', 'member', 'coverage', 'person_guard'] as const;

async function undo(prepared: Prepared, run: number, unit?: string) {
  const undoing = await openRun(prepared.ledger, { ...opening, verb: 'undo' });
  return undoRun(prepared.ledger, undoing, { run, reason: '重复报送', ...(unit === undefined ? {} : { unit }) });
}

async function nextRun(prepared: Prepared): Promise<Prepared> {
  return { ...prepared, run: await openRun(prepared.ledger, opening) };
}

async function balance({ ledger }: Prepared): Promise<Record<string, bigint>> {
  const rows = await ledger.database.selectFrom('posting').select(['account', 'fen']).execute();
  const sums: Record<string, bigint> = {};
  for (const { account, fen } of rows) sums[account] = (sums[account] ?? 0n) + fen;
  return sums;
}

onBothDatabases('undoing', (newPlace) => {
  test(
    'a run leaves members, units and balances as they were before it, and proves itself',
    withLedger(newPlace, async (first) => {
      await enrolled(first, { unit: '蒙自一中', members: [member(1), member(2), member(3)] });
      const before = await dump(first.ledger, standing);
      const sums = await balance(first);
      const second = await nextRun(first);
      const changed = member(1, {
        phone: '13900000000',
        coverages: [coverage({ shares: 2, fee: '300.00', payers: [{ who: 'unit', amount: '300.00' }] })],
      });
      await enrolled(second, {
        unit: '蒙自 一中',
        creditCode: 'A',
        sha256: 'bb',
        mode: 'replace',
        members: [changed, member(7)],
      });
      await enrolled(second, { unit: '个旧二中', sha256: 'cc', members: [member(2), member(8)] });
      expect(await dump(first.ledger, standing)).not.toEqual(before);
      const undone = await undo(second, second.run.number);
      expect(undone.map((each) => each.kind)).toEqual(['list-taken', 'list-taken']);
      expect(await dump(first.ledger, standing)).toEqual(before);
      expect(await balance(first)).toEqual(sums);
      expect((await verifyLedger(first.ledger)).differences).toEqual([]);
      const known = await knownFor(first.ledger, questionFor({ unit: '蒙自一中', members: [] }));
      const same = { sha256: 'aa', schemeHash: schemeHash(scheme), optionsHash: 'none' };
      expect(takenBy(known, same)).toBeDefined();
      expect((await listRuns(first.ledger)).find((run) => run.number === second.run.number)).toMatchObject({
        entries: 2,
        undone: 2,
      });
    }),
  );

  test(
    'what was undone can be taken in again',
    withLedger(newPlace, async (prepared) => {
      const submitted = { unit: '蒙自一中', members: [member(1), member(2)] };
      await enrolled(prepared, submitted);
      const before = await dump(prepared.ledger, ['identity_number', 'unit', 'unit_name']);
      await undo(prepared, prepared.run.number);
      await enrolled(await nextRun(prepared), submitted);
      expect(await dump(prepared.ledger, ['identity_number', 'unit', 'unit_name'])).toEqual(before);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'one unit of a run leaves the others',
    withLedger(newPlace, async (prepared) => {
      const a = { unit: '蒙自一中', members: [member(1)] };
      const b = { unit: '个旧二中', members: [member(2)] };
      await enrolled(prepared, a);
      await enrolled(prepared, b);
      const unit = (await knownFor(prepared.ledger, questionFor(b))).unit?.id ?? '';
      expect(await undo(prepared, prepared.run.number, unit)).toHaveLength(1);
      expect((await knownFor(prepared.ledger, questionFor(b))).unit).toBeUndefined();
      expect((await knownFor(prepared.ledger, questionFor(a))).unit?.members.size).toBe(1);
    }),
  );

  test(
    'is refused, with their names, while later entries rest on it',
    withLedger(newPlace, async (first) => {
      await enrolled(first, { unit: '蒙自一中', members: [member(1)] });
      const second = await nextRun(first);
      const later = await enrolled(second, { unit: '蒙自一中', sha256: 'bb', members: [member(2)] });
      const before = await dump(first.ledger, standing);
      const refusal = await undo(second, first.run.number).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UserError);
      expect(String(refusal)).toContain(`1 later entry in force rests on it: 蒙自一中 (${later}) by run 2, enrol`);
      expect((refusal as UserError).describe('zh').fix).toContain('从最新的开始：mutual undo 2（');
      expect(await dump(first.ledger, standing)).toEqual(before);
      await undo(second, second.run.number);
      expect(await undo(second, first.run.number)).toHaveLength(1);
    }),
  );

  test(
    'is refused while somebody renews by it, also through another unit',
    withLedger(newPlace, async (first) => {
      await openPeriod(first.ledger, first.run, { scheme, number: next.number, span: next.span });
      await enrolled(first, { unit: '蒙自一中', members: [member(1)] });
      const second = await nextRun(first);
      const renewed = coverage({ renewal: 'renewing', consecutivePeriods: 2, from: next.span.from, to: next.span.to });
      await enrolled(second, { unit: '个旧二中', members: [member(1, { coverages: [renewed] })] }, next);
      await expect(undo(second, first.run.number)).rejects.toThrow(/个旧二中/);
    }),
  );

  test(
    'is refused where it would bring back somebody who is covered elsewhere by now',
    withLedger(newPlace, async (first) => {
      await enrolled(first, { unit: '蒙自一中', members: [member(1), member(2)] });
      const second = await nextRun(first);
      await enrolled(second, { unit: '蒙自一中', sha256: 'bb', mode: 'replace', members: [member(1)] });
      const third = await nextRun(first);
      await enrolled(third, { unit: '个旧二中', sha256: 'cc', members: [member(2)] });
      await expect(undo(third, second.run.number)).rejects.toThrow(/covered twice.*个旧二中/);
      await undo(third, third.run.number);
      expect(await undo(third, second.run.number)).toHaveLength(1);
    }),
  );

  test(
    'an amendment gives back a number that it corrected, and former coverages go with their import',
    withLedger(newPlace, async (first) => {
      await enrolled(first, { unit: '蒙自一中', members: [member(1)] });
      const unit =
        (await knownFor(first.ledger, questionFor({ unit: '蒙自一中', members: [member(1)] }))).unit?.id ?? '';
      const before = await dump(first.ledger, [...standing, 'identity_number']);
      const second = await nextRun(first);
      const right = member(1, { identity: { kind: 'resident', number: '532501199001019999' } });
      const changes = [{ unit, added: [], removed: [], changed: [{ before: member(1), after: right }] }];
      const outcome = await amendMembers(first.ledger, second.run, {
        period,
        kind: 'identity-correction',
        reason: '号码填错',
        changes,
        postings: [],
      });
      expect(outcome.outcome).toBe('applied');
      const former = {
        scheme: 'yunnan-16',
        unit: { name: '老厂矿', creditCode: null, kind: null, region: null },
        file: 'former.xlsx',
        sha256: 'ff',
        members: [
          {
            identity: member(9).identity,
            name: '张9',
            coverages: [
              { plan: 'general', shares: 1, span: { from: '2025-01-01', to: '2026-01-01' }, consecutivePeriods: 4 },
            ],
          },
        ],
      };
      expect((await importFormerMembers(first.ledger, second.run, former)).outcome).toBe('applied');
      expect(await importFormerMembers(first.ledger, second.run, former)).toEqual({ outcome: 'unchanged' });
      expect(await undo(second, second.run.number)).toHaveLength(2);
      const after = await dump(first.ledger, [...standing, 'identity_number']);
      expect({
        ...after,
        identity_number: after.identity_number?.filter((row) => !row.includes(member(9).identity.number)),
      }).toEqual(before);
      expect((await verifyLedger(first.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a correction is not undone while its former number is another person’s',
    withLedger(newPlace, async (first) => {
      await enrolled(first, { unit: '蒙自一中', members: [member(1)] });
      const question = questionFor({ unit: '蒙自一中', members: [member(1)] });
      const unit = (await knownFor(first.ledger, question)).unit?.id ?? '';
      const second = await nextRun(first);
      const right = member(1, { identity: { kind: 'resident', number: '532501199001019999' } });
      const changes = [{ unit, added: [], removed: [], changed: [{ before: member(1), after: right }] }];
      await amendMembers(first.ledger, second.run, {
        period,
        kind: 'identity-correction',
        reason: '号码填错',
        changes,
        postings: [],
      });
      const third = await nextRun(first);
      await enrolled(third, { unit: '个旧二中', members: [member(1)] });
      await expect(undo(third, second.run.number)).rejects.toThrow(/belongs to another person/);
      await undo(third, third.run.number);
      expect(await undo(third, second.run.number)).toHaveLength(1);
      expect((await knownFor(first.ledger, question)).unit?.members.size).toBe(1);
      expect((await verifyLedger(first.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a run that is not there, or took nothing in, is told',
    withLedger(newPlace, async (prepared) => {
      await expect(undo(prepared, 99)).rejects.toThrow('no run 99');
      await expect(undo(prepared, prepared.run.number)).rejects.toThrow('nothing that could be undone');
    }),
  );
});

describe('an undo that was broken off', () => {
  test('goes on when it is run again', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync(`${(await import('node:os')).tmpdir()}/mutual-undo-`);
    const prepared = await prepare(`${folder}/mutual.db`);
    for (const each of [1, 2, 3])
      await enrolled(prepared, { unit: `第${each}小学`, sha256: `${each}`, members: [member(each)] });
    const b = (await knownFor(prepared.ledger, questionFor({ unit: '第2小学', members: [member(2)] }))).unit?.id ?? '';
    await undo(prepared, prepared.run.number, b);
    expect(await undo(prepared, prepared.run.number)).toHaveLength(2);
    expect((await dump(prepared.ledger, standing)).member).toEqual([]);
    await closeLedger(prepared.ledger);
    rmSync(folder, { recursive: true });
  });
});
