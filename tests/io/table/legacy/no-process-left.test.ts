import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { read, write } from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { childProgram } from '../../../../src/io/table/legacy/ask-child.ts';
import { FrameReader, frameOf } from '../../../../src/io/table/legacy/frames.ts';
import { emptyFolder, type Office, roster, staff } from '../../../scenarios/office.ts';
import { spawnMutual } from '../../../scenarios/spawn-mutual.ts';
import { manyNumbers } from './many-numbers.ts';
import { readersWith } from './processes.ts';

/** An office with so many rosters in .xls. */
function withRosters(count: number): Office {
  const office = emptyFolder();
  for (let index = 0; index < count; index++) {
    const list = roster({ unit: `第${index + 1}厂`, people: staff(index * 20 + 1, 8), headcount: 10 });
    const workbook = read(list, { type: 'string', raw: true });
    office.write(`rosters/${index + 1}.xls`, write(workbook, { type: 'buffer', bookType: 'biff8' }));
  }
  return office;
}

/** Runs a command and says which children it was seen with. */
async function watched(office: Office, line: string) {
  const mark = `TEST_MARK=${Math.random()}`;
  const { ended } = spawnMutual(office.folder, line, { TEST_MARK: mark.slice('TEST_MARK='.length) });
  const seen = new Set<number>();
  let over = false;
  const watching = (async () => {
    for (; !over; await wait(10)) for (const each of readersWith(mark)) seen.add(each);
  })();
  const result = await ended;
  over = true;
  await watching;
  return { ...result, mark, seen };
}

describe.skipIf(process.platform !== 'linux')('a command that reads .xls', () => {
  it('ends by itself with one child for all of its files, and leaves none', async () => {
    const office = withRosters(3);
    const { exitCode, stdout, seen, mark } = await watched(office, 'check rosters --scheme fuzhou-3');
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain('第3厂');
    expect(seen.size).toBe(1);
    await vi.waitFor(() => expect(readersWith(mark)).toEqual([]), 10_000);
  });

  it('has at most one for each thread, and leaves none there either', async () => {
    const office = withRosters(8);
    await office.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01');
    const { exitCode, stdout, stderr, seen, mark } = await watched(office, 'enrol rosters --jobs 2');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('第8厂');
    expect(seen.size).toBeGreaterThan(0);
    expect(seen.size).toBeLessThanOrEqual(2);
    await vi.waitFor(() => expect(readersWith(mark)).toEqual([]), 10_000);
  });

  it('leaves none when it is killed', async () => {
    const office = withRosters(60);
    const value = String(Math.random());
    const command = spawnMutual(office.folder, 'check rosters --scheme fuzhou-3', { TEST_MARK: value });
    await vi.waitFor(() => expect(readersWith(`TEST_MARK=${value}`)).toHaveLength(1), { timeout: 10_000, interval: 5 });
    command.process.kill('SIGKILL');
    expect((await command.ended).signal).toBe('SIGKILL');
    await vi.waitFor(() => expect(readersWith(`TEST_MARK=${value}`)).toEqual([]), 5000);
  });
});

describe('the child’s program', () => {
  it('gives a file up by itself when its time is over and nobody ends it', async () => {
    // It waits for five seconds more than a request may take.
    const child = spawn(process.execPath, [childProgram(), '-4.99'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const frames = new FrameReader();
    const answers: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => answers.push(...frames.take(chunk).map(String)));
    for (const piece of frameOf(Buffer.of(0), manyNumbers(10_000, 10))) child.stdin.write(piece);
    await once(child, 'close');
    expect(answers).toEqual(['{"fault":"unreadable"}']);
  });
});
