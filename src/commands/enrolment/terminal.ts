import chalk, { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { describe } from '../../rules/findings/describe.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { percentOf } from '../../rules/value/percent.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { EnrolmentReport, UnitResult } from './report.ts';
import { totalsOf } from './totals.ts';
import type { WrittenOutputs } from './write-outputs.ts';

/** How much a person is shown; the files hold all of it. */
const UNITS_SHOWN = 20;
const FINDINGS_SHOWN = 3;

/** Lines for a person: a table of the units, the findings of those that did not pass, sums. Returned units come first, so that they never scroll away unseen. */
export function reportLines(report: EnrolmentReport, context: Context): string[] {
  const colour = new Chalk({ level: context.color ? chalk.level || 1 : 0 });
  return [
    ...unitTable(report, context),
    ...removedLines(report.units, context),
    '',
    ...findingLines(report.findings, context, colour),
    ...summaryLines(report, context),
  ];
}

function unitTable(report: EnrolmentReport, { language }: Context): string[] {
  const order = { returned: 0, partial: 1, accepted: 2, unchanged: 3 };
  const units = report.units.toSorted((one, other) => order[one.status] - order[other.status]);
  if (units.length === 0) return [];
  const columns = [
    { title: enrolTexts.columnUnit[language] },
    { title: enrolTexts.columnStatus[language] },
    { title: enrolTexts.columnMembers[language], align: 'right' as const },
    { title: enrolTexts.columnChange[language], align: 'right' as const },
    { title: enrolTexts.columnRatio[language], align: 'right' as const },
    { title: enrolTexts.columnRequired[language], align: 'right' as const },
    { title: enrolTexts.columnDue[language], align: 'right' as const },
  ];
  const rows = units.slice(0, UNITS_SHOWN).map((unit) => unitRow(unit, report.command, language));
  const lines = tableLines(columns, rows);
  const more = units.length - UNITS_SHOWN;
  return more > 0 ? [...lines, fill(enrolTexts.moreUnits, language, { count: more })] : lines;
}

function unitRow(unit: UnitResult, command: EnrolmentReport['command'], language: Context['language']): string[] {
  const plan = unit.plans.find((each) => each.ratio !== null);
  const status = command === 'check' && unit.status === 'accepted' ? enrolTexts.statusPassed : statusText(unit);
  return [
    unit.unit || '—',
    status[language],
    String(unit.participants),
    changeText(unit.change),
    percentOrDash(plan?.ratio),
    percentOrDash(plan?.required),
    unit.status === 'returned' ? '—' : unit.due,
  ];
}

/** What the list changed: `+2 −1 ~3` for added, removed and changed members. */
function changeText(change: UnitResult['change']): string {
  if (!change) return '—';
  const { added, removed, changed } = change;
  const parts = [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : '', changed > 0 ? `~${changed}` : ''];
  return parts.filter((part) => part !== '').join(' ') || '0';
}

/** Whoever a list leaves out is named, so that nobody is removed unseen. */
function removedLines(units: readonly UnitResult[], { language, unmask }: Context): string[] {
  return units
    .filter((unit) => unit.removed.length > 0)
    .map(({ unit, removed }) => {
      const names = removed.map((name) => (unmask ? name : maskPersonalData('name', name))).join('、');
      return fill(enrolTexts.removed, language, { unit, names });
    });
}

function statusText(unit: UnitResult) {
  return {
    accepted: enrolTexts.statusAccepted,
    partial: enrolTexts.statusPartial,
    returned: enrolTexts.statusReturned,
    unchanged: enrolTexts.statusUnchanged,
  }[unit.status];
}

const percentOrDash = (ratio: string | null | undefined) => (ratio ? percentOf(ratio) : '—');

/** Unit by unit, each code once with its first cells and, where it is the same, how to mend them once: thirty wrong fees are one thing to mend. */
function findingLines(findings: readonly Finding[], context: Context, colour: typeof chalk): string[] {
  const shown = findings.filter((finding) => finding.severity !== 'note');
  const units = [...groupBy(shown, headingOf)];
  const lines: string[] = [];
  for (const [heading, ofUnit] of units.slice(0, UNITS_SHOWN)) {
    lines.push(colour.bold(heading));
    for (const [, alike] of groupBy(ofUnit, (finding) => finding.code))
      lines.push(...findingsAlike(alike, context, colour));
    lines.push('');
  }
  const more = units.length - UNITS_SHOWN;
  return more > 0 ? [...lines, fill(enrolTexts.moreUnits, context.language, { count: more }), ''] : lines;
}

function findingsAlike(alike: readonly Finding[], context: Context, colour: typeof chalk): string[] {
  const { language } = context;
  const [first] = alike;
  if (!first) return [];
  const mark =
    first.severity === 'error'
      ? colour.red(enrolTexts.errorMark[language])
      : colour.yellow(enrolTexts.warningMark[language]);
  const described = alike
    .slice(0, FINDINGS_SHOWN)
    .map((finding) => describe(finding, { language, ...(context.unmask ? {} : { mask: maskPersonalData }) }));
  const indent = ' '.repeat(3 + stringWidth(enrolTexts[`${first.severity}Mark`][language]));
  const lines = described.flatMap(({ origin, message, fix }, index) => {
    const place = [origin.sheet, origin.cell].filter(Boolean).join('!');
    const told = `${index === 0 ? `  ${mark} ` : indent}${place ? `${place} ` : ''}${message}${index === 0 ? `  ${colour.dim(first.code)}` : ''}`;
    return fix === described[index + 1]?.fix ? [told] : [told, `       → ${fix}`];
  });
  const more = alike.length - FINDINGS_SHOWN;
  return more > 0
    ? lines.toSpliced(-1, 0, `       ${fill(enrolTexts.moreFindings, language, { count: more })}`)
    : lines;
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

function summaryLines(report: EnrolmentReport, { language }: Context): string[] {
  const totals = totalsOf(report);
  const text = report.command === 'check' ? enrolTexts.summaryCheck : enrolTexts.summary;
  const { accepted, partial, returned, unchanged } = totals.units;
  const units = accepted + partial + returned + unchanged;
  return [
    fill(text, language, {
      files: totals.files,
      units,
      accepted,
      partial,
      returned,
      unchanged,
      participants: totals.participants,
      due: totals.due,
    }),
    fill(enrolTexts.counts, language, totals.findings) +
      (totals.findings.note > 0 ? fill(enrolTexts.noted, language, { count: totals.findings.note }) : ''),
  ];
}

/** What a run wrote, for the lines after its report. */
export interface RunOutputs {
  readonly folder: string;
  readonly run: { readonly number: number };
  readonly head: { readonly hash: string };
  readonly written: WrittenOutputs;
  readonly stopped: boolean;
}

/** Lines on the files written and what to do next. */
export function outputLines(
  { run, head, written }: RunOutputs,
  report: EnrolmentReport,
  { language }: Context,
): string[] {
  const folderOf = (paths: readonly string[]) => paths[0]?.replace(/[^/]*$/, '') ?? '';
  const lines = [
    '',
    fill(enrolTexts.run, language, { run: run.number, head: head.hash.slice(0, 16) }),
    enrolTexts.written[language],
  ];
  lines.push(...written.files.map((file) => `  ${file}`));
  const { returned, notices } = written;
  if (returned.length > 0)
    lines.push(
      `  ${fill(enrolTexts.returnedFolder, language, { folder: folderOf(returned), count: returned.length })}`,
    );
  if (notices.length > 0)
    lines.push(`  ${fill(enrolTexts.noticesFolder, language, { folder: folderOf(notices), count: notices.length })}`);
  const code = report.findings.find((finding) => finding.severity === 'error')?.code;
  if (returned.length > 0) lines.push(enrolTexts.nextReturned[language]);
  if (code) lines.push(fill(enrolTexts.nextExplain, language, { code }));
  return lines;
}
