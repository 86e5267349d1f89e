import { caseTexts } from '../../io/report/text/case-texts.ts';
import { placeOfCase } from '../../rules/cases/read-cases.ts';
import { runCase } from '../../rules/cases/run-cases.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule } from '../command.ts';
import { loadCalendar } from './load-calendar.ts';
import { type LoadedCases, loadCases } from './load-cases.ts';
import { schemeFolders } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';
import { type PlacedResult, testLines } from './test-lines.ts';

interface TestOptions extends SchemeOptions {
  readonly cases?: string;
  readonly trace?: boolean;
}

const command: CommandModule<TestOptions> = {
  arguments: [{ syntax: '[ids...]', description: caseTexts.ids }],
  options: [
    { flags: '--cases <file>', description: caseTexts.optionCases },
    { flags: '--trace', description: caseTexts.optionTrace },
    dirOption,
  ],
  examples: [
    { command: 'mutual scheme test', says: caseTexts.exampleAll },
    { command: 'mutual scheme test fuzhou-3 --cases my.cases.yaml', says: caseTexts.exampleOwn },
  ],
  async run(context, ids, { cases: file, dir, trace = false }) {
    const folders = schemeFolders(context, dir);
    const { loaded, without } = await loadCases({ ids, file }, folders);
    const calendar = await loadCalendar(folders);
    const results = loaded.flatMap((each) => resultsOf(each, calendar));
    const failed = results.filter(({ result }) => !result.passed).length;
    if (without.length > 0) context.say(fill(caseTexts.without, context.language, { ids: without.join(', ') }));
    const nothing = results.length === 0;
    if (context.json) context.print(asJson(results, trace));
    else if (nothing) context.print(caseTexts.none[context.language]);
    else {
      for (const [id, ofScheme] of bySchemes(results))
        for (const line of testLines(id, ofScheme, trace, context)) context.print(line);
      const counts = { cases: results.length, passed: results.length - failed, failed };
      context.print(fill(caseTexts.total, context.language, counts));
    }
    // A scheme that was to be proved and has no case is not proved.
    return failed > 0 || (ids.length > 0 && (nothing || without.length > 0)) ? 1 : 0;
  },
};

export default command;

function resultsOf({ scheme, reading }: LoadedCases, calendar: WorkingCalendar): PlacedResult[] {
  return (reading.file?.cases ?? []).map((each, index) => ({
    result: runCase(scheme, each, calendar),
    place: placeOfCase(reading, index),
  }));
}

/** In the order in which they come; the cases of several files of one scheme together. */
function bySchemes(results: readonly PlacedResult[]): ReadonlyMap<string, readonly PlacedResult[]> {
  const groups = new Map<string, PlacedResult[]>();
  for (const each of results) {
    const group = groups.get(each.result.scheme) ?? [];
    groups.set(each.result.scheme, [...group, each]);
  }
  return groups;
}

/** The trace comes with cases that failed, with all where it is asked for: the decision as the engine has it. */
function asJson(results: readonly PlacedResult[], trace: boolean): string {
  const list = results.map(({ result: { decision, decidedBy: _, ...result }, place }) => ({
    ...result,
    file: place.file,
    line: place.line,
    ...((trace || !result.passed) && { trace: decision }),
  }));
  const passed = list.filter((each) => each.passed).length;
  return JSON.stringify(
    {
      schemaVersion: 1,
      command: 'scheme test',
      cases: list.length,
      passed,
      failed: list.length - passed,
      results: list,
    },
    null,
    2,
  );
}
