import { type RunWork, worksOfRuns } from '../io/ledger/read/run-works.ts';
import { listRuns, type RunSummary } from '../io/ledger/read/runs.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { runsTexts } from '../io/report/text/ledger-verbs-texts.ts';
import { tableLines } from '../io/terminal/table.ts';
import { UserError } from '../io/user-error.ts';
import { shownTime } from '../rules/value/china-time.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context } from './command.ts';
import { widthFor } from './enrolment/terminal/shown.ts';
import { fittedLines } from './explain/look.ts';
import { withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';
import { runWorkJson, runWorkLines } from './run-work.ts';
import { shownRun } from './shown-run.ts';

interface RunsOptions extends PeriodOptions {
  readonly limit?: string;
}

const SHOWN = 20;

/** How a run may have ended other than done. */
const ends = ['interrupted', 'refused'] as const;

const command: CommandModule<RunsOptions> = {
  options: [ledgerOption, { flags: '--limit <count>', description: runsTexts.optionLimit }],
  examples: [
    { command: 'mutual runs', says: runsTexts.exampleOne },
    { command: 'mutual runs --limit 100 --json', says: runsTexts.exampleTwo },
  ],
  async run(context, _parameters, options) {
    const atMost = limitOf(options.limit, context);
    const { runs, works, office } = await withLedger(context, options, async ({ ledger, workspace }) => {
      const listed = await listRuns(ledger, { atMost });
      const done = await worksOfRuns(
        ledger,
        listed.map(({ number }) => number),
      );
      return { runs: listed, works: done, office: workspace.settings.office };
    });
    if (context.json) {
      const shown = runs.map((run) => ({
        ...shownRun(run, context),
        ...runWorkJson(run, works.get(run.number), office),
      }));
      context.print(JSON.stringify({ schemaVersion: 1, command: 'runs', runs: shown }, null, 2));
    } else for (const line of runLines(runs, works, office, context)) context.print(line);
    return 0;
  },
};

export default command;

function limitOf(text: string | undefined, { language }: Context): number {
  if (text === undefined) return SHOWN;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(usageTexts.invalidValue, {
    option: '--limit',
    found: text,
    expected: runsTexts.badLimit[language],
  });
}

/** A line a run, and below it what it did with claims and payments. */
function runLines(
  runs: readonly RunSummary[],
  works: ReadonlyMap<number, RunWork>,
  office: string,
  context: Context,
): string[] {
  const { language } = context;
  const t = (key: keyof typeof runsTexts) => runsTexts[key][language];
  const columns = [
    { title: t('number'), align: 'right' as const },
    { title: t('at') },
    { title: t('verb') },
    { title: t('actor'), shrinksTo: 6 },
    { title: t('outcome') },
    { title: t('entries'), align: 'right' as const },
  ];
  const rows = runs.map((run) => [
    String(run.number),
    shownTime(run.openedAt),
    run.verb,
    run.actor,
    t(run.closedAt === null ? 'unfinished' : (ends.find((each) => each === run.outcome) ?? 'completed')),
    `${run.entries}${run.undone > 0 ? fill(runsTexts.undone, language, { count: run.undone }) : ''}`,
  ]);
  const [head = '', ...lines] = tableLines(columns, rows, widthFor(context));
  const details = runs.map((run) => runWorkLines(run, works.get(run.number), office, language));
  return [
    head,
    ...lines.flatMap((line, index) => [
      line,
      ...fittedLines(
        (details[index] ?? []).map((each) => `     ${each}`),
        context,
      ),
    ]),
  ];
}
