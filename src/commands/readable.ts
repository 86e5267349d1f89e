import { wrapped } from '../io/terminal/wrap.ts';
import type { Surroundings } from './command.ts';

/** What a person reads at ease, and columns below which nothing is broken any more. */
const [WIDEST, NARROWEST] = [100, 40];
const HANGING = 4;

/** A line of talk as it goes to stderr: broken between words where a person watches, whole in a log, where it is searched line by line. */
export function readable(line: string, { stderrIsTerminal, columns }: Surroundings): string {
  if (!stderrIsTerminal) return line;
  return wrapped(line, Math.max(NARROWEST, Math.min(columns, WIDEST)), HANGING).join('\n');
}
