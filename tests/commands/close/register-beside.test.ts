import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerBeside } from '../../../src/commands/close/register-beside.ts';
import { coveringUnits } from '../../../src/io/ledger/read/books/closing-units.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { enrolled, onBothDatabases, type Prepared, withLedger } from '../../io/ledger/ledgers.ts';
import { member, period, scheme } from '../../io/ledger/sample.ts';
import { outputFolder } from '../../support/read-back.ts';

const folder = await outputFolder();
let files = 0;

const head = {
  ...{ centre: '红河州职工互助中心', scheme: '医疗互助', period: '17', span: period.span },
  ...{ mark: { run: 2, chainHead: '0'.repeat(64) }, writtenAt: '2026-12-31T10:00:00+08:00' },
};

/** Of a scheme the register needs nothing but titles. */
const titled = scheme as unknown as Scheme;

/** Begins a register at a place, in a thread from so many units on. */
async function begun({ ledger, url }: Prepared, path: string, few: number) {
  const units = await coveringUnits(ledger, period);
  const task = { path, period, units, head, language: 'zh' } as const;
  return registerBeside(task, { ledger, location: url, scheme: titled }, { cores: 2, environment: {} }, few);
}

async function written(prepared: Prepared, few: number): Promise<Buffer> {
  const path = join(folder, `${++files}.xlsx`);
  await (await begun(prepared, path, few)).finish();
  return readFileSync(path);
}

onBothDatabases('a register beside others', (newPlace) => {
  test(
    'is the same byte for byte from a thread as from this one',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1), member(2)] });
      await enrolled(prepared, { unit: '个旧二中', members: [member(3)] });
      const own = await written(prepared, Number.POSITIVE_INFINITY);
      expect((await written(prepared, 0)).equals(own)).toBe(true);
    }),
  );
});

onBothDatabases('a register that cannot be written', (newPlace) => {
  test(
    'tells so to who waits for it, not before',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const path = join(folder, `${files}.xlsx`, 'register.xlsx');
      const register = await begun(prepared, path, 0);
      await register.ended();
      await expect(register.finish()).rejects.toMatchObject({ code: expect.stringMatching(/^E(NOTDIR|EXIST)$/) });
    }),
  );
});
