import { describe, expect, it } from 'vitest';
import { findChangedAfterClose, type LateEntry } from '../../../../src/rules/audit/tests/changed-after-close.ts';
import { findEntryOnDayOff } from '../../../../src/rules/audit/tests/entry-on-day-off.ts';
import { findOneActorClaims } from '../../../../src/rules/audit/tests/one-actor-claims.ts';
import { findOneActorPeriod } from '../../../../src/rules/audit/tests/one-actor-period.ts';
import type { WorkingCalendar } from '../../../../src/rules/claim/claim.ts';
import { said } from '../facts.ts';

const calendar: WorkingCalendar = {
  years: [2026],
  holidays: [{ from: '2026-10-01', to: '2026-10-08' }],
  workdays: ['2026-10-10'],
};
const run = (number: number, openedAt: string) => ({
  ...{ office: 'main', number, verb: 'enrol', actor: 'chen', entry: `main/${number}`, openedAt },
});
const at = (day: string) => `${day}T22:05:00+08:00`;

describe('entered on a day off', () => {
  it('is on weekends and holidays, not on worked weekends', () => {
    const days = ['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11'];
    const found = findEntryOnDayOff(
      days.map((day, index) => run(index, at(day))),
      calendar,
    );
    expect(said(found)).toEqual([
      '1 · 2026-10-01（法定节假日）22:05 运行 enrol',
      '2 · 2026-10-07（法定节假日）22:05 运行 enrol',
      '5 · 2026-10-11（周末）22:05 运行 enrol',
    ]);
    expect(found).toMatchObject({ looked: 6, rows: [{ run: 1, actor: 'chen' }, {}, {}] });
    expect(found.measures).toBeUndefined();
  });

  it('goes by the day in China, whatever offset a run was noted by', () => {
    const friday = run(1, '2026-10-16T15:59:00+00:00');
    const saturday = run(2, '2026-10-16T12:01:00-04:00');
    const monday = run(3, '2026-10-18T18:00:00-04:00');
    expect(said(findEntryOnDayOff([friday, saturday, monday], calendar))).toEqual([
      '2 · 2026-10-17（周末）00:01 运行 enrol',
    ]);
  });

  it('goes by weekends alone in a year that the table lacks, and says so', () => {
    const found = findEntryOnDayOff([run(1, at('2031-10-01')), run(2, at('2031-10-04'))], calendar);
    expect(found).toMatchObject({ rows: [{ key: '2' }], measures: [{ value: '2031' }] });
    expect(findEntryOnDayOff([], calendar)).toEqual({ rows: [], looked: 0 });
  });
});

describe('one actor', () => {
  it('entered and approved, or paid, the same claims', () => {
    const same = { actor: 'chen', claims: 2, amount: 900n, day: '2026-10-14', entry: 'main/45', run: 13 };
    const found = findOneActorClaims({
      same: [
        { ...same, kind: 'approved', batch: null },
        { ...same, kind: 'paid', batch: 'main/2026-002', claims: 1 },
      ],
      looked: 3,
    });
    expect(said(found)).toEqual([
      'approved main/45 chen · 录入并批准 2 件 · 900',
      'paid main/2026-002 chen · 录入并发放 1 笔 · 900',
    ]);
    expect(found.rows[1]).toMatchObject({ batch: 'main/2026-002', run: 13 });
    expect(findOneActorClaims({ same: [], looked: 3 })).toEqual({ rows: [], looked: 3 });
  });

  it('did a whole period, once benefits were paid', () => {
    const chen = { actor: 'chen', runs: 5 };
    expect(said(findOneActorPeriod({ actors: [chen], paid: 900n }))).toEqual([
      'period · 5 次运行全部由同一人完成，包括发放 · 900',
    ]);
    expect(findOneActorPeriod({ actors: [chen], paid: 0n })).toEqual({ rows: [], looked: 5 });
    expect(findOneActorPeriod({ actors: [chen, { actor: 'lin', runs: 1 }], paid: 900n })).toEqual({
      rows: [],
      looked: 6,
    });
    expect(findOneActorPeriod({ actors: [], paid: 0n })).toEqual({ rows: [], looked: 0 });
  });
});

describe('changed after the closing', () => {
  const entry = (kind: string, undid: string | null = null): LateEntry => ({
    ...{ entry: `main/${kind}`, kind, undid, day: '2027-08-03', run: 7, actor: 'chen', verb: 'claim', amount: 500n },
  });

  it('is each reopening, entry and undo', () => {
    expect(
      said(findChangedAfterClose([entry('period-reopened'), entry('claims-decided'), entry('undo', 'main/9')])),
    ).toEqual([
      'main/period-reopened · 反结账 · 500',
      'main/claims-decided · 结账后由 claim 记入（claims-decided） · 500',
      'main/undo · 结账后撤销了 main/9 · 500',
    ]);
  });

  it('is nothing where nothing came after it, and not run where it was never closed', () => {
    expect(findChangedAfterClose([])).toEqual({ rows: [], looked: 0 });
    expect(findChangedAfterClose(undefined).notRun?.zh).toContain('尚未结账');
  });
});
