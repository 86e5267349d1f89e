import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskCheck, fontCheck, nodeCheck } from '../../../src/commands/doctor/machine-checks.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

describe('nodeCheck', () => {
  it.each([
    ['20.18.3', 'bad'],
    ['18.20.0', 'bad'],
    ['20.19.0', 'ok'],
    ['22.0.0', 'ok'],
  ])('%s is %s', (version, fitness) => {
    expect(nodeCheck(version).fitness).toBe(fitness);
  });
});

describe('diskCheck', () => {
  it.each([
    [50, 'bad'],
    [500, 'warn'],
    [5000, 'ok'],
  ])('%i MiB are %s', async (mebibytes, fitness) => {
    const result = await diskCheck('/somewhere', async () => mebibytes * 1024 ** 2);
    expect([result.fitness, result.fix === undefined]).toEqual([fitness, fitness === 'ok']);
  });

  it('minds a disk of which nothing is known', async () => {
    const refuse = () => Promise.reject(new Error('ENOSYS'));
    expect((await diskCheck('/somewhere', refuse)).fitness).toBe('warn');
  });
});

describe('fontCheck', () => {
  it('misses a font that is not there', () => {
    expect(fontCheck(join(temporaryFolder(), 'font.woff2')).fitness).toBe('bad');
  });
});
