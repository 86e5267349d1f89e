import { verbNames, type WordsByVerb } from '../../src/commands/complete/verb-words.ts';
import type { CommandName } from '../../src/io/report/text/command-texts.ts';
import { commands } from '../../src/main.ts';

/** Verbs that only lead to others, and what the program itself takes. */
const alone = ['template', 'scheme', '--help', '--version'];

/**
 * What is wrong with a command line that a page shows, or undefined where its verb and each of its options is one that there is. What follows two blanks is the page's
 * remark, and what follows a pipe another program's.
 *
 * @param call - `mutual enrol rosters/ --notices`
 */
export function shownCallProblem(call: string, words: WordsByVerb): string | undefined {
  const [line = ''] = call.split(/ {2,}| \\?\| | [(（]/);
  const [first = '', second = ''] = line.split(' ').slice(1);
  const names: readonly string[] = verbNames(commands);
  const name = [`${first} ${second}`.trim(), first].find((each) => names.includes(each));
  if (name === undefined) return alone.includes(first) ? undefined : `no verb: ${line}`;
  const known = words[name as CommandName]?.options.flatMap(({ flags }) => flags.split(/[ ,]+/)) ?? [];
  const unknown = (line.match(/ --[a-z-]+/g) ?? []).filter((option) => !['--help', ...known].includes(option.trim()));
  return unknown.length === 0 ? undefined : `no option${unknown.join(',')}: ${line}`;
}
