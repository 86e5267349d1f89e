import { isWorkingDay } from '../../claim/checks/working-days.ts';
import type { WorkingCalendar } from '../../claim/claim.ts';
import { chinaDay, chinaTimeOfDay } from '../../value/china-time.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** What was entered on weekends and holidays. */
export const entryOnDayOff: AuditTest = {
  id: 'entry-on-day-off',
  subject: 'procedure',
  severity: 'low',
  title: { zh: '休息日入账', en: 'Entered on a day off' },
  looksFor: {
    zh: '在周末或法定节假日（调休上班日除外，按节假日表）运行、且写入本期台账的命令；看的是实际运行的时间，不是 --as-of 的业务日。',
    en: 'Commands that wrote to the period’s ledger on a weekend or public holiday by the table of holidays, worked weekends left out; by when they were run, not the day of business that --as-of gives.',
  },
  why: {
    zh: '无人在场时的操作更容易是补做或造假。单独看意义不大，与“一人经手”一起看；计划任务（定时运行）可豁免。',
    en: 'What is done while nobody is there is more often done after the fact. It says little alone, more with “one actor”; waive scheduled jobs.',
  },
  source: {
    zh: '审计常用方法（推定）；节假日依国务院办公厅通知。',
    en: 'Audit practice (inferred); holidays as the State Council announces them.',
  },
};

/** A run that wrote entries in force. */
export interface RunFact {
  readonly office: string;
  readonly number: number;
  readonly verb: string;
  readonly actor: string;
  /** ISO 8601 with its offset. */
  readonly openedAt: string;
  readonly entry: string;
}

const DETAIL: Text = {
  zh: '{day}（{why}）{time} 运行 {verb}',
  en: '{verb} was run on {day} ({why}) at {time}',
};
const WEEKEND: Text = { zh: '周末', en: 'a weekend' };
const HOLIDAY: Text = { zh: '法定节假日', en: 'a public holiday' };
const YEARS: Text = {
  zh: '节假日表缺少的年份（只看周末）',
  en: 'Years that the table of holidays lacks (weekends only)',
};

/** Goes by the day on which a run was opened, as its own clock had it. Of a year that the calendar lacks only weekends are days off, and that is told. */
export function findEntryOnDayOff(runs: readonly RunFact[], calendar: WorkingCalendar): AuditFound {
  const rows = runs.flatMap(({ number, verb, actor, openedAt, entry }) => {
    const [day, time] = [chinaDay(openedAt), chinaTimeOfDay(openedAt)];
    if (isWorkingDay(day, calendar)) return [];
    const why = isHoliday(day, calendar) ? HOLIDAY : WEEKEND;
    return [{ key: String(number), run: number, actor, day, entry, detail: worded(DETAIL, { day, time, verb, why }) }];
  });
  const years = new Set(runs.map(({ openedAt }) => Number(chinaDay(openedAt).slice(0, 4))));
  const lacking = [...years].filter((year) => !calendar.years.includes(year)).sort();
  const measures = lacking.length === 0 ? {} : { measures: [{ name: YEARS, value: lacking.join('、') }] };
  return { rows, looked: runs.length, ...measures };
}

const isHoliday = (day: PlainDate, { holidays }: WorkingCalendar): boolean =>
  holidays.some(({ from, to }) => from <= day && day < to);
