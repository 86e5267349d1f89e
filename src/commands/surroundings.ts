import { availableParallelism, userInfo } from 'node:os';
import { chinaDay, chinaTime } from '../rules/value/china-time.ts';
import type { Surroundings } from './command.ts';
import { mindOutput } from './mind-output.ts';

/** The process's own surroundings. */
export function processSurroundings(): Surroundings {
  const environment = process.env;
  const surroundings: Surroundings = {
    argv: process.argv.slice(2),
    environment,
    directory: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    cores: availableParallelism(),
    columns: process.stderr.columns ?? 80,
    now: () => chinaTime(new Date()),
    today: () => chinaDay(new Date()),
    onInterrupt(callback) {
      // Once: who asks a second time wants it to end at once, and a run that is killed stays whole.
      process.once('SIGINT', callback);
      return () => process.off('SIGINT', callback);
    },
    user: systemUser(environment),
    locale:
      environment.LC_ALL ||
      environment.LC_MESSAGES ||
      environment.LANG ||
      Intl.DateTimeFormat().resolvedOptions().locale,
  };
  mindOutput(process, surroundings);
  return surroundings;
}

/** Containers run under ids that no user database knows; `userInfo` throws there. */
function systemUser(environment: NodeJS.ProcessEnv): string {
  try {
    return userInfo().username;
  } catch {
    return environment.USER ?? environment.USERNAME ?? 'unknown';
  }
}
