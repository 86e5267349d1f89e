import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { ExitCode } from '../../src/commands/command.ts';
import { main } from '../../src/main.ts';
import { chinaDay } from '../../src/rules/value/china-time.ts';

/** What a test may settle of a command line's surroundings; the rest is always the same. */
export interface RunWish {
  /** The folder that relative paths start from. */
  readonly directory: string;
  /** The instant at which it runs, ISO 8601 with offset; its day in China is today. */
  readonly now?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly user?: string;
  readonly locale?: string;
  /** Called with what asks the command to stop, once it listens for that. */
  readonly onListening?: (interrupt: () => void) => void;
}

/** What one command line left behind. */
export interface MutualRun {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The instant of every run that states no other: a working day shortly before the packaged schemes' periods of 2026 begin. */
export const fixedNow = '2026-06-15T09:00:00+08:00';

/** Runs one command line in this process, as `bin/mutual.js` would, under a fixed clock, user and locale, without a terminal. */
export async function runMutual(argv: readonly string[], wish: RunWish): Promise<MutualRun> {
  const { now = fixedNow, onListening } = wish;
  const [stdout, stderr] = [new Kept(), new Kept()];
  const exitCode = await main({
    argv,
    environment: wish.environment ?? {},
    directory: wish.directory,
    stdin: Readable.from(wish.stdin === undefined ? [] : [Buffer.from(wish.stdin)], { objectMode: false }),
    stdout,
    stderr,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    cores: 2,
    columns: 100,
    now: () => now,
    today: () => chinaDay(now),
    onInterrupt(callback) {
      onListening?.(callback);
      return () => undefined;
    },
    user: wish.user ?? 'clerk',
    locale: wish.locale ?? 'en_GB.UTF-8',
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** A folder of its own for one test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Keeps everything that is written to it, however much, without ever holding the writer up. */
class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
