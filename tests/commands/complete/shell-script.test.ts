import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Shell, shellScript } from '../../../src/commands/complete/shell-script.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

const hasBash = spawnSync('bash', ['--version']).status === 0;

/** Sources the script in a real bash, in which `mutual` prints what it is asked and some answers, and completes a command line. */
function completedIn(folder: string, ...words: string[]): string[] {
  writeFileSync(join(folder, 'mutual.bash'), shellScript('bash'));
  const test = [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash's own.
    "mutual() { printf 'asked:%s\\n' \"${*:3}\"; printf 'enrol\\ttakes rosters in\\n名册\\t说明\\n:4\\n'; }",
    'source ./mutual.bash; source ./mutual.bash',
    'COMP_WORDS=(mutual "$@"); COMP_CWORD=$#; __mutual_complete',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash's own.
    'printf \'%s\\n\' "${COMPREPLY[@]}"; complete -p mutual',
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', test, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

describe('the script for bash', () => {
  it.skipIf(!hasBash)('asks with the words that were typed, and offers the answers without what they say', () => {
    expect(completedIn(temporaryFolder(), 'enrol', '--scheme', 'fu')).toEqual([
      'asked:enrol --scheme fu',
      'enrol',
      '名册',
      'complete -o default -F __mutual_complete mutual',
    ]);
  });

  it.skipIf(!hasBash)('puts an option together again that bash parts at its sign', () => {
    expect(completedIn(temporaryFolder(), 'enrol', '--scheme', '=', 'fu')[0]).toBe('asked:enrol --scheme=fu');
    expect(completedIn(temporaryFolder(), 'enrol', '--scheme', '=')[0]).toBe('asked:enrol --scheme=');
    expect(completedIn(temporaryFolder(), '')[0]).toBe('asked:');
  });

  it.skipIf(!hasBash)('carries nothing out that is typed', () => {
    const folder = temporaryFolder();
    expect(completedIn(folder, '$(touch evil)', ';touch evil', '')[0]).toBe('asked:$(touch evil) ;touch evil ');
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });
});

describe('the scripts of the other shells', () => {
  const asks: Record<Exclude<Shell, 'bash'>, [registers: string, calls: string, check: string[]]> = {
    zsh: ['compdef _mutual mutual', 'mutual complete --', ['zsh', '-n']],
    fish: ['complete -c mutual', 'mutual complete --', ['fish', '--no-execute']],
    powershell: ["Register-ArgumentCompleter -CommandName 'mutual'", "mutual complete '--'", []],
  };

  it.each(['zsh', 'fish', 'powershell'] as const)(
    '%s is registered for mutual, asks it, and reads well where it is installed',
    (shell) => {
      const text = shellScript(shell);
      const [registers, calls, [program, option = '']] = asks[shell];
      expect(text).toContain(registers);
      expect(text).toContain(calls);
      if (program === undefined || spawnSync(program, ['--version']).status !== 0) return;
      const path = join(temporaryFolder(), 'script');
      writeFileSync(path, text);
      expect(spawnSync(program, [option, path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    },
  );
});
