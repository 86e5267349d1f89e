import { summaryJson } from '../io/report/summary/json.ts';
import { summaryMarkdown } from '../io/report/summary/markdown.ts';
import { summaryDocument } from '../io/report/summary/summary-document.ts';
import { summaryLines } from '../io/report/summary/terminal.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { summaryVerbTexts as texts } from '../io/report/text/summary-verb-texts.ts';
import { UserError } from '../io/user-error.ts';
import { type Level, levels } from '../rules/summary/levels.ts';
import { type Fen, fenFromYuan } from '../rules/value/money.ts';
import { fill } from '../rules/value/text.ts';
import { choiceOf } from './choice-of.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { widthFor } from './enrolment/terminal/shown.ts';
import { forReading, type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';
import { ledgerMark } from './summary/ledger-mark.ts';
import { partsOfShortage } from './summary/parts-of-shortage.ts';
import { summaryOf } from './summary/summary-of.ts';
import { pageOf, writeSummary } from './summary/write-summary.ts';

/** What it prints instead of tables. */
const forms = ['md', 'html', 'json'] as const;

interface SummaryOptions extends PeriodOptions {
  readonly bands?: string;
  readonly level?: string;
  readonly format?: string;
}

const command: CommandModule<SummaryOptions> = {
  options: [
    { flags: '--bands <sums>', description: texts.optionBands },
    { flags: '--level <level>', description: texts.optionLevel, choices: levels },
    { flags: '--format <form>', description: texts.optionFormat, choices: forms },
    ...periodOptions,
  ],
  examples: [
    { command: 'mutual summary', says: texts.exampleOne },
    { command: 'mutual summary --out 统计', says: texts.exampleTwo },
    { command: 'mutual summary --bands 5000,20000 --level prefecture', says: texts.exampleThree },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, (open) => tell(open, options, context), forReading),
};

export default command;

async function tell(open: OpenPeriod, options: SummaryOptions, context: Context): Promise<ExitCode> {
  const bounds = boundsOf(options.bands, context);
  const narrowest = choiceOf<Level>('--level', options.level, levels);
  const format = choiceOf('--format', options.format, forms);
  const summary = await summaryOf(open, {
    ...(bounds && { bounds }),
    ...(narrowest && { narrowest }),
    until: context.asOfGiven ? context.asOf : undefined,
  });
  const mark = await ledgerMark(open);
  const { print, language } = context;
  if (options.out !== undefined) {
    const parts = await partsOfShortage(open, summary);
    // What leaves the centre is in its language; `--lang` asks for another.
    const written = await writeSummary({ summary, mark, parts, folder: options.out }, options.lang ?? 'zh', context);
    context.say(fill(texts.written, language, { folder: written }));
  }
  const { at: _, ...markOnly } = mark;
  const form = context.json ? 'json' : format;
  const document = summaryDocument(summary, mark, language);
  if (form === 'json') print(JSON.stringify(summaryJson(summary, markOnly), null, 2));
  else if (form === 'md') print(summaryMarkdown(document).trimEnd());
  else if (form === 'html') print((await pageOf(document, language)).trimEnd());
  else for (const line of summaryLines(document, widthFor(context))) print(line);
  return 0;
}

/** `3000,10000` in fen; undefined where it was not given. */
function boundsOf(text: string | undefined, { language }: Context): Fen[] | undefined {
  if (text === undefined) return undefined;
  const bounds = text.split(/[,，]/).map((each) => fenFromYuan(each.trim()));
  const grow = bounds.every((bound, at) => bound !== undefined && bound > (at === 0 ? 0n : (bounds[at - 1] ?? 0n)));
  if (grow && bounds.length <= 9) return bounds as Fen[];
  throw new UserError(usageTexts.invalidValue, { option: '--bands', found: text, expected: texts.badBands[language] });
}
