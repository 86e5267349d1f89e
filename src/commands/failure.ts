import { hasCode } from '../io/error-code.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { outputErrors } from '../io/report/text/output-texts.ts';
import { UserError } from '../io/user-error.ts';
import { fill } from '../rules/value/text.ts';
import type { ExitCode, Surroundings } from './command.ts';
import { settleLanguage } from './language.ts';
import { readable } from './readable.ts';

/** Tells on stderr what stopped a command: a user's mistake in two sentences, a fault of ours with how to pass it on. */
export function reportFailure(cause: unknown, surroundings: Surroundings): ExitCode {
  const language = settleLanguage(surroundings);
  // Whatever was being written: a full disk, or a quota that is used up, is no fault of ours.
  const error = hasCode(cause, 'ENOSPC', 'EDQUOT') ? new UserError(outputErrors.full) : cause;
  const { message, fix } = error instanceof UserError ? error.describe(language) : faultOf(error, language);
  const lines = [readable(`${usageTexts.label.message[language]}${message}`, surroundings)];
  if (fix) lines.push(readable(`${usageTexts.label.fix[language]}${fix}`, surroundings));
  if (!(error instanceof UserError) && surroundings.environment.MUTUAL_DEBUG && error instanceof Error && error.stack)
    lines.push(error.stack);
  surroundings.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

function faultOf(error: unknown, language: 'zh' | 'en') {
  const message = error instanceof Error ? error.message : String(error);
  return { message: fill(usageTexts.fault.message, language, { message }), fix: usageTexts.fault.fix[language] };
}
