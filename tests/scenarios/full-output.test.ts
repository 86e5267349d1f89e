import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/mutual.js', import.meta.url));

/** The built program, its output where a shell line sends it. */
function inShell(line: string) {
  const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', node: process.execPath, mutual: program };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

describe.runIf(existsSync('/dev/full'))('where standard output cannot be written', () => {
  it.each(['scheme show fuzhou-3', 'scheme list', 'scheme check --json', 'help'])(
    'mutual %s: a message and exit code 2, no stack',
    (line) => {
      const { status, stderr } = inShell(`"$node" "$mutual" ${line} >/dev/full`);
      expect(status).toBe(2);
      expect(stderr).toBe(
        'error: Standard output cannot be written (ENOSPC): what was printed is not whole.\n' +
          'mend:  Where it goes into a file, free some space or choose another folder and run it again. What the ledger holds is whole.\n',
      );
    },
  );

  it('exit code 2 alone where nothing can be told either', () => {
    expect(inShell('"$node" "$mutual" scheme list >/dev/full 2>/dev/full')).toMatchObject({ status: 2, stderr: '' });
  });

  it('a reader that stops early is no failure', () => {
    const line = 'set -o pipefail; "$node" "$mutual" scheme show fuzhou-3 --resolved | head -1';
    expect(inShell(line)).toMatchObject({ status: 0, stderr: '' });
  });
});
