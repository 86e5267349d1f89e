import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

/** Accountants' programs that read our books. */
type Program = 'hledger' | 'bean-check';

const required = process.env.MUTUAL_TEST_REQUIRE_ALL === '1';

/** beancount takes some seconds to start on a busy machine. */
const TIME_LIMIT = 60_000;

/** Names of accounts are Chinese. */
const environment = { ...process.env, LC_ALL: 'C.UTF-8' };

const found = new Map<Program, boolean>();

function isInstalled(program: Program): boolean {
  const known = found.get(program);
  if (known !== undefined) return known;
  const installed = spawnSync(program, ['--version'], { stdio: 'ignore', timeout: TIME_LIMIT }).status === 0;
  found.set(program, installed);
  return installed;
}

/**
 * A test in which other programs read books of ours. Where one is not installed the test is skipped, and its name said; with `MUTUAL_TEST_REQUIRE_ALL=1` it fails.
 */
export function itWith(
  programs: readonly Program[],
  name: string,
  test: () => Promise<void>,
  timeLimit = TIME_LIMIT * 2,
): void {
  const missing = required ? [] : programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) {
    it(name, test, timeLimit);
    return;
  }
  process.stderr.write(`skipped, ${missing.join(' and ')} not installed: ${name}\n`);
  it.skip(name, test);
}

/** Balances by account as hledger finds them in a journal that passes its strict check: `1002银行存款` → `-420.00`. Accounts without a balance are left out. */
export function hledgerBalances(journal: string, ...more: readonly string[]): Record<string, string> {
  return withFile('books.journal', journal, (file) => {
    hledger(['check', '--strict', '-f', file]);
    const table = hledger(['balance', '--flat', '--no-total', '-O', 'csv', '-f', file, ...more]);
    const rows = table.trim().split('\n').slice(1);
    return Object.fromEntries(
      rows.map((row) => {
        const [account = '', amount = ''] = row.split(',').map((cell) => cell.replaceAll('"', ''));
        return [account, amount.replace(' CNY', '')];
      }),
    );
  });
}

/** What hledger prints. @throws where it refuses the journal, with what it says */
function hledger(words: readonly string[]): string {
  return execFileSync('hledger', [...words], {
    ...{ env: environment, encoding: 'utf8', timeout: TIME_LIMIT, stdio: ['ignore', 'pipe', 'pipe'] },
  });
}

/** What beancount's checker says against a file; nothing where it accepts it. */
export function beanCheck(books: string): string {
  return withFile('books.beancount', books, (file) => {
    const { stdout, stderr, status } = spawnSync('bean-check', ['--no-cache', file], {
      ...{ env: environment, encoding: 'utf8', timeout: TIME_LIMIT },
    });
    return status === 0 ? `${stdout}${stderr}` : `${status}: ${stdout}${stderr}`;
  });
}

function withFile<Result>(name: string, text: string, work: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-books-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
