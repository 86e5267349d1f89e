import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { wrapped } from '../io/terminal/wrap.ts';
import { describe } from '../rules/findings/describe.ts';
import type { Finding } from '../rules/findings/finding.ts';
import { maskPersonalData } from '../rules/findings/mask.ts';
import type { Context } from './command.ts';
import { colourFor, widthFor } from './enrolment/terminal/shown.ts';

/** Columns by which a finding stands in below its mark. */
const HANGING = 5;

/** Findings for a person, each with its place, its code and how to mend it, below one another; masked unless `--unmask`. */
export function findingLines(findings: readonly Finding[], context: Context): string[] {
  const { language, unmask } = context;
  const colour = colourFor(context);
  const width = widthFor(context);
  const marks = { error: colour.red, warning: colour.yellow, note: colour.blue };
  return findings.flatMap((finding) => {
    const described = describe(finding, { language, ...(unmask ? {} : { mask: maskPersonalData }) });
    const { file, sheet, cell } = finding.origin;
    const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
    const mark = enrolTexts[`${finding.severity}Mark`][language];
    const told = wrapped(`${mark} ${place} ${described.message}  ${finding.code}`, width, HANGING);
    const coloured = told.map((line, index) => {
      const marked = index === 0 ? marks[finding.severity](mark) + line.slice(mark.length) : line;
      return index === told.length - 1 && marked.endsWith(finding.code)
        ? marked.slice(0, -finding.code.length) + colour.dim(finding.code)
        : marked;
    });
    return [...coloured, ...wrapped(' '.repeat(HANGING) + described.fix, width, HANGING)];
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
