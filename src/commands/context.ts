import { packageVersion } from '../io/package-version.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { UserError } from '../io/user-error.ts';
import { tidyActor } from '../rules/value/actor-name.ts';
import { isPlainDate } from '../rules/value/plain-date.ts';
import type { Language } from '../rules/value/text.ts';
import type { CommonOptions, Context, Surroundings } from './command.ts';
import { readable } from './readable.ts';

/** Settles the options that every verb has. */
export function contextOf(surroundings: Surroundings, options: CommonOptions, language: Language): Context {
  checkLanguage(options.lang);
  if (options.asOf !== undefined && !isPlainDate(options.asOf)) {
    throw new UserError(usageTexts.badDate, { option: '--as-of', found: options.asOf });
  }
  const quiet = options.quiet === true;
  return {
    surroundings,
    language,
    asOf: options.asOf ?? surroundings.today(),
    asOfGiven: options.asOf !== undefined,
    actor: tidyActor(options.actor ?? surroundings.user),
    json: options.json === true,
    quiet,
    dryRun: options.dryRun === true,
    unmask: options.unmask === true,
    color: options.color !== false && surroundings.stdoutIsTerminal && !surroundings.environment.NO_COLOR,
    version: packageVersion(),
    print: (line) => surroundings.stdout.write(`${line}\n`),
    say: (line) => {
      if (!quiet) surroundings.stderr.write(`${readable(line, surroundings)}\n`);
    },
  };
}

function checkLanguage(found: string | undefined): void {
  if (found !== undefined && found !== 'zh' && found !== 'en') {
    throw new UserError(usageTexts.invalidValue, { option: '--lang', found, expected: 'zh, en' });
  }
}
