import { mkdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { membersOfUnits } from '../../io/ledger/read/members.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import type { Settings } from '../../io/workspace/settings.ts';
import { paymentWindow } from '../../rules/enrolment/application-window.ts';
import type { MemberRecord } from '../../rules/enrolment/known.ts';
import { describe } from '../../rules/findings/describe.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { Judged, RunRules } from './judge-submission.ts';
import { noticeFor } from './notice-for.ts';
import { readInput } from './read-submissions.ts';
import { registerLines } from './register-lines.ts';
import type { ReviewedFile } from './review-rosters.ts';

/** What the files of a run are made from. */
export interface OutputRun {
  readonly folder: string;
  /** Where report.json will stand; it is written last, since it names the others. */
  readonly reportPath: string;
  readonly ledger: Ledger;
  readonly rules: RunRules;
  readonly map: ColumnMap | undefined;
  readonly head: WorkbookHead;
  readonly account: Settings['account'];
  readonly notices: boolean;
  /** Of the workbooks: the scheme's, unless `--lang` was given. */
  readonly language: Language;
}

/** What was written, as paths from the current folder with `/` between their parts. */
export interface WrittenOutputs {
  readonly files: readonly string[];
  readonly returned: readonly string[];
  readonly notices: readonly string[];
  /** By submission. */
  readonly ofList: ReadonlyMap<Judged, readonly string[]>;
}

/** How many findings stand in words in a line of units.xlsx. */
const FIRST_FINDINGS = 3;

/**
 * Writes the files of a run from what is committed: register and units, a marked workbook for each list that was returned or taken in part, and the notices.
 * Each is written beside its place and renamed, so that no half file is ever seen.
 */
export async function writeOutputs(
  files: readonly ReviewedFile[],
  run: OutputRun,
  context: Context,
): Promise<WrittenOutputs> {
  await mkdir(run.folder, { recursive: true, mode: 0o700 });
  const shown = (path: string) => (relative(context.surroundings.directory, path) || path).split(sep).join('/');
  const lists = files.flatMap((file) => file.lists);
  const standing = new Map(
    lists.flatMap((list) =>
      list.plan.status !== 'returned' && list.unit !== null ? [[list.unit, list] as const] : [],
    ),
  );
  const register = await writeRegisterFile(run, standing);
  const units = await writeUnitsFile(lists, run);
  const returned = await writeReturnedFiles(files, run, context);
  const notices = run.notices ? await writeNotices(standing, run) : new Map<Judged, string>();
  const ofList = new Map(
    lists.map((list) => [
      list,
      [returned.ofList.get(list), notices.get(list)].flatMap((path) => (path ? [shown(path)] : [])),
    ]),
  );
  return {
    files: [register, units, run.reportPath].map(shown),
    returned: returned.paths.map(shown),
    notices: [...notices.values()].map(shown),
    ofList,
  };
}

async function writeRegisterFile(
  { folder, ledger, rules, head, language }: OutputRun,
  standing: ReadonlyMap<string, Judged>,
): Promise<string> {
  const { writeRegister } = await import('../../io/workbook/register.ts');
  const path = join(folder, 'register.xlsx');
  const names = new Map([...standing].map(([unit, { plan }]) => [unit, plan.unit.name]));
  await writeRegister(path, registerLines(ledger, rules.period, rules.scheme, names), head, language);
  return path;
}

async function writeUnitsFile(lists: readonly Judged[], { folder, rules, head, language }: OutputRun): Promise<string> {
  const { writeUnits } = await import('../../io/workbook/units.ts');
  const path = join(folder, 'units.xlsx');
  const plans = Object.entries(rules.scheme.plans).map(([id, { title }]) => ({ id, title }));
  const lines = lists.map((list) => unitLine(list, language));
  await writeUnits(path, lines, { ...head, plans }, language);
  return path;
}

function unitLine({ plan, findings, unchanged }: Judged, language: Language) {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const serious = findings
    .filter((finding) => finding.severity !== 'note')
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    unit: plan.unit.name,
    status: unchanged ? ('unchanged' as const) : plan.status,
    headcounts: plan.list.headcounts,
    participants: plan.list.participants,
    plans: plan.plans,
    due: plan.status === 'returned' ? '0.00' : plan.due,
    errors: count('error'),
    warnings: count('warning'),
    firstFindings: serious
      .slice(0, FIRST_FINDINGS)
      .map((finding) => describe(finding, { language, mask: maskPersonalData }).message),
    file: plan.list.file,
  };
}

const rank = (finding: Finding) => (finding.severity === 'error' ? 0 : 1);

async function writeReturnedFiles(
  files: readonly ReviewedFile[],
  run: OutputRun,
  context: Context,
): Promise<{ paths: string[]; ofList: Map<Judged, string> }> {
  const { fileNames } = await import('../../io/workbook/file-name.ts');
  const name = fileNames('.xlsx');
  const paths: string[] = [];
  const ofList = new Map<Judged, string>();
  for (const file of files) {
    const going = file.lists.flatMap((list, index) => (list.plan.status === 'accepted' ? [] : [{ list, index }]));
    const whole =
      file.readable && file.lists.length === 0 && file.findings.some((finding) => finding.severity === 'error');
    if (going.length === 0 && !whole) continue;
    for (const { list, path } of await returnFile(file, whole ? [undefined] : going, run, context, name)) {
      paths.push(path);
      if (list) ofList.set(list, path);
    }
  }
  return { paths, ofList };
}

/** Reads the file again, since a run keeps no cells, and writes a marked workbook for each of its lists that goes back. */
async function returnFile(
  reviewed: ReviewedFile,
  going: readonly ({ readonly list: Judged; readonly index: number } | undefined)[],
  { folder, rules, map, head, language }: OutputRun,
  context: Context,
  name: (unit: string) => string,
): Promise<{ list: Judged | undefined; path: string }[]> {
  const { writeReturned } = await import('../../io/workbook/returned/returned.ts');
  const read = reviewed.kept ?? (await readInput(reviewed.input, context.surroundings.stdin, rules.scheme, map));
  if (!read.file || read.sha256 !== reviewed.sha256) return [];
  const clauseTitle = (clause: string) => rules.scheme.clauses[clause]?.title ?? clause;
  await mkdir(join(folder, 'returned'), { recursive: true, mode: 0o700 });
  const written: { list: Judged | undefined; path: string }[] = [];
  for (const each of going) {
    const submissions = read.submissions.map((one) => one.submission);
    const submission = each && submissions[each.index];
    const unit = each?.list.plan.unit.name || reviewed.input.shownAs.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    const path = join(folder, 'returned', name(unit));
    const findings = [...reviewed.findings, ...(each?.list.findings ?? [])].map((finding) =>
      describe(finding, { language, clauseTitle }),
    );
    const others = submissions.filter((one) => one !== submission);
    await writeReturned(
      path,
      { file: read.file, submission, others: submission ? others : [], findings, unit, head },
      language,
    );
    written.push({ list: each?.list, path });
  }
  return written;
}

async function writeNotices(
  standing: ReadonlyMap<string, Judged>,
  { folder, ledger, rules, head, account, language }: OutputRun,
): Promise<Map<Judged, string>> {
  const [{ writeNotice }, { fileNames }] = await Promise.all([
    import('../../io/workbook/notice.ts'),
    import('../../io/workbook/file-name.ts'),
  ]);
  const name = fileNames('.xlsx');
  const window = paymentWindow(rules.scheme, rules.period);
  const settings = {
    scheme: rules.scheme,
    head,
    account,
    issuedOn: rules.asOf,
    payBy: window ? plusDays(window.to, -1) : null,
  };
  await mkdir(join(folder, 'notices'), { recursive: true, mode: 0o700 });
  const written = new Map<Judged, string>();
  for (const [unit, list] of standing) {
    const members: MemberRecord[] = [];
    for await (const { record } of membersOfUnits(ledger, rules.period, [unit])) members.push(record);
    const path = join(folder, 'notices', name(list.plan.unit.name));
    // Each run's notice has a number of its own: a later one, with another sum, is another notice.
    const number = `${rules.scheme.id}-${rules.period.number}-${unit.slice(0, 8)}-${head.mark.run ?? 0}`;
    await writeNotice(path, noticeFor({ name: list.plan.unit.name, number }, members, settings), language);
    written.set(list, path);
  }
  return written;
}
