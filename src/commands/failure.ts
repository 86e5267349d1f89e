import { usageTexts } from '../io/report/text/common-texts.ts';
import { UserError } from '../io/user-error.ts';
import { fill } from '../rules/value/text.ts';
import type { ExitCode, Surroundings } from './command.ts';
import { settleLanguage } from './language.ts';

/** Tells on stderr what stopped a command: a user's mistake in two sentences, a fault of ours with how to pass it on. */
export function reportFailure(error: unknown, surroundings: Surroundings): ExitCode {
  const language = settleLanguage(surroundings);
  const { message, fix } = error instanceof UserError ? error.describe(language) : faultOf(error, language);
  const lines = [`${usageTexts.label.message[language]}${message}`];
  if (fix) lines.push(`${usageTexts.label.fix[language]}${fix}`);
  if (!(error instanceof UserError) && surroundings.environment.MUTUAL_DEBUG && error instanceof Error && error.stack)
    lines.push(error.stack);
  surroundings.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

function faultOf(error: unknown, language: 'zh' | 'en') {
  const message = error instanceof Error ? error.message : String(error);
  return { message: fill(usageTexts.fault.message, language, { message }), fix: usageTexts.fault.fix[language] };
}
