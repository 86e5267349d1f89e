import type chalk from 'chalk';
import { enrolTexts } from '../../../io/report/text/enrol-texts.ts';
import { widthOf } from '../../../io/terminal/width.ts';
import { wrapped } from '../../../io/terminal/wrap.ts';
import { describe } from '../../../rules/findings/describe.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import { colourFor, widthFor } from './shown.ts';

/** How much is shown: cells of one code in one unit, and lines over all units, beyond which no further unit is begun. */
const FINDINGS_SHOWN = 3;
const LINES_SHOWN = 100;

/** Notes that say what an error beside them is mended with: who may be meant where the claimant is no member. */
const NOTES_SHOWN: readonly Finding['code'][] = ['claimant-similar'];

/** Notes that are shown where the file has one of these besides: which column was not read, where something is missing. */
const NOTES_SHOWN_BESIDE: Readonly<Partial<Record<Finding['code'], readonly Finding['code'][]>>> = {
  'claim-column-unknown': ['claim-fact-missing', 'claim-column-missing'],
};

/** Unit by unit, each code once with its first cells and, where it is the same, how to mend them once: thirty wrong fees are one thing to mend. */
export function findingBlocks(findings: readonly Finding[], context: Context): string[] {
  const colour = colourFor(context);
  const shown = withoutNotes(findings);
  const units = [...groupBy(shown, headingOf)];
  const lines: string[] = [];
  for (const [index, [heading, ofUnit]] of units.entries()) {
    if (lines.length > LINES_SHOWN)
      return [...lines, fill(enrolTexts.moreFindingUnits, context.language, { count: units.length - index }), ''];
    lines.push(...wrapped(heading, widthFor(context), 2).map((line) => colour.bold(line)));
    for (const [, alike] of groupBy(ofUnit, (finding) => finding.code))
      lines.push(...findingsAlike(alike, context, colour));
    lines.push('');
  }
  return lines;
}

/** Whether a finding of this severity and code may be shown to a person: notes mostly stand in the files alone. */
export function mayBeShown({ severity, code }: Pick<Finding, 'severity' | 'code'>): boolean {
  return severity !== 'note' || NOTES_SHOWN.includes(code) || code in NOTES_SHOWN_BESIDE;
}

function withoutNotes(findings: readonly Finding[]): Finding[] {
  const told = new Set(findings.map(({ code, origin }) => `${code} ${origin.file}`));
  return findings.filter(
    ({ severity, code, origin: { file } }) =>
      severity !== 'note' ||
      NOTES_SHOWN.includes(code) ||
      NOTES_SHOWN_BESIDE[code]?.some((beside) => told.has(`${beside} ${file}`)),
  );
}

const FIX = '       → ';

function findingsAlike(alike: readonly Finding[], context: Context, colour: typeof chalk): string[] {
  const { language } = context;
  const [first] = alike;
  if (!first) return [];
  const width = widthFor(context);
  const mark = enrolTexts[`${first.severity}Mark`][language];
  const marked = first.severity === 'error' ? colour.red(mark) : colour.yellow(mark);
  const indent = 3 + widthOf(mark);
  const described = alike
    .slice(0, FINDINGS_SHOWN)
    .map((finding) => describe(finding, { language, ...(context.unmask ? {} : { mask: maskPersonalData }) }));
  const lines = described.flatMap(({ origin, message, fix }, index) => {
    const place = [origin.sheet, origin.cell].filter(Boolean).join('!');
    const told = `${place ? `${place} ` : ''}${message}`;
    const text =
      index === 0
        ? wrapped(`  ${mark} ${told}  ${first.code}`, width, indent).map((line) =>
            line.replace(`  ${mark} `, `  ${marked} `).replace(new RegExp(`${first.code}$`), colour.dim(first.code)),
          )
        : wrapped(' '.repeat(indent) + told, width, indent);
    return fix === described[index + 1]?.fix ? text : [...text, ...wrapped(FIX + fix, width, FIX.length)];
  });
  const more = alike.length - FINDINGS_SHOWN;
  if (more <= 0) return lines;
  const at = lines.findLastIndex((line) => line.startsWith(FIX));
  return lines.toSpliced(at, 0, `       ${fill(enrolTexts.moreFindings, language, { count: more })}`);
}

/** Node 20 lacks Map.groupBy. */
function groupBy(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
}

function headingOf(finding: Finding): string {
  return finding.unit ? `${finding.unit} (${finding.origin.file})` : finding.origin.file;
}
