import { expect, test } from 'vitest';
import { releaseBytes } from '../../../../src/io/ledger/store/release-bytes.ts';

const SIZE = 32 * 1024 * 1024;

test('bytes are given back without the garbage collector, again and again', async () => {
  const before = process.memoryUsage().arrayBuffers;
  for (let round = 1; round <= 4; round += 1) {
    const bytes = Buffer.allocUnsafeSlow(SIZE);
    releaseBytes(bytes.subarray(0, 10));
    expect(bytes).toHaveLength(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(SIZE);
    await new Promise(setImmediate);
  }
});
