import { join } from 'node:path';
import { fileNames } from '../../../io/workbook/file-name.ts';
import type { WorkbookHead } from '../../../io/workbook/workbook-head.ts';
import type { Settings } from '../../../io/workspace/settings.ts';
import { lastDayToPay } from '../../../rules/enrolment/application-window.ts';
import type { ColumnMap } from '../../../rules/submission/recognise-roster.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Judged } from '../judged.ts';
import type { ReadInput } from '../read-submissions.ts';
import type { ReviewedFile } from '../reviewed-file.ts';
import type { RunRules } from '../run-rules.ts';
import type { NoticeTask } from './notice.ts';
import type { RegisterTask } from './register.ts';
import type { ReturnedTask } from './returned.ts';
import { unitLines } from './unit-line.ts';
import type { UnitsTask } from './units.ts';

/** What the tasks of a run are made from. */
export interface OutputsOfRun {
  /** Absolute. */
  readonly folder: string;
  readonly rules: Pick<RunRules, 'scheme' | 'period' | 'asOf'>;
  readonly map: ColumnMap | undefined;
  readonly head: WorkbookHead;
  readonly account: Settings['account'];
  /** Whether payment notices are to be written. */
  readonly notices: boolean;
  readonly language: Language;
}

/** All that is to be written of a run. Every name is settled here, in the order of the inputs, so that the tasks may be done in any order and side by side. */
export interface OutputTasks {
  readonly register: RegisterTask;
  readonly units: UnitsTask;
  /** A task for each file of which something goes back, with the cells of standard input where it is that. */
  readonly returned: readonly { readonly task: ReturnedTask; readonly read: ReadInput | undefined }[];
  readonly notices: readonly NoticeTask[];
  /** Which list a workbook is about, by its path; a workbook of a whole file is about none. */
  readonly listAt: ReadonlyMap<string, Judged>;
}

/** Settles what is to be written of a run, and where. Writes and reads nothing. */
export function outputTasks(files: readonly ReviewedFile[], run: OutputsOfRun): OutputTasks {
  const { folder, rules, head, language } = run;
  const lists = files.flatMap((file) => file.lists);
  const standing = new Map(
    lists.flatMap((list) =>
      list.plan.status !== 'returned' && list.unit !== null ? [[list.unit, list] as const] : [],
    ),
  );
  const listAt = new Map<string, Judged>();
  return {
    register: {
      path: join(folder, 'register.xlsx'),
      period: rules.period,
      units: [...standing].map(([id, { plan }]) => ({ id, name: plan.unit.name })),
      head,
      language,
    },
    units: {
      path: join(folder, 'units.xlsx'),
      plans: Object.entries(rules.scheme.plans).map(([id, { title }]) => ({ id, title })),
      lines: unitLines(files, language),
      head,
      language,
    },
    returned: returnedTasks(files, run, listAt),
    notices: run.notices ? noticeTasks(standing, run, listAt) : [],
    listAt,
  };
}

function returnedTasks(
  files: readonly ReviewedFile[],
  { folder, map, head, language }: OutputsOfRun,
  listAt: Map<string, Judged>,
): OutputTasks['returned'] {
  const name = fileNames('.xlsx');
  const place = (unit: string) => ({ unit, path: join(folder, 'returned', name(unit)) });
  return files.flatMap((file) => {
    const { input, sha256, findings, kept } = file;
    const shown = input.shownAs.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    const whole = file.readable && file.lists.length === 0 && findings.some(({ severity }) => severity === 'error');
    const ofLists = file.lists.flatMap((list, index) => {
      if (list.plan.status === 'accepted') return [];
      const workbook = { ...place(list.plan.unit.name || shown), list: index, findings: list.findings };
      listAt.set(workbook.path, list);
      return [workbook];
    });
    const workbooks = whole ? [{ ...place(shown), list: undefined, findings: [] }] : ofLists;
    if (workbooks.length === 0) return [];
    return [{ task: { input, sha256, map, findings, workbooks, head, language }, read: kept }];
  });
}

function noticeTasks(
  standing: ReadonlyMap<string, Judged>,
  { folder, rules, head, account, language }: OutputsOfRun,
  listAt: Map<string, Judged>,
): NoticeTask[] {
  const name = fileNames('.xlsx');
  const { scheme, period, asOf } = rules;
  return [...standing].map(([id, list]) => {
    const unit = { id, name: list.plan.unit.name };
    const path = join(folder, 'notices', name(unit.name));
    const payBy = lastDayToPay(scheme, period, list.plan.unit.kind ?? undefined) ?? null;
    listAt.set(path, list);
    // Each run's notice has a number of its own: a later one, with another sum, is another notice.
    const number = `${scheme.id}-${period.number}-${id.slice(0, 8)}-${head.mark.run ?? 0}`;
    return { path, period, unit, number, account, issuedOn: asOf, payBy, head, language };
  });
}
