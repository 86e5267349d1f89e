import { expect, it } from 'vitest';
import { endOfFailedRun, orRefused } from '../../src/commands/end-of-failed-run.ts';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { listRuns } from '../../src/io/ledger/read/runs.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { UserError } from '../../src/io/user-error.ts';
import { emptyFolder } from '../scenarios/office.ts';

const told = new UserError({ message: { zh: '不行', en: 'no' }, fix: { zh: '改', en: 'mend it' } });
const at = '2026-01-05T09:00:00+08:00';
const opening = { office: 'main', verb: 'payout result', actor: 'clerk', at, day: '2026-01-05' } as const;

const begin = (ledger: Ledger) => openRun(ledger, { ...opening, options: {}, toolVersion: '0', inputs: [] });
const refuse = () => Promise.reject(told);

async function withLedger(test: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openLedger(emptyFolder().path('mutual.db'), { create: true });
  try {
    await test(ledger);
  } finally {
    await closeLedger(ledger);
  }
}

it('is refused where a person is told why and nothing was written, and interrupted where the fault is ours', () =>
  withLedger(async (ledger) => {
    const run = await begin(ledger);
    expect(await endOfFailedRun(ledger, run, told)).toBe('refused');
    expect(await endOfFailedRun(ledger, run, new RangeError('ours'))).toBe('interrupted');
    await closeRun(ledger, run, { at, outcome: 'interrupted', counts: {}, units: [] });
    expect(await endOfFailedRun(ledger, run, told)).toBe('interrupted');
  }));

it('is closed where it is refused, and not where it is not', () =>
  withLedger(async (ledger) => {
    const [first, second] = [await begin(ledger), await begin(ledger)];
    await expect(orRefused(ledger, { run: first, at: () => at }, refuse)).rejects.toBe(told);
    const fault = new RangeError('ours');
    await expect(orRefused(ledger, { run: second, at: () => at }, () => Promise.reject(fault))).rejects.toBe(fault);
    expect(await listRuns(ledger, { unfinished: true })).toMatchObject([{ number: second.number, closedAt: null }]);
    expect((await listRuns(ledger)).at(-1)).toMatchObject({ number: first.number, outcome: 'refused' });
  }));
