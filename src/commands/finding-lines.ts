import { Chalk } from 'chalk';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { describe } from '../rules/findings/describe.ts';
import type { Finding } from '../rules/findings/finding.ts';
import { maskPersonalData } from '../rules/findings/mask.ts';
import type { Context } from './command.ts';

/** Findings for a person, each with its place, its code and how to mend it, below one another; masked unless `--unmask`. */
export function findingLines(findings: readonly Finding[], context: Context): string[] {
  const { language, unmask } = context;
  const colour = new Chalk({ level: context.color ? 1 : 0 });
  const marks = { error: colour.red, warning: colour.yellow, note: colour.blue };
  return findings.flatMap((finding) => {
    const described = describe(finding, { language, ...(unmask ? {} : { mask: maskPersonalData }) });
    const { file, sheet, cell } = finding.origin;
    const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
    const mark = marks[finding.severity](enrolTexts[`${finding.severity}Mark`][language]);
    return [`${mark} ${place} ${described.message}  ${colour.dim(finding.code)}`, `     ${described.fix}`];
  });
}

/** A finding as `--json` prints it. */
export function findingJson(finding: Finding, { language, unmask }: Pick<Context, 'language' | 'unmask'>) {
  const described = describe(finding, { language, ...(unmask ? {} : { mask: maskPersonalData }) });
  const { file, sheet = null, cell = null } = finding.origin;
  const { code, severity, unit = null, clause = null } = finding;
  const { found, expected, message, fix } = described;
  return { code, severity, file, sheet, cell, unit, found, expected, clause, message, fix };
}
