import { join, resolve } from 'node:path';
import { prepareOutputFolder } from '../../../io/output-folder.ts';
import { grouped } from '../../../io/report/decision/wording.ts';
import { sampleTexts as texts } from '../../../io/report/text/audit-sample-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import { writeSampleBook } from '../../../io/workbook/audit-sample/sample-book.ts';
import type { Tally } from '../../../rules/audit/sample/draw-sample.ts';
import { sumOf, yuan } from '../../../rules/value/money.ts';
import { percentOf } from '../../../rules/value/percent.ts';
import { ratioOf } from '../../../rules/value/ratio.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context, ExitCode } from '../../command.ts';
import { colourFor, widthFor } from '../../enrolment/terminal/shown.ts';
import { fittedLines, shownFor } from '../../explain/look.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { shownPath } from '../../shown-path.ts';
import { ledgerMark } from '../../summary/ledger-mark.ts';
import type { AuditOptions } from '../audit-options.ts';
import { type Drawn, drawSample } from './draw.ts';
import { paperOf, stratumTitle } from './paper-of.ts';
import { askedSample } from './sample-wish.ts';

/**
 * `mutual audit --sample`: draws a monetary-unit sample of the benefits of a period, and writes the working paper.
 *
 * @throws UserError where the options make no sample, nothing is there to be sampled, or a paper is there already
 */
export async function sample(open: OpenPeriod, options: AuditOptions, context: Context): Promise<ExitCode> {
  const { directory } = context.surroundings;
  const drawn = await drawSample(open, askedSample(options), context.asOf);
  const folder =
    options.out === undefined ? join(open.workspace.folder, 'out', 'audit') : resolve(directory, options.out);
  const path = join(folder, 'audit-sample.xlsx');
  const file = shownPath(path, directory);
  if (!context.dryRun) {
    await prepareOutputFolder(folder);
    await write(open, drawn, { path, language: options.lang ?? open.scheme.language ?? 'zh', unmask: context.unmask });
  }
  if (context.json) context.print(JSON.stringify(sampleJson(open, drawn, { file, context }), null, 2));
  else for (const line of sampleLines(open, drawn, { file, context })) context.print(line);
  return 0;
}

async function write(
  open: OpenPeriod,
  drawn: Drawn,
  { path, language, unmask }: { readonly path: string; readonly language: 'zh' | 'en'; readonly unmask: boolean },
): Promise<void> {
  const { scheme, period, workspace } = open;
  const mark = await ledgerMark(open);
  const head = {
    ...{ centre: workspace.settings.centre, scheme: scheme.title, period: period.number, span: period.span },
    mark: { run: mark.run, chainHead: mark.chainHead },
    writtenAt: mark.at,
  };
  const paper = paperOf(drawn, { scheme, shown: shownFor({ unmask }), language });
  await writeSampleBook(path, { head, ...paper }, language);
}

interface Telling {
  readonly file: string;
  readonly context: Context;
}

const tallyOf = (tallies: readonly Tally[]): Tally => ({
  items: tallies.reduce((sum, { items }) => sum + items, 0),
  amount: sumOf(tallies.map(({ amount }) => amount)),
});

const sums = ({ strata }: Drawn) => {
  const of = (part: 'all' | 'certain' | 'sampled') => tallyOf(strata.map((each) => each[part]));
  return { all: of('all'), certain: of('certain'), sampled: of('sampled') };
};

function sampleLines(open: OpenPeriod, drawn: Drawn, { file, context }: Telling): string[] {
  const { language, dryRun } = context;
  const { materiality, expected, interval, confidence, seed, asOf, by } = drawn.parameters;
  const { all, certain, sampled } = sums(drawn);
  const chosen = tallyOf([certain, sampled]);
  const money = (fen: bigint) => grouped(yuan(fen));
  const count = ({ items }: Tally) => grouped(String(items));
  const say = (key: keyof typeof texts, parameters: Record<string, string | number> = {}) =>
    fill(texts[key], language, parameters);
  const options = `--materiality ${yuan(materiality)} --confidence ${confidence} --expected ${yuan(expected)} --by ${by} --seed ${seed}`;
  return [
    ...fittedLines(
      [
        say('title', { scheme: open.scheme.title, period: open.period.number }),
        say('population', { items: count(all), amount: money(all.amount), day: asOf }),
        say('drawnWith', {
          ...{ materiality: money(materiality), expected: money(expected), confidence, seed },
          interval: money(interval),
        }),
        say('chosen', {
          ...{ items: count(chosen), amount: money(chosen.amount), certain: count(certain), sampled: count(sampled) },
          share: percentOf(ratioOf(yuan(chosen.amount), yuan(all.amount)) ?? '0'),
        }),
      ],
      context,
    ),
    ...strataLines(open, drawn, context),
    ...fittedLines([say('again', { command: `mutual audit --sample ${options} --as-of ${asOf}` })], context),
    say(dryRun ? 'wouldWrite' : 'written', { file }),
    ...(dryRun ? [] : [say('next', { file })]),
  ];
}

function strataLines({ scheme }: OpenPeriod, { strata }: Drawn, context: Context): string[] {
  const { language } = context;
  const columns: Column[] = [
    { title: texts.colStratum[language], shrinksTo: 12 },
    { title: texts.colItems[language], align: 'right' },
    { title: texts.colAmount[language], align: 'right' },
    { title: texts.colCertain[language], align: 'right' },
    { title: texts.colSampled[language], align: 'right' },
  ];
  const rows = strata.map(({ name, all, certain, sampled }) => {
    const counts = [certain.items, sampled.items].map((count) => grouped(String(count)));
    return [stratumTitle(name, scheme, language), grouped(String(all.items)), grouped(yuan(all.amount)), ...counts];
  });
  const colour = colourFor(context);
  return tableLines(columns, rows, widthFor(context)).map((line, index) => (index === 0 ? colour.bold(line) : line));
}

function sampleJson({ scheme, workspace }: OpenPeriod, drawn: Drawn, { file, context }: Telling) {
  const shown = shownFor(context);
  const { materiality, expected, interval, ...parameters } = drawn.parameters;
  const shownTally = ({ items, amount }: Tally) => ({ items, amount: yuan(amount) });
  const { all, certain, sampled } = sums(drawn);
  return {
    ...{ schemaVersion: 1, command: 'audit', office: workspace.settings.office, dryRun: context.dryRun },
    sample: {
      ...parameters,
      ...{ materiality: yuan(materiality), expected: yuan(expected), interval: yuan(interval) },
      ...{ all: shownTally(all), certain: shownTally(certain), sampled: shownTally(sampled) },
      books: yuan(drawn.books),
      paidElsewhere: { claims: drawn.elsewhere.claims, amount: yuan(drawn.elsewhere.amount) },
      strata: drawn.strata.map((each) => ({
        ...{ name: each.name, title: stratumTitle(each.name, scheme, context.language), start: yuan(each.start) },
        ...{ all: shownTally(each.all), certain: shownTally(each.certain), sampled: shownTally(each.sampled) },
      })),
      chosen: drawn.chosen.map(({ claim, benefit, stratum, chosenAs, unit, name, eventDay, booked }, index) => ({
        ...{ number: index + 1, claim, benefit, stratum, chosenAs, unit, name: shown('name', name), eventDay },
        booked: yuan(booked),
      })),
    },
    outputs: context.dryRun ? [] : [file],
  };
}
