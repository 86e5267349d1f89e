import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../bench/measurement.ts';
import { figureTable } from '../../bench/report/tables.ts';
import { targetsOf } from '../../bench/report/targets.ts';
import { mergeCurves } from '../../bench/results.ts';
import { resultsWith } from './made-up-results.ts';

const seconds = {
  ...{ floor: 1, 'floor-from-disk': 2, 'reading-in-turns': 1, reading: 3, 'reading-from-disk': 6 },
  ...{ enrol: 11, register: 3 },
  ...{ 'bare-register': 2, 'bare-quick-register': 1.5, pandas: 33 },
};
const curve = [
  { members: 30_000, seconds: 3 },
  { members: 3_000_000, seconds: 375 },
];

const verdicts = (wish: Parameters<typeof resultsWith>[0]) => targetsOf(resultsWith(wish)).map(({ met }) => met);

describe('the targets', () => {
  it('are met at their bounds', () => {
    const nothingAfter = { ...seconds, enrol: 10, pandas: 30 };
    expect(verdicts({ seconds: nothingAfter, outputs: 0, peak: 599, curve })).toEqual([
      ...[true, true, true, true, true, true, undefined, true, true, true],
    ]);
  });

  it('are missed just beyond them', () => {
    const slower = { ...seconds, reading: 3.01, 'reading-from-disk': 6.01, register: 3.01, enrol: 13.02, pandas: 39 };
    const dearer = [...curve.slice(0, 1), { members: 1_000_000, seconds: 126 }, ...curve.slice(1)];
    expect(verdicts({ seconds: slower, turns: 3.01, outputs: 3.01, peak: 600, curve: dearer })).toEqual([
      ...[false, false, false, false, false, false, undefined, false, false, false],
    ]);
  });

  it('count until the run was closed, however much of its outputs was written meanwhile', () => {
    const [, , , untilClosed] = targetsOf(resultsWith({ seconds, outputs: 3, after: 1 }));
    expect(untilClosed).toMatchObject({ value: '10.00 ×', met: true });
  });

  it('count the register alone and what was written after the run was closed as its outputs', () => {
    const quick = { ...seconds, register: 2 };
    const outputsOf = (after: number) => targetsOf(resultsWith({ seconds: quick, outputs: 9, after }))[5];
    expect(outputsOf(1)).toMatchObject({ value: '1.50 ×', met: true });
    expect(outputsOf(1.1)).toMatchObject({ met: false });
  });

  it('tell both ratios, by the clock and by the processor', () => {
    const [, reading] = targetsOf(resultsWith({ seconds }));
    expect(reading).toMatchObject({ asked: 'at most 3 ×', value: '3.00 × (processor 3.00 ×)' });
  });

  it('are open where something was not measured', () => {
    const { pandas, ...others } = seconds;
    const wish = { seconds: { ...others, pandas: undefined }, curve: curve.slice(0, 1) };
    const targets = targetsOf(resultsWith(wish));
    expect(targets[7]).toMatchObject({ value: undefined, met: undefined });
    expect(targets[9]).toMatchObject({
      value: '1.00 × (processor 1.00 ×) from 30,000 to 30,000 members',
      met: undefined,
    });
  });

  it('count a curve that rises early as not flat before it is whole', () => {
    const rising = [...curve.slice(0, 1), { members: 100_000, seconds: 20 }];
    expect(verdicts({ seconds, curve: rising })[9]).toBe(false);
  });
});

it('scales a sample to all rows and says so', () => {
  const { results, ...common } = resultsWith({ seconds: { floor: 1, 'exceljs-reading': 2 } });
  const sampled = results.map((each) => (each.id === 'floor' ? each : { ...each, files: 5, rows: 50 }));
  expect(figureTable({ ...common, results: sampled }).rows[1]?.slice(0, 5)).toEqual([
    ...['exceljs-reading, scaled from 5 files', '4.00', '4.00', '4.00', '25'],
  ]);
});

it('says what is not installed', () => {
  expect(figureTable(resultsWith({ seconds: { floor: 1, pandas: undefined } })).rows[1]).toEqual([
    ...['pandas: not installed here', '–', '–', '–', '–', '–', '–', '–'],
  ]);
});

it('gives best, median and the most memory of several runs', () => {
  const runs = [
    { seconds: 4, peak: 10 },
    { seconds: 1, peak: 30 },
    { seconds: 2, peak: 20 },
    { seconds: 3, peak: 10 },
  ].map((run) => ({ ...run, processor: 1, rows: 1, failed: 0 }));
  expect(seriesOf(runs)).toMatchObject({ best: { seconds: 1 }, median: 2.5, peak: 30 });
  expect(() => seriesOf([])).toThrow(RangeError);
});

it('puts a new point of the curve in the place of an old one', () => {
  const former = resultsWith({ curve }).curve;
  const measured = resultsWith({ curve: [{ members: 30_000, seconds: 2 }] }).curve;
  expect(mergeCurves(former, measured).map((point) => [point.members, point.seconds])).toEqual([
    [30_000, 2],
    [3_000_000, 375],
  ]);
});
