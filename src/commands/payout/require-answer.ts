import { UserError } from '../../io/user-error.ts';
import { describe } from '../../rules/findings/describe.ts';
import { readPayoutResult } from '../../rules/payout/read-result.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { FileReading } from '../../rules/submission/read-problem.ts';

/**
 * That a file is an answer of a bank at all, before anybody is asked which batch it is about.
 *
 * @throws UserError where it cannot be read, or has no table of lines and results
 */
export function requireAnswer(reading: FileReading): void {
  const { file, path } = reading;
  const findings = file ? readPayoutResult(file, { number: '', lines: [] }).findings : fileFindings(reading);
  const unread = findings.find(({ code }) => !file || code === 'result-not-understood');
  if (unread === undefined) return;
  const [zh, en] = [describe(unread, { language: 'zh' }), describe(unread, { language: 'en' })];
  throw new UserError({
    message: { zh: `${path}：${zh.message}`, en: `${path}: ${en.message}` },
    fix: { zh: zh.fix, en: en.fix },
  });
}
