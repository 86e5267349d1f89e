import { expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { sampleOf } from '../../bench/prefecture.ts';

it('measures the usual prefecture and writes it up', () => {
  expect(readOptions([], 'docs')).toEqual({
    ...{ scheme: 'yunnan-17', units: 2988, members: 315_437, seed: 1, runs: 3, jobs: 2 },
    ...{ curve: [30_000, 100_000], claims: [5_000, 20_000, 48_288], books: true, only: undefined, out: 'docs' },
  });
});

it('does not put the figures of another size in the place of the documented ones', () => {
  const quick = readOptions('--units 100 --members 10000'.split(' '), 'docs');
  expect(quick).toMatchObject({ units: 100, members: 10_000, curve: [], books: false, out: undefined });
  expect(readOptions('--units 100 --out here'.split(' '), 'docs').out).toBe('here');
});

it('takes the sizes of the curve', () => {
  expect(readOptions(['--curve', 'full'], 'docs').curve).toEqual([30_000, 100_000, 1_000_000, 3_000_000]);
  expect(readOptions(['--curve', '60,120'], 'docs').curve).toEqual([60, 120]);
  expect(() => readOptions(['--curve', 'wide'], 'docs')).toThrow('--curve takes whole numbers from 1, not wide');
  expect(() => readOptions(['--runs', '0'], 'docs')).toThrow('--runs takes whole numbers from 1, not 0');
});

it('measures claims alone, in the numbers asked for', () => {
  const options = readOptions(['--only', 'claims', '--claims', '100,200'], 'docs');
  expect(options).toMatchObject({ only: 'claims', claims: [100, 200] });
  expect(readOptions(['--claims', 'full'], 'docs').claims).toEqual([5_000, 20_000, 48_288, 500_000]);
  expect(() => readOptions(['--only', 'rosters'], 'docs')).toThrow('--only takes curve, claims, books, not rosters');
});

it('measures sizes of the curve alone', () => {
  const options = readOptions(['--only', 'curve', '--curve', '3000000'], 'docs');
  expect(options).toMatchObject({ only: 'curve', curve: [3_000_000], books: false, out: 'docs' });
});

it('measures books alone, of the one ledger that was published', () => {
  expect(readOptions(['--only', 'books'], 'docs')).toMatchObject({ only: 'books', books: true });
  expect(readOptions(['--only', 'claims'], 'docs').books).toBe(false);
});

it('samples evenly', () => {
  const files = Array.from({ length: 10 }, (_, index) => String(index));
  expect(sampleOf(files, 5)).toEqual(['0', '2', '4', '6', '8']);
  expect(sampleOf(files, 20)).toEqual(files);
});
